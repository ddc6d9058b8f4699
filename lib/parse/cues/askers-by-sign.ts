import { ASKER_KINDS } from './asker-kinds.ts'
import { ASKS } from '../lines/asks.ts'
import type { Cue } from '../grammar/cue.ts'
import { isUnread } from './is-unread.ts'
import type { Line } from '../formats/page.ts'
import { mediumOf } from '../names/medium-of.ts'
import { nextFilled } from '../lines/next-filled.ts'

/** ◆某某, ◆ **某某**: a sign that is no mark of punctuation, and words alone on the line. */
const SIGNED = /^[\s\u3000]*([^\s\u3000\p{L}\p{N}\p{P}>＞<＜|｜+=~`$^*_]+\ufe0f?)[\s\u3000]*[*_]{0,3}([\p{L}\p{N}《》“”「」·\s]{3,20}?)[*_]{0,3}[\s\u3000]*[:：]?[\s\u3000]*[*_]{0,3}$/u
const FEWEST = 2

/**
 * Where a page sets one sign before those who ask, and another or none before those who answer, words behind
 * that sign, alone over a question, are somebody who asks as well, whatever he is called: ◆某某电视.
 * @param read the labels that could be read by their words
 */
export function askersBySign(lines: Line[], read: readonly Cue[]): Cue[] {
  const asking = new Map<string, number>()
  // Over how many lines that ask the sign stands, whoever they name.
  const over = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const sign = line.marked === null ? SIGNED.exec(line.text)?.[1] : undefined
    if (sign !== undefined && asks(lines, at)) over.set(sign, (over.get(sign) ?? 0) + 1)
  }
  const others = new Set<string>()
  for (const cue of read) {
    const sign = cue.form === 'line' || cue.form === 'colon' ? SIGNED.exec(lines[cue.line]?.text ?? '')?.[1] : undefined
    if (sign === undefined) continue
    if (asks(lines, cue.line) && ASKER_KINDS.has(cue.label.kind)) asking.set(sign, (asking.get(sign) ?? 0) + 1)
    else if (!isUnread(cue) || !asks(lines, cue.line)) others.add(sign)
  }
  const signs = new Set([...asking.keys()].filter(sign => (over.get(sign) ?? 0) >= FEWEST && !others.has(sign)))
  if (signs.size === 0) return []
  const known = new Map(read.map(cue => [cue.line, cue]))
  let next: Cue | null = null
  return lines.toReversed().flatMap((line, back): Cue[] => {
    const at = lines.length - 1 - back
    const cue = known.get(at)
    const [, sign = '', name = ''] = line.marked === null && !line.opens && (!cue || isUnread(cue)) ? SIGNED.exec(line.text) ?? [] : []
    // Two headings that ask in a row: nobody answers the first. Over somebody's label it is a heading.
    const answered = next !== null && !ASKER_KINDS.has(next.label.kind) && next.line !== nextFilled(lines, at + 1)
    next = cue ?? next
    if (name === '' || !signs.has(sign) || !answered || !asks(lines, at)) return []
    return [{ line: at, form: 'line', label: { kind: 'reporter', name, organization: mediumOf(name) }, printed: name, at: line.text.indexOf(name), body: line.text.length, lastLine: at, marks: '' }]
  }).reverse()
}

function asks(lines: Line[], at: number): boolean {
  return ASKS.test(lines[nextFilled(lines, at + 1)]?.plain ?? '')
}
