import { toSimplified } from '../../text/to-simplified.ts'
import { isName } from '../names/is-name.ts'
import { joinHangingPlates } from './join-hanging-plates.ts'
import type { DraftLine } from './make-page.ts'
import { partFootnotes } from './part-footnotes.ts'
import type { PrintedLine } from './pdf-lines.ts'

/** Share of the page's height at top and bottom in which running heads and page numbers stand. */
const MARGIN = 0.12
const SHORT = 40
/** Longest line of letters that is taken for a label where it recurs. */
const LABEL = 24
/** （答）, 【某某】, 某某：, before words: a head where it recurs. */
const HEAD = /^\s*(?:[(（【\[［〔]([^()（）【】\[\]［］〔〕。，]{1,16})[)）】\]］〕]|([^\s()（）【】。，；！？:：“”]{1,12})[:：])(?=\s*\S)/u
/** When something was published, and no more. */
const DAY = /^\s*(?:19|20)\d{2}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}\s*日?\s*$/u
/** 某某说，: a report's next paragraph tells of somebody. */
const TELLS = /^[\s\u3000]*(\p{Script=Han}{2,4}?)(?:还|也|则|又|同时|随后|最后)?(?:在[^，。：]{2,16}时)?(?:介绍|表示|说|指出|强调|透露|坦言|认为|回应|补充|解释|提到|谈到|告诉记者)[，,：:]/u
const PAGE_NUMBER = /^[\s\-–—·|第共页/\d]{1,24}$|^(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/iu

const KIND_OF_TEXT = /(?:发布会|通气会|吹风会|记者会)(?:文字)?(?:材料|实录|记录稿?|纪要)\s*$/u

/** 下转第三版, 上接第二版: where the text goes on. */
const JUMP = /^\s*[（(【]?(?:下转|上接|转|接)第?[\dA-Z一二三四五六七八九十]{1,4}版[^。，]{0,8}$/u
const ENDED = /[。！？!?…][”」』）)]*$/u

/** What a browser prints into the margins: the address, the time. */
const PRINTED_BY_BROWSER = /^(?:https?|file):\/\/\S+|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,，]?\s+(?:[上下]午)?\d{1,2}:\d{2}(?!.*[。！？])/u

/**
 * Printed lines to paragraphs. A line goes on in the next where it reaches the right edge of its
 * column and the next one starts at the column's left edge, in the same size, without a gap.
 * @returns the paragraphs, and what stood in the margins (running heads, page numbers)
 */
export function reflowLines(pages: PrintedLine[][]): { drafts: DraftLine[]; furniture: string[] } {
  const printed = withoutFurniture(pages)
  const kept = new Set(printed)
  const all = joinHangingPlates(printed)
  const sizes = all.map(line => line.size).sort((a, b) => a - b)
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0
  const { text: lines, notes } = partFootnotes(all, body)
  const spacing = usualSpacing(lines)
  const columns = lines.map((_, at) => columnOf(lines, at))
  const recurring = recurringLabels(lines)
  const drafts: DraftLine[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const column = columns[at]
    const columnBefore = columns[at - 1]
    const last = drafts.at(-1)
    const heading = line.size > body * 1.15 && line.text.length <= 80 ? 1 : 0
    const begins = before !== undefined && ENDED.test(before.text) && (recurring.has(squeeze(line.text)) || recurring.has(headOf(line.text)) || isName(TELLS.exec(toSimplified(line.text))?.[1] ?? ''))
    if (last && before && column && columnBefore && !begins && goesOn(before, line, column, columnBefore, spacing, heading > 0)) last.text += join(last.text, line.text)
    else drafts.push({ text: line.text, heading })
  })
  // Whatever a footnote says, no speaker said it; it follows the text that the sheets part.
  drafts.push(...notes.map((note): DraftLine => ({ text: note.text, marked: 'aside' })))
  const furniture = pages.flat().filter(line => !kept.has(line) && !PRINTED_BY_BROWSER.test(line.text.trim())).map(line => line.text.trim())
  return { drafts, furniture: [...new Set(furniture)] }
}

type Column = { left: number; right: number }

function goesOn(before: PrintedLine, line: PrintedLine, column: Column, columnBefore: Column, spacing: number, heading: boolean): boolean {
  if (Math.abs(before.size - line.size) > 0.5 || before.text.includes('\t') || line.text.includes('\t') || /^\s*[◆◇●○■□▲△★☆▍▎▌▋▶►▷※◎]/u.test(line.text) || JUMP.test(toSimplified(before.text)) || JUMP.test(toSimplified(line.text))) return false
  const gap = before.y - line.y
  // 某市新闻发布会材料 / 关于…的新闻发布会 / （文字实录）: what kind of text it is has a line of its own.
  if (heading && (KIND_OF_TEXT.test(before.text) || /^\s*[(（][^()（）]{2,8}[)）]\s*$/u.test(line.text))) return false
  if (heading) return before.page === line.page && gap > 0 && gap < line.size * 2.2
  if (DAY.test(before.text)) return false
  // Behind a full stop even half a point of size, or a third of a line of space, begins something else: a label.
  const ended = ENDED.test(before.text)
  // 报：某某办公室 under the last words: whom the document goes to.
  if (ended && /^\s*(?:报|送|发|抄报|抄送|主送|分送|印发)[:：]/u.test(line.text)) return false
  if (ended && Math.abs(before.size - line.size) > 0.2) return false
  const full = before.right > columnBefore.right - before.size * 2.5
  const flush = line.left < column.left + line.size * 0.8
  const near = before.page !== line.page || gap <= 0 || gap < spacing * (ended ? 1.25 : 1.45)
  return full && flush && near
}

/** Heads of lines that recur, and short lines without a stop that are printed more than once behind a full stop, each on a line of its own: labels, however full the line before is. */
function recurringLabels(lines: PrintedLine[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  lines.forEach((line, at) => {
    const words = squeeze(line.text)
    const head = headOf(line.text)
    if (head !== '') times.set(head, (times.get(head) ?? 0) + 1)
    if (words.length < 2 || words.length > LABEL || /[。！？!?；;，,]/u.test(words) || /^[\d\P{L}]*$/u.test(words) || !ENDED.test(lines[at - 1]?.text ?? '')) return
    times.set(words, (times.get(words) ?? 0) + 1)
  })
  return new Set([...times].flatMap(([words, count]) => count > 1 ? [words] : []))
}

const headOf = (text: string): string => squeeze(HEAD.exec(text)?.[0] ?? '')

const squeeze = (text: string): string => text.replace(/[\s\u3000]/gu, '')

/** The edges of the column a line stands in: those of the lines on its page that overlap it for the most part. */
function columnOf(lines: PrintedLine[], at: number): Column {
  const line = lines[at]
  if (!line) return { left: 0, right: 0 }
  let left = line.left
  let right = line.right
  const middle = line.width / 2
  const side = (other: PrintedLine) => other.right < middle + other.size ? 'left' : other.left > middle - other.size ? 'right' : 'full'
  const own = side(line)
  for (let near = Math.max(0, at - 40); near < Math.min(lines.length, at + 40); near++) {
    const other = lines[near]
    if (!other || other.page !== line.page && lines.length > 60) continue
    const theirs = side(other)
    if (theirs !== own && !(own === 'left' && theirs === 'full' && !hasRight(lines, line.page))) continue
    left = Math.min(left, other.left)
    right = Math.max(right, other.right)
  }
  return { left, right }
}

const rightSides = new WeakMap<PrintedLine[], Set<number>>()

/** Whether a page has text that begins in its right half: then it is set in columns. */
function hasRight(lines: PrintedLine[], page: number): boolean {
  let pages = rightSides.get(lines)
  if (!pages) {
    pages = new Set(lines.filter(line => line.left > line.width / 2 - line.size && line.right > line.width * 0.7).map(line => line.page))
    rightSides.set(lines, pages)
  }
  return pages.has(page)
}

function usualSpacing(lines: PrintedLine[]): number {
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    return before && before.page === line.page && before.y - line.y > 0 ? [before.y - line.y] : []
  }).sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

/** Letters of Latin words need the space that the line end stood for; Han text has none. */
function join(before: string, after: string): string {
  return (/[A-Za-z0-9,.;]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '') + after.trimStart()
}

/** Drops page numbers and what stands, digits aside, in the margin of at least two pages and half of all. */
function withoutFurniture(pages: PrintedLine[][]): PrintedLine[] {
  const counts = new Map<string, Set<number>>()
  const inMargin = (line: PrintedLine) => line.y > line.height * (1 - MARGIN) || line.y < line.height * MARGIN
  const pattern = (line: PrintedLine) => line.text.replace(/\d+/gu, '#').replace(/\s+/gu, '')
  for (const line of pages.flat()) {
    if (!inMargin(line)) continue
    const seen = counts.get(pattern(line)) ?? new Set()
    counts.set(pattern(line), seen.add(line.page))
  }
  const sizes = pages.flat().map(line => line.size).sort((a, b) => a - b)
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0
  // A running head that the first page goes without may stand on one other page only; it is set smaller.
  const edges = pages.map(lines => ({ top: Math.max(...lines.map(line => line.y)), bottom: Math.min(...lines.map(line => line.y)) }))
  const spacing = usualSpacing(pages.flat())
  // It stands apart from the text, too: a label that a page break has put on top does not.
  const outermost = (line: PrintedLine) => pages.some((lines, at) => {
    const edge = edges[at]
    if (!edge || lines[0]?.page !== line.page || Math.abs(line.y - edge.top) > 2 && Math.abs(line.y - edge.bottom) > 2) return false
    return lines.every(other => Math.abs(other.y - line.y) < 2 || Math.abs(other.y - line.y) > spacing * 1.3)
  })
  const small = (line: PrintedLine) => pages.length > 1 && outermost(line) && line.size < body * 0.85 && line.text.length <= SHORT
  return pages.flat().filter(line => !inMargin(line) || !small(line) && !PAGE_NUMBER.test(line.text.trim()) && !PRINTED_BY_BROWSER.test(line.text.trim()) && (counts.get(pattern(line))?.size ?? 0) < Math.max(2, pages.length / 2))
}
