import { ATTACHED } from '../lines/attached.ts'
import { cellHead, haveHeads } from './cell-head.ts'
import { columnsByCells } from './columns-by-cells.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { isFieldLine } from '../lines/is-field-line.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { readTaggedName } from '../cues/read-tagged-name.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { readColumns } from './read-columns.ts'
import type { Column } from './read-columns.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** Most lines that one cell of who speaks is set over, but for the first. */
const MOST_BROKEN = 3
const LONGEST_PART = 20
const SECTION = /^[\s\u3000]*[一二三四五六七八九十]{1,3}、[^。！？；，]{2,20}$/u
const EVENT = /^[\s\u3000*_]*[(（【\[〔][^()（）【】[\]〔〕]{2,60}[)）】\]〕][\s\u3000*_]*$/u
/** A row as Markdown sets it, and the rule under its head. */
const BARS = /^\s*\|.*\|\s*$/u
const RULE = /^\s*\|[\s:|-]+\|\s*$/u
const NOTHING = /^[\s\u3000\-—–－_\/／*…·]*$/u
const SENTENCE = /[。！？!?]/u
const HOST = /[(（]主持人?[)）]/u
const NAMES_SOMEBODY = /^(?!.*(?:环节|部分|互动|问答|合计|小计|其他|备注|環節|問答))\p{Script=Han}{3,10}(?:(?:《[^《》]{2,16}》|“[^“”]{2,16}”|「[^「」]{2,16}」)\p{Script=Han}{0,4})?$/u
/** A word for somebody, no number and no sentence. */
const SOMEBODY = /^[\p{L}\p{N}“”「」《》（）()·•・\s]{2,24}$/u
const ASKS = /[？?][”」』）)]*$|^(?:请问|想问|請問|想問)/u
const REMARK = /^[\s\u3000*_]*[(（][^()（）\t]{1,24}[)）][\s\u3000*_]*$/u
const ASKER = inBothScripts(/^[*_]*记者[*_]*$/u)
/** 姓名 / （补充）: what he does stands under his name. */
const ACTS = inBothScripts(/^[(（](?:再次?|继续)?(?:补充|补充回答|追问|回答|提问|插话|接着说|答)[)）]$/u)
/** ● before whoever asks. */
const ORNAMENT = /^[\s\u3000]*(?:[\p{So}\p{Extended_Pictographic}•·]\ufe0f?[\s\u3000]*){1,3}(?=[\p{L}《“「])/u
const WHO_AND_WORDS: (Column | null)[] = ['speaker', 'words']

/**
 * A table with a column of questions and one of answers holds two turns in a row, one with a column
 * of speakers and one of words holds one: the cells become lines of their own, marked with who
 * speaks them by their column's heading. Other tables are left alone.
 */
export function unfoldTables(page: Page): Page {
  let columns: (Column | null)[] | null = null
  let heading: Line | null = null
  let before: readonly string[] = []
  let headed: ReadonlySet<number> = new Set()
  const joined = new Set<number>()
  const lines = page.lines.flatMap((line, at): Line[] => {
    if (joined.has(at)) return []
    const cells = cellsOf(line.text)
    if (columns && heading?.place) {
      // Under the table, the page itself goes on.
      if (!line.place) {
        columns = heading = null
        return [{ ...line, closes: true }]
      }
      const parts = linesOfRow(page.lines, at)
      const row = readRow(parts)
      const unfolded = row.cells.length > columns.length ? null : unfoldRow(row, columns, before, headed)
      if (unfolded) {
        for (let part = 1; part < parts.length; part++) joined.add(at + part)
        before = row.cells
        return unfolded
      }
    }
    const plate = isPlate(line, page.lines[at + 1]) || columns?.[0] === 'speaker' && spansLines(page.lines, at)
    // Without a heading, a name over two lines beside whole sentences is a row of who speaks and what.
    const shape = columns ?? (plate && isSpoken(page.lines[at + 1]) ? WHO_AND_WORDS : null)
    const rest = shape && (cells.length > 1 && cells.length < shape.length || plate) ? restOfRow(page.lines, at, shape.length) : []
    if (shape && rest.length > 0) {
      for (let part = 1; part <= rest.length; part++) joined.add(at + part)
      const row = readRow([line, ...rest])
      const unfolded = unfoldRow(row, shape, before, headed)
      before = row.cells
      return unfolded ?? [line, ...rest]
    }
    if (cells.length < 2) {
      // A cell may hold several paragraphs, but no section of the page. 附：… heads a table of its own; whether it is the speaker's, its place tells.
      const over = columns !== null && (line.heading > 0 || SECTION.test(line.plain))
      if (over || ATTACHED.test(line.plain) && cellsOf(page.lines[at + 1]?.text ?? '').length > 1) columns = null
      return [over ? { ...line, closes: true } : line]
    }
    const heads = readColumns(cells) ?? (columns === null && headsTable(page.lines, at) ? columnsByCells(rowsBelow(page.lines, at)) : null)
    if (heads) {
      columns = heads
      heading = line
      headed = headedColumns(heads, rowsBelow(page.lines, at))
      return [{ ...line, marked: 'aside' }]
    }
    if (columns && columns.length === cells.length) {
      const unfolded = unfoldRow(readRow([line]), columns, before, headed) ?? unfoldNobodys(line, cells, columns)
      before = cells
      return unfolded ?? [line]
    }
    return isForm(cells) ? splitCells(line).map((cell, at) => at === 0 ? { ...cell, marked: 'aside' } : cell) : [line]
  })
  return { ...page, lines }
}

/** 记者 / （某报）　words, 某报 / 记者　words, 某局局长 / 姓名　words: who speaks is set over two lines of his cell, neither of which names him whole. */
function isPlate(line: Line, next: Line | undefined): boolean {
  const over = line.text.trim()
  const [remark = '', ...words] = cellsOf(next?.text ?? '').map(cell => cell.trim())
  if (over === '' || over.length > LONGEST_PART || words.length === 0 || remark.length > LONGEST_PART + 6 || SENTENCE.test(over)) return false
  const label = readLabel(withoutBlanks(over) + withoutBlanks(remark))
  if (REMARK.test(remark)) return label?.kind === 'reporter' || label?.kind === 'netizen' || ACTS.test(remark) && (label?.kind === 'person' || label?.kind === 'word')
  if (ASKER.test(remark)) return label?.kind === 'reporter'
  return readLabel(over)?.kind === 'title' && isPossibleName(toSimplified(withoutBlanks(remark)))
}

/** Whether a line is a row of two cells, the second of them a sentence. */
function isSpoken(line: Line | undefined): boolean {
  const cells = cellsOf(line?.text ?? '')
  return cells.length === 2 && SENTENCE.test(cells[1] ?? '')
}

/** 某　某某: a name of up to four characters set to the width of others. */
function withoutBlanks(part: string): string {
  const whole = part.trim().replace(/[\s\u3000]+/gu, '')
  return isPossibleName(toSimplified(whole)) ? whole : part
}

/** 某局 / 副局长　姓名　words, 某台 / 记者　words: body, part or office and name are set over the lines of the speaker's cell, which together say more than the last of them. */
function spansLines(lines: Line[], at: number): boolean {
  const parts: string[] = []
  for (let next = at; next < at + MOST_BROKEN; next++) {
    const [part = '', ...others] = cellsOf(lines[next]?.text ?? '')
    if (part.trim() === '' || part.length > LONGEST_PART || EVENT.test(part) || /[。！？!?，；;：:]/u.test(part)) return false
    parts.push(part.trim())
    if (others.length === 0) continue
    const label = parts.length < 2 ? null : readLabel(parts.join(' '))
    const last = readLabel(part)
    // 某台 / 记者: whose reporter it is.
    if (label?.kind === 'reporter') return label.organization !== null && last?.kind === 'reporter' && last.organization === null
    return label?.kind === 'person' && (label.title ?? label.role) !== null && label.name === nameIn(last)
  }
  return false
}

const nameIn = (label: Label | null): string | null => label?.kind === 'person' || label?.kind === 'word' ? label.name : null

/** The lines a row goes on in where one of its cells is set over several: 姓名 / 职务; none where they do not add up to the row. */
function restOfRow(lines: Line[], at: number, columns: number): Line[] {
  let cells = cellsOf(lines[at]?.text ?? '').length
  for (let next = at + 1; next <= at + MOST_BROKEN; next++) {
    const line = lines[next]
    if (!line || line.heading > 0) return []
    cells += cellsOf(line.text).length - 1
    if (cells >= columns) return cells === columns ? lines.slice(at + 1, next + 1) : []
  }
  return []
}

/** A table's row, over as many lines as its cells are set over: each cell's lines, and its words in one. */
type Row = { pieces: { column: number; line: Line }[]; cells: string[] }

/** The row that the lines hold together: a line begins in the column that the format says, or goes on with the cell that the one before ended in. */
function readRow(lines: Line[]): Row {
  const row: Row = { pieces: [], cells: [] }
  for (const line of lines) {
    const from = line.place?.column ?? Math.max(0, row.cells.length - 1)
    splitCells(line).forEach((piece, at) => {
      const words = lines.length > 1 ? withoutBlanks(piece.text.trim()) : piece.text
      while (row.cells.length <= from + at) row.cells.push('')
      row.cells[from + at] = [row.cells[from + at], words].filter(part => part !== '').join(' ')
      row.pieces.push({ column: from + at, line: piece })
    })
  }
  return row
}

/** Whether a line is the first of a table, and says nothing by itself. */
function headsTable(lines: Line[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]]
  const begins = line?.place ? above?.place?.row !== line.place.row - 1 && line.place.column === 0 : BARS.test(line?.text ?? '') && !BARS.test(above?.text ?? '')
  return line !== undefined && begins && !SENTENCE.test(line.text)
}

/** The cells of the rows under a table's head. */
function rowsBelow(lines: Line[], at: number): string[][] {
  const rows: string[][] = []
  for (let next = at + 1; next < lines.length && (lines[at]?.place ? lines[next]?.place : BARS.test(lines[next]?.text ?? '')); next++) {
    const parts = linesOfRow(lines, next)
    if (!RULE.test(parts[0]?.text ?? '')) rows.push(readRow(parts).cells)
    next += parts.length - 1
  }
  return rows
}

/** The columns of questions and answers whose own cells name who asks and who answers, where no other column does. */
function headedColumns(columns: readonly (Column | null)[], rows: readonly string[][]): Set<number> {
  const own = (column: Column | null) => column === 'question' && !columns.includes('asker') || column === 'answer' && !columns.includes('answerer')
  return new Set(columns.flatMap((column, at) => own(column) && haveHeads(rows.map(cells => cells[at] ?? '')) ? [at] : []))
}

/** The lines of the row that a line stands in, where the format tells. */
function linesOfRow(lines: Line[], at: number): Line[] {
  const row = lines[at]?.place?.row
  let end = at + 1
  while (row !== undefined && lines[end]?.place?.row === row) end++
  return lines.slice(at, end)
}

/** The cells of a row, tab by tab or, in Markdown, bar by bar; their lengths and one unit between them add up to the line. */
function cellsOf(text: string): string[] {
  const bars = /^\|(.*)\|\s*$/u.exec(text)
  return bars?.[1] === undefined ? text.split('\t') : bars[1].split('|')
}

/** A form's row: a short name, and a cell of whole sentences that the name says nothing of. */
function isForm(cells: string[]): boolean {
  const [name = '', words = ''] = cells
  return cells.length === 2 && name.length <= 24 && words.length > 30 && /[。：]/u.test(words) && readLabel(name) === null && !isFieldLine(`${name}：`) && !/[、，。]|^[【\[［〔〖(（]/u.test(name)
}

/** Each cell a line of its own. */
function splitCells(line: Line): Line[] {
  let at = line.text.startsWith('|') ? 1 : 0
  return cellsOf(line.text).map((text): Line => {
    const start = at
    at += text.length + 1
    return { ...partLine(line, start, start + text.length), strong: 0, marked: null }
  })
}

/**
 * The lines of a row's cells, words marked with who speaks them, all else marked as nobody's.
 * @param before the cells of the row before: where a question spans several answers it is printed again beside each
 * @param headed columns whose cells begin with who speaks
 * @returns null where the row says of nobody that he speaks
 */
function unfoldRow({ pieces, cells }: Row, columns: (Column | null)[], before: readonly string[], headed: ReadonlySet<number>): Line[] | null {
  const again = (column: Column): boolean => before[columns.indexOf(column)] === cells[columns.indexOf(column)]
  const opens = columns.map((column, at) => cells[at]?.trim() === '' || column === 'question' && again('question') && again('asker') ? null : labelIn(columns, cells, column))
  if (opens.every(label => label === null)) return null
  const begun = new Set<number>()
  return pieces.flatMap(({ column, line }): Line[] => {
    const label = opens[column] ?? null
    if (label === null) return [{ ...line, marked: 'aside' }]
    if (begun.has(column)) return [line]
    begun.add(column)
    const head = headed.has(column) ? cellHead(line.text) : null
    if (head === null) return [{ ...line, opens: label }]
    const words = partLine(line, head.length, line.text.length)
    return [{ ...partLine(line, 0, head.length), marked: 'aside' }, { ...words, opens: columns[column] === 'question' ? asAsker(head.label) : head.label }]
  })
}

/** （播放短片） in a row without speech tells what happens; a row that names nobody goes on with the words of the one before. */
function unfoldNobodys(line: Line, cells: string[], columns: (Column | null)[]): Line[] | null {
  const words = columns.indexOf('words')
  const speaker = columns.indexOf('speaker')
  if (words < 0 || speaker < 0) return null
  const event = cells.findIndex((cell, at) => (at === words || at === speaker) && EVENT.test(cell))
  const told = event >= 0 && cells.every((cell, at) => at === event || at !== words && at !== speaker || NOTHING.test(cell)) ? event : -1
  const goesOn = NOTHING.test(cells[speaker] ?? '') && SENTENCE.test(cells[words] ?? '') ? words : -1
  const kept = told >= 0 ? told : goesOn
  return kept < 0 ? null : splitCells(line).map((cell, at) => at === kept ? cell : { ...cell, marked: 'aside' })
}

/** Whoever is named over a question asks it. */
function asAsker(label: Label): Label {
  if (label.kind === 'person') return { ...label, role: 'reporter' }
  return label.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : label
}

/** Whose words stand in a column of a row; null where nobody's do. */
function labelIn(columns: (Column | null)[], cells: string[], of: Column | null): Label | null {
  const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').replace(/<br\s*\/?>/giu, ' ').replace(ORNAMENT, '').trim().replace(/[\s\u3000]*[:：]$/u, '')
  switch (of) {
    case 'question': {
      const label = readLabel(cell('asker'))
      if (label?.kind === 'person' || label?.kind === 'outlet') return asAsker(label)
      // Whoever stands there asks, whatever he is called: 某村渔民代表, 老船工某师傅.
      if (label === null || label.kind === 'title' || label.kind === 'stranger') return SOMEBODY.test(cell('asker')) ? { kind: 'netizen', name: cell('asker') } : label ?? { kind: 'question' }
      return label
    }
    case 'answer': return readLabel(cell('answerer')) ?? { kind: 'answer' }
    case 'words': {
      const title = cell('title').replace(HOST, '')
      const label = (title === '' ? null : readTaggedName(`${title} ${cell('speaker')}`)) ?? readLabel(`${title} ${cell('speaker')}`) ?? readLabel(cell('speaker'))
      // 某某纵横	words?: whoever stands where others are named, and asks.
      if ((label === null || label.kind === 'word' && label.title === null && cell('speaker').length > 3) && title === '' && NAMES_SOMEBODY.test(cell('speaker')) && ASKS.test(cell('words'))) return { kind: 'reporter', name: cell('speaker'), organization: cell('speaker') }
      return label?.kind === 'person' && title !== cell('title') ? { ...label, role: 'host' } : label
    }
    default: return null
  }
}
