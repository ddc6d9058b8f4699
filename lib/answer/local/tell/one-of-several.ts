import type { Span } from '../../../contract/briefing.ts'
import type { Quantity } from '../../../text/quantities.ts'
import { comparable } from '../sentences/question-terms.ts'

/** Between members of a run that stand side by side: 15元、20元和30元. */
const BESIDE = /^(?:以[上下])?[、和或及]$/u
/** So many figures of one unit, each in a clause of its own and brought in by the same word (第一年补…，第二年补…), are those of several kinds. */
const KINDS = 3

const alike = (one: Quantity, other: Quantity): boolean => one.unit === other.unit && one.kind === other.kind

/** The run of figures in one unit that a figure stands in, nothing but 、 between them (15元、20元、30元): all of them are the answer; null where it stands alone. */
export function wholeRun(quote: string, figures: readonly Quantity[], hit: Quantity): Span | null {
  const at = figures.findIndex(({ start }) => start === hit.start)
  const joins = (i: number): boolean => figures[i] !== undefined && figures[i + 1] !== undefined && alike(figures[i]!, figures[i + 1]!) && BESIDE.test(quote.slice(figures[i]!.end, figures[i + 1]!.start))
  let [first, last] = [at, at]
  while (joins(first - 1)) first--
  while (joins(last)) last++
  return first < last ? { start: figures[first]!.start, end: figures[last]!.end } : null
}

/**
 * Whether a figure is one of several in its sentence that are told of different kinds of the thing (第一年补5角，第二年补3角，第三年补1角;
 * 一等奖3000元、二等奖2000元), and no word of the question stands by it: which of them is meant, the question does not say.
 */
export function oneOfSeveral(quote: string, figures: readonly Quantity[], hit: Quantity, terms: readonly string[]): boolean {
  const words = terms.map(comparable).filter(({ length }) => length > 1)
  if (words.length === 0) return false
  const items = [...quote.matchAll(/[^、，,；;。：:]+/gu)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
  const figuresIn = ({ start, end }: Span) => figures.filter(figure => figure.start >= start && figure.end <= end && alike(figure, hit))
  const own = items.find(({ start, end }) => start <= hit.start && hit.end <= end)
  const listed = items.filter(item => figuresIn(item).length === 1)
  if (!own || !listed.includes(own)) return false
  const brings = (item: Span): string => quote.slice(0, figuresIn(item)[0]?.start ?? 0).slice(-1)
  const parallel = listed.filter(item => brings(item) === brings(own))
  const beside = listed.filter(item => item !== own && /^[、；;]$/u.test(quote.slice(...(item.start < own.start ? [item.end, own.start] : [own.end, item.start]) as [number, number])))
  return (parallel.length >= KINDS || beside.length > 0) && !words.some(word => comparable(quote.slice(own.start, own.end)).includes(word))
}
