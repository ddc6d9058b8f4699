import type { Span } from '../../lib/contract/briefing.ts'

/**
 * A line of a table: its cells as spans of the text, without the signs that part them. `sure` where the
 * signs are made for tables; where they may be anything else (a menu: 首页 | 要闻), only more lines of
 * the same kind make it one. A `rule` is the line under Markdown's heading, or what is left of a row
 * whose words are printed elsewhere: no words at all.
 */
export type RowCells = { cells: Span[]; sure: boolean; rule: boolean }

const RULE = /^(?=.*\|)[>\s|:–—-]+$/u
const BARRED = /^(?<before>(?:>\s*)?\|)(?<row>.*)\|$/u
const LOOSE_BAR = /\s[|｜]\s/gu
const GAP = /[ \u3000]{2,}/gu
/** Words set apart by blanks may be a name and an office; three columns and no sentence are a row. */
const GAP_COLUMNS = 3

/** The spans between the places where `sign` stands in `[start, end)`, without the blanks around their words. */
function partedBy(text: string, start: number, end: number, sign: RegExp): Span[] {
  const cuts = [...text.slice(start, end).matchAll(sign)].map(match => ({ from: start + match.index, to: start + match.index + match[0].length }))
  return [{ to: start }, ...cuts].map(({ to }, at) => {
    let [from, until] = [to, cuts[at]?.from ?? end]
    while (from < until && /\s/u.test(text.charAt(from))) from++
    while (until > from && /\s/u.test(text.charAt(until - 1))) until--
    return { start: from, end: until }
  })
}

/** The whole line around a span: a first or last cell that is empty has left only its sign there. */
function wholeLine(text: string, { start, end }: Span): Span {
  while (start > 0 && /[^\S\n]/u.test(text.charAt(start - 1))) start--
  while (end < text.length && /[^\S\n]/u.test(text.charAt(end))) end++
  return { start, end }
}

/** The cells of a printed line, parted by tabs, by bars or by wide gaps; null for anything else. */
export function rowCells(text: string, span: Span): RowCells | null {
  const line = text.slice(span.start, span.end)
  if (line.includes('\n')) return null
  if (RULE.test(line)) return { cells: [], sure: true, rule: true }
  if (line.includes('\t')) {
    const { start, end } = wholeLine(text, span)
    return { cells: partedBy(text, start, end, /\t/gu), sure: true, rule: false }
  }
  const barred = BARRED.exec(line)?.groups
  if (barred) {
    const start = span.start + (barred.before?.length ?? 0)
    return { cells: partedBy(text, start, span.end - 1, /(?<!\\)\|/gu), sure: true, rule: false }
  }
  if (/[。！？；]/u.test(line)) return null
  const barCells = partedBy(text, span.start, span.end, LOOSE_BAR)
  if (barCells.length > 1) return { cells: barCells, sure: false, rule: false }
  const set = /，/u.test(line) ? [] : partedBy(text, span.start, span.end, GAP)
  return set.length >= GAP_COLUMNS ? { cells: set, sure: false, rule: false } : null
}
