import type { Line } from '../formats/page.ts'
import { wrappedParagraph } from '../lines/wrapped-paragraph.ts'

/** The lines' words, one paragraph a line: those broken to a width are put together. */
export function joinWrapped(lines: Line[]): string {
  const paragraphs: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const { text, last } = wrappedParagraph(lines, at)
    paragraphs.push(text)
    at = last
  }
  return paragraphs.join('\n')
}
