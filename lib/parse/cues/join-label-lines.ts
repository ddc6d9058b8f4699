import { toSimplified } from '../../text/to-simplified.ts'
import { isOffice } from '../names/is-office.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Cue } from '../grammar/cue.ts'
import { readBadge } from './read-badge.ts'
import { readReporterBelow } from './read-reporter-below.ts'
import { readLabel } from '../labels/read-label.ts'
import { withoutTimeBehind } from './without-time-behind.ts'
import type { Line } from '../formats/page.ts'

const MOST_LINES = 3
const LONGEST_PART = 30
/** 总结：words, under who says it: what kind of words they are. */
const STATES = /^[\s\u3000*_]*(?:(?:赛后)?[总總][结結]|[开開][场場](?:白|[陈陳]述)|[陈陳]述|[点點][评評])[*_]*[:：][\s\u3000*_]*(?=[^\s\u3000])/u
const OPENS = /^[\s\u3000]*[\p{So}\p{Extended_Pictographic}](?!\d)/u

/**
 * A label may be set over several lines (主持人 / 职务 / 姓名; 职务 / 姓名; 姓名 / 职务): when the
 * lines after a bare role, title or name complete it to a person with a title, they are one label.
 * @returns the completed cue, or the cue itself where nothing completes it
 */
export function joinLabelLines(cue: Cue, lines: Line[]): Cue {
  const badge = cue.body < (lines[cue.line]?.text.trimEnd().length ?? 0) ? null : readBadge(cue, lines, nextFilled(lines, cue.line + 1))
  if (badge) return badge
  const sent = readReporterBelow(cue, lines)
  if (sent) return sent
  const statement = cue.heading && cue.form === 'line' ? nextFilled(lines, cue.line + 1) : -1
  const head = STATES.exec(lines[statement]?.text ?? '')?.[0].length ?? 0
  if (head > 0) return { ...cue, lastLine: statement, bodyLine: statement, body: head }
  const open = cue.label.kind === 'role' || cue.label.kind === 'title' || cue.label.kind === 'initial' || cue.label.kind === 'word' && cue.label.title === null || (cue.label.kind === 'person' && cue.label.title === null)
  const line = lines[cue.line]
  if (!open || !line || cue.body < line.text.trimEnd().length) return cue
  let best = cue
  const parts = [cue.printed]
  let at = cue.line
  while (parts.length < MOST_LINES) {
    at = nextFilled(lines, at + 1)
    const next = lines[at]
    // ◎姓名: a sign of its own opens another label.
    if (!next || at - cue.line > 6 || OPENS.test(next.text)) break
    // The label's last line may be a table's cell, with the words in the next.
    const cell = next.text.indexOf('\t')
    const words = withoutTimeBehind((cell < 0 ? next.text : next.text.slice(0, cell)).trim()).replace(/^[\s\u3000*_]+|[\s\u3000*_:：]+$/gu, '')
    if (words.length > LONGEST_PART || /[。！？!?；;:：]/u.test(words)) break
    const own = readLabel(words)
    // 姓名 / 市总工会 / 党组成员、副主席: his body and his office, a line each.
    const office = own?.kind === 'office' && (cue.label.kind === 'person' || cue.label.kind === 'word') ? lines[nextFilled(lines, at + 1)]?.text.trim() ?? '' : ''
    const both = office === '' || office.length > LONGEST_PART ? null : readLabel(`${cue.printed} ${words}${office}`)
    if (both?.kind === 'person' && both.title !== null && isOffice(toSimplified(office))) return { ...cue, label: both, printed: `${cue.printed} ${words}${office}`, lastLine: nextFilled(lines, at + 1) }
    // 姓名 / 职务姓名: the second is whole without the first.
    if (own?.kind === 'person' && own.title !== null && (cue.label.kind === 'word' || cue.label.kind === 'person' || cue.label.kind === 'initial')) break
    // 姓名 / 职务 / 职务: behind his first office a second, and nothing else.
    if (best !== cue && cue.label.kind === 'person' && own?.kind !== 'title') break
    if (own === null || !(own.kind === 'person' || own.kind === 'title' || own.kind === 'reporter' && own.organization !== null && (cue.label.kind === 'person' || cue.label.kind === 'word') || own.kind === 'word' && cue.label.kind === 'title')) break
    parts.push(words)
    const role = cue.label.kind === 'role' ? cue.label.role : null
    const spoken = cue.label.kind === 'role' ? parts.slice(1) : parts
    const label = readLabel(spoken.join(' '))
    if (label?.kind === 'person' && (label.title !== null || role !== null)) {
      best = { ...cue, label: { ...label, role: role ?? label.role }, printed: parts.join(' '), lastLine: at, ...cell < 0 ? {} : { form: 'cell', body: cell + 1, bodyLine: at } }
      // 主持人 / 姓名 / 职务: the office may come last.
      if (own.kind === 'person' && (role === null || label.title !== null) || cue.label.kind === 'person' && own.kind !== 'title') break
    }
    if (cell >= 0) break
  }
  return best
}
