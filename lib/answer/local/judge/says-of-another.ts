import { findQuantities } from '../../../text/quantities.ts'
import { premiseFigures } from '../../../understand/premise-figures.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'

/** Shares of a question's words: a clause that speaks of its thing, and one that speaks of another. */
const OF_IT = 0.8
const OF_ANOTHER = 0.5
/** Characters before a figure by which two figures are of one kind: 连续8年, 连续6年. */
const FRAME = 2

/**
 * Whether a sentence says the figure that a question takes for granted of another thing, and of its own thing another figure in the same unit:
 * 乙增长20% asked, 甲增长20%、乙增长8% said; or the like figure behind the same words: 连续8年 asked, 连续6年 said.
 */
export function saysOfAnother(asked: string, sentence: string, terms: readonly Term[]): boolean {
  return ofAnotherClause(asked, sentence, terms) || framedOtherwise(asked, sentence)
}

function ofAnotherClause(asked: string, sentence: string, all: readonly Term[]): boolean {
  const figures = premiseFigures(asked)
  const terms = all.filter(({ text }) => !/^\d/u.test(text))
  if (figures.length !== 1 || terms.length < 2) return false
  const [{ value, unit }] = figures as [typeof figures[number]]
  const clauses = sentence.split(/[，,。；;、](?!\d)/u).map(clause => ({ share: coverage(terms, comparable(clause)), values: findQuantities(clause).filter(other => other.unit === unit).map(other => other.value) }))
  const theirs = clauses.filter(({ values }) => values.includes(value))
  const own = clauses.filter(({ values, share }) => values.length > 0 && !values.includes(value) && share >= OF_IT)
  return theirs.length > 0 && theirs.every(({ share }) => share <= OF_ANOTHER) && own.length > 0
}

function framedOtherwise(asked: string, sentence: string): boolean {
  const framed = (text: string) => findQuantities(text).flatMap(({ start, unit, value, kind }) => {
    const frame = /\p{Script=Han}+$/u.exec(text.slice(0, start))?.[0].slice(-FRAME) ?? ''
    return frame.length === FRAME && unit !== '' && kind !== 'ordinal' ? [{ frame: `${frame} ${unit}`, value }] : []
  })
  const [wanted, said] = [framed(comparable(asked)), framed(comparable(sentence))]
  const values = findQuantities(sentence).map(({ value }) => value)
  return wanted.some(({ frame, value }) => !values.includes(value) && said.some(other => other.frame === frame && other.value !== value))
}
