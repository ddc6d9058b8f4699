import type { Line } from '../formats/page.ts'

const FEWEST_ROWS = 3
const LONGEST_CAPTION = 30
const GAP = /(?<=\S)[ \u3000]{2,}(?=\S)/gu

/** The lines of a table typed with blanks that stands at `at`, the words over it (技术统计) with it; none where none does. */
export function typedRows(lines: Line[], at: number): number[] {
  const captioned = isCaption(lines[at]) && isRow(lines[at + 1])
  const first = captioned ? at + 1 : at
  let end = first
  while (isRow(lines[end]) && (end === first || /\d/u.test(lines[end]?.plain ?? ''))) end++
  return end - first < FEWEST_ROWS ? [] : Array.from({ length: end - at }, (_, row) => at + row)
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && !/[。！？!?；;：]/u.test(line.plain) && (line.plain.trim().match(GAP) ?? []).length >= 2
}

function isCaption(line: Line | undefined): boolean {
  const words = line?.plain.trim() ?? ''
  return words !== '' && words.length <= LONGEST_CAPTION && !/[。！？!?；;]/u.test(words) && !isRow(line)
}
