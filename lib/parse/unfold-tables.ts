import { readLabel } from './read-label.ts'
import type { Line, Page } from './page.ts'

type Column = 'asker' | 'question' | 'answerer' | 'answer'

const COLUMNS: [Column, RegExp][] = [
  ['asker', /^(?:提问(?:媒体|人|者|记者|单位)|媒体|记者|网友|提问方)$/u],
  ['question', /^(?:问|问题|提问|提问内容|咨询内容|留言内容|问题内容)$/u],
  ['answerer', /^(?:答复(?:人|单位|部门)|回答人|回复单位|回复部门|答复者)$/u],
  ['answer', /^(?:答|答复|回答|回复|解答|答复内容|回复内容|回答内容)$/u],
]

/**
 * A table with a column of questions and one of answers holds two turns in a row: its cells become
 * lines of their own, marked with who speaks them by their column's heading. Other tables are left alone.
 */
export function unfoldTables(page: Page): Page {
  let columns: (Column | null)[] | null = null
  const lines = page.lines.flatMap((line): Line[] => {
    const cells = line.text.split('\t')
    if (cells.length < 2) {
      if (line.text.trim() !== '') columns = null
      return [line]
    }
    const heads = line.plain.split('\t').map(cell => COLUMNS.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null)
    if (heads.includes('question') && heads.includes('answer')) {
      columns = heads
      return [{ ...line, marked: 'aside' }]
    }
    return columns && columns.length === cells.length ? unfoldRow(line, columns) : [line]
  })
  return { ...page, lines }
}

function unfoldRow(line: Line, columns: (Column | null)[]): Line[] {
  const lines: Line[] = []
  let at = 0
  const names: Partial<Record<Column, string>> = {}
  for (const [index, text] of line.text.split('\t').entries()) {
    const column = columns[index]
    if (column === 'asker' || column === 'answerer') names[column] = text.trim()
    const said = column === 'question' || column === 'answer'
    const name = names[column === 'question' ? 'asker' : 'answerer'] ?? ''
    const printed = column === 'question' && name !== '' ? `${name.replace(/记者$/u, '')}记者` : name
    const fallback = { kind: column === 'question' ? 'question' : 'answer' } as const
    const own = name === '' ? null : readLabel(name)
    const named = own?.kind === 'outlet' ? { kind: 'reporter', name, organization: name } as const : own ?? readLabel(printed)
    lines.push({ ...line, start: line.start + at, end: line.start + at + text.length, text, plain: line.plain.slice(at, at + text.length), strong: 0, marked: said ? null : 'aside', ...said ? { opens: named ?? fallback } : {} })
    at += text.length + 1
  }
  return lines
}
