import { isFieldLine } from './classify-line.ts'
import type { Label } from './label.ts'
import { readLabel } from './read-label.ts'
import type { Line, Page } from './page.ts'

type Column = 'asker' | 'question' | 'answerer' | 'answer' | 'speaker' | 'title' | 'words'

const SECTION = /^[\s\u3000]*[一二三四五六七八九十]{1,3}、[^。！？；，]{2,20}$/u
const HOST = /[(（]主持人?[)）]/u
const COLUMNS: [Column, RegExp][] = [
  ['asker', /^(?:提问(?:媒体|人|者|记者|单位)|媒体|记者|网友|提问方)$/u],
  ['question', /^(?:问|问题|提问|咨询|留言)(?:内容|要点|摘要)?$/u],
  ['answerer', /^(?:答复|回答|回复|解答)(?:人|者|单位|部门)$/u],
  ['answer', /^(?:答|答复|回答|回复|解答)(?:内容|要点|摘要|情况)?$/u],
  ['speaker', /^(?:发言人|发言者|发言人员|姓名|人员|讲话人|身份)$/u],
  ['title', /^(?:职务|单位|单位及职务|单位职务|职位)$/u],
  ['words', /^(?:内容|发言|发言内容|实录|文字实录|发言实录|讲话内容)$/u],
]

/**
 * A table with a column of questions and one of answers holds two turns in a row, one with a column
 * of speakers and one of words holds one: the cells become lines of their own, marked with who
 * speaks them by their column's heading. Other tables are left alone.
 */
export function unfoldTables(page: Page): Page {
  let columns: (Column | null)[] | null = null
  const lines = page.lines.flatMap((line): Line[] => {
    const cells = cellsOf(line.text)
    if (cells.length < 2) {
      // A cell may hold several paragraphs, but no section of the page.
      const over = columns !== null && (line.heading > 0 || SECTION.test(line.plain))
      if (over) columns = null
      return [over ? { ...line, closes: true } : line]
    }
    const heads = cellsOf(line.plain).map(cell => COLUMNS.find(([, pattern]) => pattern.test(cell.replace(/[\s\u3000]/gu, '')))?.[0] ?? null)
    if (heads.includes('question') && heads.includes('answer') || heads.includes('speaker') && heads.includes('words')) {
      columns = heads
      return [{ ...line, marked: 'aside' }]
    }
    if (columns && columns.length === cells.length) return unfoldRow(line, columns)
    return isForm(cells) ? splitCells(line, cells.map((_, at) => at === 0)) : [line]
  })
  return { ...page, lines }
}

/** The cells of a row, tab by tab or, in Markdown, bar by bar; their lengths and one unit between them add up to the line. */
function cellsOf(text: string): string[] {
  const bars = /^\|(.*)\|\s*$/u.exec(text)
  return bars?.[1] === undefined ? text.split('\t') : bars[1].split('|')
}

/** A form's row: a short name, and a cell of whole sentences that the name says nothing of. */
function isForm(cells: string[]): boolean {
  const [name = '', words = ''] = cells
  return cells.length === 2 && name.length <= 24 && words.length > 40 && /。/u.test(words) && readLabel(name) === null && !isFieldLine(`${name}：`) && !/[、，。]|^[【\[［〔〖(（]/u.test(name)
}

/** Each cell a line of its own; those of which `aside` says so belong to nobody. */
function splitCells(line: Line, aside: boolean[]): Line[] {
  let at = line.text.startsWith('|') ? 1 : 0
  return cellsOf(line.text).map((text, index): Line => {
    const start = at
    at += text.length + 1
    return { ...line, start: line.start + start, end: line.start + start + text.length, text, plain: line.plain.slice(start, start + text.length), strong: 0, marked: aside[index] ? 'aside' : null }
  })
}

function unfoldRow(line: Line, columns: (Column | null)[]): Line[] {
  const cells = cellsOf(line.text)
  const cell = (column: Column) => cells[columns.indexOf(column)]?.trim() ?? ''
  const opens = columns.map(column => labelOf(column, cell))
  // Who speaks may be set over several lines of the cell; then the label is read from those lines.
  if (opens.every(label => label === null)) return [line]
  return splitCells(line, opens.map(label => label === null)).map((part, at) => ({ ...part, ...opens[at] ? { opens: opens[at] } : {} }))
}

function labelOf(column: Column | null, cell: (column: Column) => string): Label | null {
  switch (column) {
    case 'question': {
      const label = readLabel(cell('asker'))
      return label?.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : label ?? { kind: 'question' }
    }
    case 'answer': return readLabel(cell('answerer')) ?? { kind: 'answer' }
    case 'words': {
      const title = cell('title').replace(HOST, '')
      const label = readLabel(`${title} ${cell('speaker')}`) ?? readLabel(cell('speaker'))
      return label?.kind === 'person' && title !== cell('title') ? { ...label, role: 'host' } : label
    }
    default: return null
  }
}
