import type { Paragraph } from '../../contract/briefing.ts'
import type { Page } from '../formats/page.ts'
import { withoutPostFoot } from '../lines/without-post-foot.ts'

const ENDS = /[。！？!?…；;：:.][”’」』）)\]］》"'*_]*[\s\u3000]*$/u
const SHORT_HEADING = 30
/** Lines of one width, in UTF-16 units: so full the first one is, so wide the widest at most, of so many that are looked at. */
const FILLED = 0.8
const WIDEST = 45
const FEW = 12
/** 一、, 1、: the mark of a heading's number is no comma of a sentence that goes on. */
const NUMBER = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]?、/u

/**
 * The paragraphs of a run of lines, as their author meant them: a line that breaks off in the
 * middle of a sentence goes on in the next filled line, and the layout between them is a break.
 * @param lines indexes of the filled lines of one run, in page order
 */
export function splitParagraphs(page: Page, span: { start: number; end: number }, lines: number[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Paragraph | null = null
  let goesOn = false
  const widest = Math.max(0, ...lines.slice(0, FEW).map(at => (page.lines[at] ? page.lines[at].end - page.lines[at].start : 0)))
  for (const [i, at] of lines.entries()) {
    const line = page.lines[at]
    if (!line) continue
    let start = Math.max(line.start, span.start)
    let end = Math.min(line.end, span.end)
    while (start < end && /[\s\u3000]/u.test(page.text.charAt(start))) start++
    while (end > start && /[\s\u3000]/u.test(page.text.charAt(end - 1))) end--
    end = withoutPostFoot(page.text, start, end)
    while (end > start && /[\s\u3000]/u.test(page.text.charAt(end - 1))) end--
    if (start >= end) continue
    if (open && goesOn) {
      open.breaks.push({ start: open.end, end: start })
      open.end = end
    } else {
      open = { start, end, breaks: [] }
      paragraphs.push(open)
    }
    const words = page.text.slice(start, end)
    // The first line is as wide as the others with the label that stands before it.
    const filled = start > line.start && lines[i + 1] === at + 1 && end - line.start >= FILLED * widest && widest <= WIDEST
    goesOn = line.goesOn === true || line.heading === 0 && !ENDS.test(words) && !words.includes('\t') && !words.startsWith('|') && (filled || words.length > SHORT_HEADING || /[，,、；;]/u.test(words.replace(NUMBER, '')))
  }
  return paragraphs
}
