import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { SIGNATURE } from './signature.ts'

/** Jane Doe, Minister for Transport（杜简，交通部长）: the name, what else English tells of him, and the same in Chinese. */
const IN_BOTH = /^([A-Z][A-Za-z.'’ -]{2,60}?)(?:,[^()（）]{2,80})?[\s\u3000]*[(（](\p{Script=Han}[^()（）]{1,40})[)）]$/u

/** Who signs in English with his Chinese name behind it, by line; and where he signs by the English name alone. */
export function signInTwoLanguages(lines: readonly Line[]): ReadonlyMap<number, Label> {
  const signed = lines.flatMap((line, at) => {
    const words = SIGNATURE.exec(line.text)?.[1]
    return words === undefined ? [] : [{ at, words }]
  })
  const known = new Map<string, Label>()
  for (const { words } of signed) {
    const [, english, chinese = ''] = IN_BOTH.exec(words) ?? []
    const label = readLabel(chinese)
    if (english !== undefined && (label?.kind === 'person' || label?.kind === 'reporter')) known.set(words, label).set(english, label)
  }
  return new Map(signed.flatMap(({ at, words }) => {
    const label = known.get(words)
    return label ? [[at, label] as const] : []
  }))
}
