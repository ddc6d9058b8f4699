import { BODY_NAME } from '../names/body-name.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'
import { withoutPadding } from '../names/without-padding.ts'

/** A name whose first character no list of surnames knows: alone, before an office (谌主任), or behind one. Whether it is one, the page decides. */
export function readUnlisted(printed: string, plain: string): Label | null {
  const bare = withoutPadding(plain)
  if (isPossibleName(bare)) return { kind: 'word', name: withoutPadding(printed), title: null }
  for (const length of [4, 3, 2]) {
    if (plain.length - length >= 5 && isPossibleName(plain.slice(-length)) && endsInTitle(plain.slice(0, -length))) return { kind: 'word', name: printed.slice(-length), title: printed.slice(0, -length) }
    // 市某局某某: the body he comes from, and no office.
    if (plain.length - length >= 3 && isPossibleName(plain.slice(-length)) && BODY_NAME.test(plain.slice(0, -length).trimEnd()) && !endsInTitle(plain.slice(0, -length).trimEnd())) return { kind: 'word', name: printed.slice(-length), title: null }
  }
  return null
}
