import { classifyLine } from '../lines/classify-line.ts'
import { isRecordingGap } from '../lines/is-recording-gap.ts'
import { isSheetLine } from '../lines/is-sheet-line.ts'
import type { Line, Page } from '../formats/page.ts'
import { readCue } from '../grammar/read-cue.ts'
import { widthOf } from './width-of.ts'

const FEWEST_LINES = 12
const NARROWEST = 12
const WIDEST = 60
/** Share of a page's lines, but for labels and the ends of paragraphs, that are as wide as the widest where lines were broken to a measure. */
const FULL_SHARE = 0.4
/** Share of lines that may be wider all the same: a heading, a row of fields. */
const WIDER_SHARE = 0.1
/** Characters of the measure that a line may stay short of it, for punctuation that hangs or is kept back. */
const SLACK = 2
const FEWEST_INDENTED = 3
const INDENTED = /^[\s\u3000]/u
/** 编印说明：…，…: a note, set flush, and no heading. */
const NOTE = /^[^\s\u3000。，；：:]{2,8}[：:][^，。；]{2,}[，。；]/u
/** No blanks at all, and those between Han text and what stands in it. */
const AS_PRINTED = /(?!)/gu
const BLANKS = /(?<=[\p{Script=Han}，。；：、（）“”]) +|(?<=\S) +(?=[\p{Script=Han}，。；：、（）“”])/gu
const ENDS_SENTENCE = /[。！？!?…”」』）)][\s\u3000]*$/u

/**
 * Text copied from print or recognised from a scan is broken into lines of one width. There each line
 * that its paragraph goes on after is marked; any other page comes back as it is.
 */
export function markWrappedLines(page: Page): Page {
  const sheets = page.lines.map(line => isSheetLine(line.plain))
  const filled = (widths: number[]): number[] => widths.filter((width, at) => width > 0 && !sheets[at] && page.lines[at]?.marked === null && /\p{Script=Han}/u.test(page.lines[at]?.plain ?? ''))
  // A scan is recognised with blanks around figures that nobody set; a program may break lines by the number of their characters.
  const found = [...[AS_PRINTED, BLANKS].map(blanks => page.lines.map(line => widthOf(line.text.trimEnd().replace(blanks, '')) / 2)), page.lines.map(line => [...line.text.trimEnd()].length)]
  const widths = found.find(read => measureOf(filled(read)) !== null)
  const measure = widths ? measureOf(filled(widths)) : null
  if (!widths || measure === null) return page
  const indents = page.lines.filter(line => INDENTED.test(line.text)).length >= FEWEST_INDENTED
  let within = false
  return { ...page, lines: page.lines.map((line, at): Line => {
    // Where paragraphs are indented, what is not, and opens nobody's turn, is a heading.
    const begins = within || !indents || INDENTED.test(line.text) || NOTE.test(line.plain) || readCue(line, at) !== null
    within = begins && isFull(widths[at] ?? 0, measure) && !sheets[at] && !sheets[at + 1] && goesOn(line, page.lines[at + 1], at + 1)
    return within ? { ...line, goesOn: true } : line
  }) }
}

/** The width most lines are broken to; null where they are not. */
function measureOf(widths: number[]): number | null {
  if (widths.length < FEWEST_LINES) return null
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1)
  const [measure = 0] = [...counts].filter(([, count]) => count > 2).map(([width]) => width).sort((a, b) => b - a)
  if (measure < NARROWEST || measure > WIDEST) return null
  const wider = widths.filter(width => width > measure + 1.5).length
  return wider <= widths.length * WIDER_SHARE && widths.filter(width => isFull(width, measure)).length >= widths.filter(width => width > measure / 2).length * FULL_SHARE ? measure : null
}

function isFull(width: number, measure: number): boolean {
  return width > measure - SLACK && width <= measure + 1.5
}

function goesOn(line: Line, next: Line | undefined, at: number): boolean {
  // What is marked as nobody's, and what opens or ends somebody's words, is whole.
  if (line.marked !== null || next?.marked || next?.opens || next?.closes) return false
  if (!next || next.text.trim() === '' || INDENTED.test(next.text) || line.heading > 0 || next.heading > 0) return false
  // 2020年1月1日　某厅, under a title of the same width.
  if (['field', 'furniture'].includes(classifyLine(next)) || isRecordingGap(line.plain) || isRecordingGap(next.plain)) return false
  return !ENDS_SENTENCE.test(line.text) || readCue(next, at) === null
}
