import { boundsOfFigure } from './bounds-of-figure.ts'
import { findDates } from './dates.ts'
import { findQuantities } from './quantities.ts'

type Span = { start: number; end: number }

/** 不收费: the verb alone would say the contrary. What only looks like a denial (不仅, 不断, 无线) is none. */
const DENIAL = /(?:不[得能可]不|并?不(?:再|得|能|会|需|用|予|准|许|要|可以|允许)?|(?<![淹沉埋出])没有?|尚?未|无[需须]|禁止|严禁|(?<![避减以难罢豁幸赦])免)$/u
const NO_DENIAL = /(?:差不|不(?:仅|但|只|光|过|断|少|同))$/u

/**
 * A stretch that was marked in a text, grown to what must not be told in halves: figures and dates it touches whole,
 * the words that bound them (30个以上, 不超过3天), and the denial right before it (不收费).
 *
 * @param span UTF-16 offsets in `text`, as are the result's
 */
export function wholeMark(text: string, span: Span): Span {
  const touched = [...findQuantities(text), ...findDates(text)].filter(({ start, end }) => start < span.end && end > span.start)
  const edges = [span, ...touched.map(({ start, end }) => ({ start, end }))]
  for (const figure of touched) {
    const { before, behind } = boundsOfFigure(text, figure)
    edges.push({ start: figure.start - before.length, end: figure.end + behind.length })
  }
  const start = Math.min(...edges.map(edge => edge.start))
  const lead = text.slice(0, start)
  // 能不能办 asks, and denies nothing.
  const asks = /(\p{Script=Han})[不没]$/u.exec(lead)?.[1] === text.charAt(start)
  const denial = asks || NO_DENIAL.test(lead) ? '' : DENIAL.exec(lead)?.[0] ?? ''
  return { start: start - denial.length, end: Math.max(...edges.map(edge => edge.end)) }
}
