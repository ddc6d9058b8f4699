import { findQuantities } from '../../../text/quantities.ts'
import { premiseFigures } from '../../../understand/premise-figures.ts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/gu
const yearsOf = (text: string): string[] => [...text.matchAll(YEAR)].map(([year]) => year)

/**
 * Whether the sentence says what the question puts to it, figure for figure, of another year: 到2030年达3%对吗 asked,
 * 到2027年达3% said. Both name a year; the question names a figure besides.
 */
export function otherYearSaid(asked: string, sentence: string): boolean {
  const [wanted, said] = [yearsOf(asked), yearsOf(sentence)]
  if (wanted.length === 0 || said.length === 0 || wanted.some(year => said.includes(year))) return false
  const figures = premiseFigures(asked).filter(({ unit }) => unit !== '年')
  const given = findQuantities(sentence)
  return figures.length > 0 && figures.every(({ value, unit }) => given.some(other => other.unit === unit && Math.abs(other.value - value) <= 1e-9 * Math.abs(value)))
}
