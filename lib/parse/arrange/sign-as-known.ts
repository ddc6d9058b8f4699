import { inBothScripts } from '../../text/in-both-scripts.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { SIGNATURE } from './signature.ts'

/** What he speaks of, or to whom, behind his name: 谈换船, 回应加价, 补充. */
const SPEAKS_OF = inBothScripts(/^[\s\u3000]*(?:在|就|再)?(?:[谈答讲论]|解释|解读|回应|回答|补充|介绍|展望|总结)/u)

/** ——姓名谈某事 names whom another signature of the page names alone or with his office, and of what he speaks. */
export function signAsKnown(lines: readonly Line[], signers: readonly (Label | null)[]): (Label | null)[] {
  const names = [...new Set(signers.flatMap(label => label?.kind === 'person' || label?.kind === 'word' ? [label.name] : []))]
  return lines.map((line, at) => {
    const known = signers[at] ?? null
    const words = known ? undefined : SIGNATURE.exec(line.text)?.[1]
    const name = words === undefined ? undefined : names.find(other => words.startsWith(other) && SPEAKS_OF.test(toSimplified(words.slice(other.length))))
    return name === undefined ? known : { kind: 'person', name, title: null, role: null }
  })
}
