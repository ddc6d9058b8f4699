import { beginsWithWord } from '../names/begins-with-word.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isName } from '../names/is-name.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'
import { withoutPadding } from '../names/without-padding.ts'

/** Bodies whose people lead briefings: of two characters, a name behind others is rather a word. */
const LEADS = /(?:新闻办公?室?|(?:新闻|发布)[局处]|宣传部|网信办)$/u
/** 供热部门权威: what begins like a surname belongs to the word before. */
const OTHERS = /^门/u
/** 关于某局, 其中某委: words before a body belong to a sentence. */
const NO_BODY = /^(?:关于|针对|对于|根据|按照|其中|同时|由|经|在|对|向|与|和|请|问)/u

/** A name whose first character no list of surnames knows: alone, before an office (谌主任), or behind one. Whether it is one, the page decides. */
export function readUnlisted(printed: string, plain: string): Label | null {
  const bare = withoutPadding(plain)
  if (isPossibleName(bare)) return { kind: 'word', name: withoutPadding(printed), title: null }
  let ofBody: Label | null = null
  for (const length of [4, 3, 2]) {
    const [name, before] = [plain.slice(-length), plain.slice(0, -length)]
    if (!isPossibleName(name) || /^人/u.test(name) && before.endsWith('主持')) continue
    if (before.length >= 5 && endsInTitle(before)) return { kind: 'word', name: printed.slice(-length), title: printed.slice(0, -length) }
    const body = before.trimEnd()
    if (before.length < 3 || !BODY_NAME.test(body) && !LEADS.test(body) || endsInTitle(body)) continue
    // 省政府新闻办公室某某某: so pages print whoever leads, and 市财政局支持 is no such label.
    if ((length === 3 || length === 2 && LEADS.test(body)) && isName(name) && !beginsWithWord(name) && !OTHERS.test(name) && !NO_BODY.test(body)) return { kind: 'person', name: printed.slice(-length), title: null, role: null, organization: printed.slice(0, body.length) }
    // 市某局某某: the body he comes from, and no office.
    ofBody ??= { kind: 'word', name: printed.slice(-length), title: null }
  }
  return ofBody
}
