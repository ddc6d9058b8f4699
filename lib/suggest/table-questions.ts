import { cellsOf, namesUnder } from '../answer/local/sentences/table-rows.ts'

const FIGURE = /^[\d.,]+(?:%|\p{sc=Han}{0,3})$/u
/** 计划改造（公里）: what is measured, and in what; a period alone (一季度) measures nothing. */
const COLUMN = /^(?!\p{sc=Han}*(?:季度|半年|月份?)(?:[（(]|$))(?<name>\p{sc=Han}{2,10})(?:[（(](?<unit>\p{sc=Han}{1,4})[）)])?$/u
/** 调整前: a time, of which nothing is measured. */
const TIME_ONLY = /[前后时]$/u
const ROW = /^\p{sc=Han}{2,8}$/u
const SUM = /^(?:合计|总计|小计|其他|全[市省县区])/u
/** What is asked of a table at most: the reader finds its other rows by its source. */
const OF_A_TABLE = 2

/** The first figure of a row as a question: 城北区计划改造多少公里？ */
function rowQuestion(names: readonly string[], cells: readonly string[]): string | null {
  const row = cells[0] ?? ''
  if (cells.length !== names.length || !ROW.test(row) || SUM.test(row)) return null
  const at = cells.findIndex((cell, column) => column > 0 && FIGURE.test(cell) && COLUMN.test(names[column] ?? '') && !TIME_ONLY.test(names[column] ?? ''))
  const { name, unit } = COLUMN.exec(names[at] ?? '')?.groups ?? {}
  if (!name) return null
  return unit ? `${row}${name}多少${unit}？` : `${row}的${name}是多少？`
}

/** Questions that the tables among a passage's sentences seem to answer, each with the row that does. */
export function tableQuestions<Row extends { text: string }>(sentences: readonly Row[]): { question: string; row: Row }[] {
  const questions: { question: string; row: Row }[] = []
  const isRule = (text: string): boolean => /^[\s|:–—-]+$/u.test(text)
  let names: string[] | null = null
  let headings = 0
  let asked = 0
  for (const [at, row] of sentences.entries()) {
    const cells = cellsOf(row.text)
    if (!cells) {
      if (!isRule(row.text)) names = null
      continue
    }
    if (names === null) {
      const found = namesUnder(row.text, sentences.slice(at + 1, at + 3).find(({ text }) => !isRule(text))?.text)
      names = found?.names ?? null
      headings = (found?.rows ?? 1) - 1
      asked = 0
      continue
    }
    if (headings-- > 0) continue
    const question = asked < OF_A_TABLE ? rowQuestion(names, cells) : null
    if (!question) continue
    asked++
    questions.push({ question, row })
  }
  return questions
}
