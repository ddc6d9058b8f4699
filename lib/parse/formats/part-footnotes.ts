import type { PrintedLine } from './pdf-lines.ts'

/** Share of a page's height in which its footnotes stand. */
const LOWEST = 0.35
/** Footnotes are set smaller than the text. */
const SMALLER = 0.85
const MARK = /^\s*(?:[①-⑳]|\[\d{1,2}\]|注[①-⑳\d：:])/u

/** Footnotes apart from the lines between which the sheet's end has put them: from the first marked, small line at the foot of a sheet on, all that is as small. */
export function partFootnotes(lines: PrintedLine[], body: number): { text: PrintedLine[]; notes: PrintedLine[] } {
  const notes = new Set<PrintedLine>()
  const small = (line: PrintedLine) => line.size < body * SMALLER && line.y < line.height * LOWEST
  let within = 0
  for (const line of lines) {
    if (!small(line)) within = 0
    else if (MARK.test(line.text)) within = line.page
    if (within === line.page && small(line)) notes.add(line)
  }
  return { text: lines.filter(line => !notes.has(line)), notes: [...notes] }
}
