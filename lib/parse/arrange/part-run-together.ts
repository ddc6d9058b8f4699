import { partLine } from '../formats/part-line.ts'
import type { Line, Page } from '../formats/page.ts'

/** The end of a sentence, and the indent of the next paragraph, with no line break between them. */
const INDENT = /(?<=[。！？!?…][”」』）)]?)[\u3000]{2}(?=\S)/gu
/** So long a line, in UTF-16 units, with so many indents in it, is several paragraphs. */
const LONG = 400
const FEWEST = 3

/** A page whose paragraphs were copied into one line, told apart by their indents alone: each a line of its own. */
export function partRunTogether(page: Page): Page {
  if (!page.lines.some(isRun)) return page
  return { ...page, lines: page.lines.flatMap(line => (isRun(line) ? parts(line) : [line])) }
}

const isRun = ({ text }: Line): boolean => text.length > LONG && [...text.matchAll(INDENT)].length >= FEWEST

function parts(line: Line): Line[] {
  const starts = [0, ...[...line.text.matchAll(INDENT)].map(({ index }) => index)]
  return starts.map((from, i) => partLine(line, from, starts[i + 1] ?? line.text.length))
}
