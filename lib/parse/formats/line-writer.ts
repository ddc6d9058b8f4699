import { makePage } from './make-page.ts'
import type { DraftLine } from './make-page.ts'
import type { Page } from './page.ts'

const LONGEST_LEFT_CELL = 60
/** Of more lines a cell of a row is none that names who speaks in the next: an old page's column of portraits. */
const MOST_IN_LEFT_CELL = 5
const STAMP_CELL = /\t\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u

/** Collects the words of a marked-up page into lines. White space is collapsed as a browser does; cells of a row are parted by a tab. */
export class LineWriter {
  /** Depth of bold, link, caption and quotation elements around the next words. */
  bold = 0
  linked = 0
  caption = 0
  quoted = 0
  /** How many quotations have begun. */
  quotations = 0
  heading = 0
  private readonly lines: DraftLine[] = []
  private words = ''
  private strong = 0
  private plainSeen = false
  private linkedWords = 0
  private isCaption = false
  private isQuoted = false
  private level = 0
  private inCell = false
  /** The rows around the next words, the innermost last, and how many have begun. */
  private readonly rows: { row: number; column: number }[] = []
  private rowsBegun = 0
  private place: DraftLine['place']
  private cells = 0
  private ended = false
  /** How many lines there were when the last cell began. */
  private cellFrom = 0

  write(text: string): void {
    let words = text.replace(/[ \t\r\n\f\u00a0]+/gu, ' ')
    if (this.words === '' || /[\s\t]$/u.test(this.words)) words = words.replace(/^ /u, '')
    if (words === '') return
    if (this.ended && words.trim() !== '') {
      this.endLine()
      words = words.trimStart()
    }
    if (this.words === '') this.place = this.rows.length === 0 ? undefined : { ...this.rows.at(-1)! }
    this.words += words
    const filled = words.trim() !== ''
    if (!filled) return
    this.inCell = false
    if (this.bold > 0 && !this.plainSeen) this.strong = this.words.length
    else if (words.trim().replace(/^[\s\u3000]+/u, '') !== '') this.plainSeen = true
    if (this.linked > 0) this.linkedWords += inkOf(words)
    this.isCaption ||= this.caption > 0
    this.isQuoted ||= this.quoted > 0
    this.level = Math.max(this.level, this.heading)
  }

  /**
   * A new block begins or ends: the words so far are a line, unless a table cell has just begun.
   * Inside a cell they wait for what comes next: the row's next cell may continue the line.
   */
  block(): void {
    if (this.inCell && this.words.endsWith('\t')) return
    if (this.cells > 0) this.ended ||= this.words.trim() !== ''
    else this.endLine()
  }

  row(): void {
    this.rows.push({ row: this.rowsBegun++, column: -1 })
  }

  leaveRow(): void {
    this.endLine()
    this.rows.pop()
  }

  /** A table cell begins: after a short cell it continues the line, after a long one it begins another. */
  cell(): void {
    this.cells++
    const row = this.rows.at(-1)
    if (row) row.column++
    this.ended = false
    // An empty cell in the middle of a row keeps its place.
    const trimmed = this.words.replace(/[ \u3000]+$/u, '')
    const column = this.lines.length - this.cellFrom > MOST_IN_LEFT_CELL
    if (trimmed.trim() !== '' && !column && (trimmed.split('\t').pop()?.length ?? 0) <= LONGEST_LEFT_CELL) {
      this.words = trimmed + '\t'
      this.inCell = true
    } else this.endLine()
    this.cellFrom = this.lines.length
  }

  leaveCell(): void {
    this.cells = Math.max(0, this.cells - 1)
  }

  endLine(): void {
    const whole = this.words.replace(/[ \t]+$/u, '')
    // The time in a row's last cell is nobody's word.
    const stamp = STAMP_CELL.exec(whole)
    const text = stamp ? whole.slice(0, stamp.index) : whole
    if (text.trim() !== '') {
      const wholeLink = this.linkedWords >= inkOf(text) && this.level === 0
      this.lines.push({ text, heading: this.level, strong: Math.min(this.strong, text.length), marked: this.isCaption ? 'caption' : wholeLink ? 'aside' : null, ...this.isQuoted ? { quoted: this.quotations } : {}, ...this.place ? { place: this.place } : {} })
    }
    if (stamp) this.lines.push({ text: stamp[0].trim(), marked: 'aside' })
    this.words = ''
    this.strong = this.linkedWords = this.level = 0
    this.plainSeen = this.isCaption = this.isQuoted = this.inCell = this.ended = false
  }

  page(stated: Page['stated']): Page {
    this.endLine()
    return makePage(this.lines, stated)
  }
}

/** How many units are printed: links side by side have spaces between them that are in none. */
function inkOf(words: string): number {
  return words.replace(/[\s\u3000]+/gu, '').length
}
