import { toSimplified } from '../../text/to-simplified.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { withoutPadding } from '../names/without-padding.ts'
import type { PrintedLine } from './pdf-lines.ts'

/** Fewer names in the margin may be anything: the heads of a table's rows. */
const FEWEST = 3
/** Share of what stands beside the text that must be names. */
const MOST = 0.7
/** Widest column of names, as a share of the sheet, and how far it stands from the text at least, in letter heights. */
const WIDEST = 0.36
const NEAREST = 3
const LONGEST = 16
/** Lines of small print under a name. */
const MOST_BELOW = 6
const ROLE = /^(?:主持人?|司仪|嘉宾|记者|媒体|市民|网友|发言人|发布人)$/u
/** 记者 under a medium's name belongs to it. */
const GLUED = /^(?:记者|特派员|记者团|主播|编辑)$/u
const SENTENCE = /[。！？!?；;：:]/u

/** A name in the margin: the lines under it, and the line of the text beside it. */
type Plate = { head: PrintedLine; words: string; below: PrintedLine[]; beside: PrintedLine }

/**
 * Names that hang in a column of their own, left of the text, with the office in small print beneath: each
 * becomes one line before the words beside it. Lines of pages that are not set so are returned as they are.
 */
export function joinHangingPlates(lines: PrintedLine[]): PrintedLine[] {
  const edge = textEdge(lines)
  if (edge === null) return lines
  const inMargin = lines.filter(line => line.left < edge - NEAREST * line.size && (line.right < edge - 1 || firstCell(line) !== null))
  const plates = inMargin.flatMap(head => {
    const plate = plateAt(head, lines, inMargin, edge)
    return plate ? [plate] : []
  })
  const names = plates.filter(plate => isSpeaker(plate.words))
  if (names.length < FEWEST || names.length < plates.length * MOST || !names.some(plate => plate.below.length > 0)) return lines
  const before = new Map(names.map(plate => [plate.beside, plate]))
  const taken = new Set(names.flatMap(({ head, below, beside }) => head === beside ? below : [head, ...below]))
  return lines.flatMap(line => {
    const plate = before.get(line)
    if (!plate) return taken.has(line) ? [] : [line]
    const { head, words, below } = plate
    const label: PrintedLine = { ...head, text: withOffice(words, below.map(({ text }) => text.trim())), right: Math.min(head.right, edge) }
    return [label, head === line ? { ...line, text: line.text.slice(line.text.indexOf('\t') + 1), left: edge } : line]
  })
}

/** Where most lines of the text begin that reach past the middle of the sheet. */
function textEdge(lines: readonly PrintedLine[]): number | null {
  const times = new Map<number, number>()
  for (const line of lines) if (line.right > line.width * 0.6 && !line.text.includes('\t')) times.set(Math.round(line.left), (times.get(Math.round(line.left)) ?? 0) + 1)
  const [edge] = [...times].sort((a, b) => b[1] - a[1])
  const sheet = lines[0]
  return edge && sheet && edge[0] > sheet.width * 0.12 && edge[0] < sheet.width * (WIDEST + 0.12) ? edge[0] : null
}

/** What stands before the text on the same line. */
function firstCell(line: PrintedLine): string | null {
  const at = line.text.indexOf('\t')
  return at > 0 && at <= LONGEST && at === line.text.lastIndexOf('\t') ? line.text.slice(0, at) : null
}

function plateAt(head: PrintedLine, lines: readonly PrintedLine[], inMargin: readonly PrintedLine[], edge: number): Plate | null {
  const own = firstCell(head)
  const words = (own ?? head.text).trim()
  const beside = own !== null ? head : lines.find(line => line.page === head.page && line.left > edge - 2 && Math.abs(line.y - head.y) < head.size * 0.6)
  if (!beside || words.length > LONGEST || SENTENCE.test(words)) return null
  const below: PrintedLine[] = []
  let last = head
  for (const line of inMargin.filter(other => other.page === head.page && other.y < head.y - 1).sort((a, b) => b.y - a.y)) {
    // As large as the name above, and a name itself: the next one speaks.
    if (firstCell(line) !== null || line.size > head.size + 0.4 || line.size > head.size - 0.4 && isName(line.text.trim()) || last.y - line.y > last.size * 2 || SENTENCE.test(line.text) || below.length >= MOST_BELOW) break
    below.push(line)
    last = line
  }
  return { head, words, below, beside }
}

function isName(words: string): boolean {
  const plain = toSimplified(withoutPadding(words))
  return !ROLE.test(plain) && isPossibleName(plain) || isOutlet(plain.replace(/[《》“”]/gu, '')) || /.记者$/u.test(plain)
}

const isSpeaker = (words: string): boolean => isName(words) || ROLE.test(toSimplified(withoutPadding(words)))

/** 姓名　主持人　某局某官: a part in the talk set apart, an office that the column's width broke put together. */
function withOffice(name: string, below: readonly string[]): string {
  let text = name
  let apart = true
  for (const words of below) {
    const plain = toSimplified(words)
    const glued = GLUED.test(plain) && !isPossibleName(toSimplified(withoutPadding(name)))
    text += (glued || !apart && !ROLE.test(plain) ? '' : '\u3000') + words
    apart = ROLE.test(plain) && !glued
  }
  return text
}
