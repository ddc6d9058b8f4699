import type { Line } from '../formats/page.ts'

/**
 * The paragraph that begins with a line: where the page was broken into lines of one width, that line
 * and those it goes on in.
 * @returns the words put together, and the index of the last line
 */
export function wrappedParagraph(lines: Line[], first: number): { text: string; plain: string; last: number } {
  let last = first
  while (lines[last]?.goesOn && last + 1 < lines.length) last++
  const run = lines.slice(first, last + 1)
  return { text: run.map(({ text }) => text.trimEnd()).join(''), plain: run.map(({ plain }) => plain.trimEnd()).join(''), last }
}
