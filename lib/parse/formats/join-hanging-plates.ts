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

/** A name in the margin, the lines under it, and the line of the text beside it. */
type Plate = { head: PrintedLine; below: PrintedLine[]; beside: PrintedLine }

/**
 * Names that hang in a column of their own, left of the text, with the office in small print beneath: each
 * becomes one line before the words beside it. Lines of pages that are not set so are returned as they are.
 */
export function joinHangingPlates(printed: PrintedLine[]): PrintedLine[] {
  const edge = textEdge(printed)
  if (edge === null) return printed
  const lines = printed.flatMap(line => parted(line, edge))
  const sheets = new Map<number, PrintedLine[]>()
  for (const line of lines) {
    const sheet = sheets.get(line.page) ?? []
    sheet.push(line)
    sheets.set(line.page, sheet)
  }
  const plates = [...sheets.values()].flatMap(sheet => platesOn(sheet, edge))
  const names = plates.filter(plate => isSpeaker(plate.head.text))
  const offices = new Set(names.flatMap(plate => plate.below))
  const others = plates.filter(plate => !isSpeaker(plate.head.text) && !offices.has(plate.head))
  if (names.length < FEWEST || names.length < (names.length + others.length) * MOST || offices.size === 0) return printed
  const before = new Map(names.filter(plate => !offices.has(plate.head)).map(plate => [plate.beside, plate]))
  const taken = new Set([...offices, ...names.map(plate => plate.head)])
  return lines.flatMap(line => {
    if (taken.has(line)) return []
    const plate = before.get(line)
    return plate ? [{ ...plate.head, text: withOffice(plate.head.text.trim(), plate.below.map(({ text }) => text.trim())) }, line] : [line]
  })
}

/** What stands before the text on the same line, and the text, as lines of their own. */
function parted(line: PrintedLine, edge: number): PrintedLine[] {
  const at = line.text.indexOf('\t')
  if (at <= 0 || at > LONGEST || at !== line.text.lastIndexOf('\t') || line.left >= edge - NEAREST * line.size) return [line]
  return [{ ...line, text: line.text.slice(0, at), right: Math.min(edge - 2, line.left + at * line.size) }, { ...line, text: line.text.slice(at + 1), left: edge }]
}

/** Where most lines of the text begin that reach past the middle of the sheet. */
function textEdge(lines: readonly PrintedLine[]): number | null {
  const times = new Map<number, number>()
  for (const line of lines) if (line.right > line.width * 0.6 && !line.text.includes('\t')) times.set(Math.round(line.left), (times.get(Math.round(line.left)) ?? 0) + 1)
  const [edge] = [...times].sort((a, b) => b[1] - a[1])
  const sheet = lines[0]
  return edge && sheet && edge[0] > sheet.width * 0.12 && edge[0] < sheet.width * (WIDEST + 0.12) ? edge[0] : null
}

function platesOn(sheet: readonly PrintedLine[], edge: number): Plate[] {
  const inMargin = sheet.filter(line => line.left < edge - NEAREST * line.size && line.right < edge - 1).sort((a, b) => b.y - a.y)
  return inMargin.flatMap(head => {
    const beside = sheet.find(line => line.left > edge - 2 && Math.abs(line.y - head.y) < head.size * 0.6)
    if (!beside || head.text.trim().length > LONGEST || SENTENCE.test(head.text)) return []
    return [{ head, below: linesUnder(head, inMargin.filter(line => line.y < head.y - 1)), beside }]
  })
}

/** The lines under a name that belong to it, of those that stand lower. */
function linesUnder(head: PrintedLine, lower: readonly PrintedLine[]): PrintedLine[] {
  const below: PrintedLine[] = []
  let last = head
  for (const line of lower) {
    // As large as the name above, and a name itself: the next one speaks.
    if (line.size > head.size + 0.4 || line.size > head.size - 0.4 && isName(line.text.trim()) || last.y - line.y > last.size * 2 || SENTENCE.test(line.text) || below.length >= MOST_BELOW) break
    below.push(line)
    last = line
  }
  return below
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
