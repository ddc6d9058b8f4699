import type { Answer } from '../../lib/contract/answer.ts'

/** A figure of the question, and that of the words cited which says otherwise, each as written. */
export type CorrectedFigure = { asked: string; said: string }

const NUMBER = String.raw`\d[\d,，]*(?:\.\d+)?\s*(?:万亿|亿|万|萬億|億|萬)?`

/** A number with its unit and nothing else. */
const FIGURE = new RegExp(String.raw`^(${NUMBER})\s*(%|％|‰|\p{Script=Han}{1,4})$`, 'u')

const bare = (figure: string): string => figure.replace(/[\s,，]/gu, '')

/**
 * The figure that a question takes for granted and the one that the words cited give instead; null unless
 * it is sure which is meant: one citation says which of its words answer, they are a number with a unit, and
 * the question has just one number with that unit.
 */
export function correctedFigure({ corrects, question, citations }: Pick<Answer, 'corrects' | 'question' | 'citations'>): CorrectedFigure | null {
  const answering = citations.flatMap(({ quote, start, span }) => (span ? [quote.slice(span.start - start, span.end - start)] : []))
  const [said] = answering
  const figure = said === undefined ? null : FIGURE.exec(said.trim())
  if (!corrects || answering.length !== 1 || said === undefined || !figure) return null
  const unit = figure[2]!
  const asked = [...question.matchAll(new RegExp(`${NUMBER}\\s*${unit}`, 'gu'))].map(match => match[0])
  return asked.length === 1 && bare(asked[0]!) !== bare(said) ? { asked: asked[0]!, said: said.trim() } : null
}
