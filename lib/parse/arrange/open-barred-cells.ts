import type { Line, Page } from '../formats/page.ts'

/** The bar behind a cell, and no cell of a row before it. */
const BEHIND = /^[^|]*?[ \t]?\|[ \t]*$/u
const FEWEST = 8
/** Share of the lines that say something and end so; the others are those that a cell was broken into. */
const SHARE = 0.3
/** Most lines that a cell was broken into. */
const MOST = 24

/**
 * A table of one column that was copied as text has a bar behind every cell, and its cells are broken into lines. Each
 * cell comes back as one line, without the bar; lines keep their place in the page's text. Any other page comes back as it is.
 */
export function openBarredCells(page: Page): Page {
  const filled = page.lines.filter(line => /[^\s|]/u.test(line.text))
  const barred = filled.filter(line => BEHIND.test(line.text)).length
  if (barred < FEWEST || barred < filled.length * SHARE || filled.some(line => line.text.includes('|') && !BEHIND.test(line.text))) return page
  const lines: Line[] = []
  for (let at = 0; at < page.lines.length; at++) {
    const cell = [page.lines[at]!]
    while (cell.length < MOST && goesOn(cell.at(-1)!, page.lines[at + 1])) cell.push(page.lines[++at]!)
    const [first] = cell
    const join = (read: (line: Line) => string): string => cell.map(read).join(' ').replace(/[ \t]?\|[ \t]*$/u, '')
    const text = join(line => line.text)
    lines.push({ ...first!, end: first!.start + text.length, text, plain: join(line => line.plain) })
  }
  return { ...page, lines }
}

/** Whether the cell that a line stands in goes on in the next. */
const goesOn = (line: Line, next: Line | undefined): boolean => line.text.trim() !== '' && !BEHIND.test(line.text) && next !== undefined && next.text.trim() !== ''
