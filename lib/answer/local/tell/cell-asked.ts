import { hanBigrams } from '../../../text/han-bigrams.ts'
import { comparable } from '../sentences/question-terms.ts'

/** The unit in a column's name, and the words of the name without it. */
const UNIT = /[（(][^（）()]*[)）]/gu
const YEAR = /(?:19|20)\d{2}年/gu

/**
 * The one cell of a row that a question asks for, behind the name of its column (2026年 泊位（个） 18): the column whose
 * name the question says most of. Null where two fit alike, or none does.
 * @param names the columns' names, the rows' own first; `cells` the row's
 */
export function cellAsked(asked: string, names: readonly string[], cells: readonly string[]): string | null {
  const question = comparable(asked)
  const years: string[] = question.match(YEAR) ?? []
  const fits = names.map((name, column) => {
    const words = comparable(name)
    const own: string[] = words.match(YEAR) ?? []
    if (column === 0 || (cells[column] ?? '') === '' || own.length > 0 && years.length > 0 && !own.some(year => years.includes(year))) return { column, fit: 0 }
    const grams = hanBigrams(words.replace(UNIT, '').replace(YEAR, ''))
    return { column, fit: grams.filter(gram => question.includes(gram)).length + own.filter(year => years.includes(year)).length }
  }).sort((a, b) => b.fit - a.fit)
  const [best, next] = fits
  return best && best.fit > 0 && best.fit > (next?.fit ?? 0) ? `${names[best.column]} ${cells[best.column]}` : null
}
