import { ASKS } from '../lines/asks.ts'
import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Cue } from '../grammar/cue.ts'
import { escapePattern } from '../../text/escape-pattern.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { NAMING_KINDS } from '../grammar/naming-kinds.ts'

/** Headings of one level over somebody's words, so many at least, make that the level's use. */
const FEWEST_NAMED = 3
const UNREAD = /^\p{Script=Han}[\p{Script=Han}A-Za-z\d]{1,11}$/u
const ASKED = /[？?][”」』]?\s*$/u

/** Headings that no rule reads (<h4>某某纵横</h4>), among headings that name speakers, over a paragraph that ends as a question: who asks it, by line. */
export function readHeadingAskers(lines: readonly Line[]): Map<number, Cue> {
  const named = new Map<number, number>()
  const unread = new Map<number, number[]>()
  lines.forEach(({ heading, text }, at) => {
    if (heading === 0) return
    const label = readLabel(wordsOf(text))
    // Four characters that may be a name are rather a medium's.
    if (asksForIt(label, lines[nextFilled(lines, at + 1)]?.plain ?? '')) {
      if (!unread.get(heading)?.push(at)) unread.set(heading, [at])
    } else if (label && NAMING_KINDS.has(label.kind) && !(label.kind === 'word' && label.title === null && label.name.length > 3)) named.set(heading, (named.get(heading) ?? 0) + 1)
    else if (label?.kind !== 'role' && label?.kind !== 'reporter' && !unread.get(heading)?.push(at)) unread.set(heading, [at])
  })
  const asks = (at: number): boolean => {
    const words = wordsOf(lines[at]!.text)
    const below = lines[nextFilled(lines, at + 1)]?.text ?? ''
    return UNREAD.test(words) && (ASKED.test(below) || ASKS.test(below) && below.includes(words))
  }
  return new Map([...unread].flatMap(([level, places]) => {
    const asking = places.filter(asks)
    if ((named.get(level) ?? 0) < FEWEST_NAMED || asking.length < places.length / 2) return []
    return asking.map((at): [number, Cue] => {
      const { text } = lines[at]!
      return [at, { line: at, form: 'line', label: ANONYMOUS.test(wordsOf(text)) ? { kind: 'reporter', name: wordsOf(text), organization: null } : { kind: 'outlet', name: wordsOf(text) }, printed: wordsOf(text), at: text.indexOf(wordsOf(text)), body: text.length, lastLine: at, marks: '', heading: true, ...asksForIt(readLabel(wordsOf(text)), lines[nextFilled(lines, at + 1)]?.plain ?? '') ? { stated: true as const } : {} }]
    })
  }))
}

/** Whoever asks without saying for whom. */
const ANONYMOUS = /^匿名(?:[提發发][問问]|媒[體体]|[記记]者)?$/u

/** ### 某代：, over …某代提問，: a name that is the medium's for which whoever asks says he does. */
const asksForIt = (label: Label | null, below: string): boolean => label !== null && (label.kind === 'person' || label.kind === 'word') && label.title === null && label.name.length < 4 && ASKS.test(below) && new RegExp(`${escapePattern(toSimplified(label.name))}(?:提问|发问|的?记者)[，,：:]`, 'u').test(below)

/** A heading's words without the marks of Markdown. */
const wordsOf = (text: string): string => text.replace(/^[\s#>*_]+|[\s*_:：]+$/gu, '')
