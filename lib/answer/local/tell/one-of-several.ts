import type { Span } from '../../../contract/briefing.ts'
import type { Quantity } from '../../../text/quantities.ts'
import { comparable, termCover } from '../sentences/question-terms.ts'

/** Between members of a run that stand side by side: 2元、3元和5元. */
const BESIDE = /^(?:以[上下])?[、和或及]$/u
/** At and above this cover a clause says a word, or another for it. */
const SAID = 0.5
/** So many figures of one unit, each in a clause of its own and brought in by the same word (第一年补…，第二年补…), are those of several kinds. */
const KINDS = 3

const alike = (one: Quantity, other: Quantity): boolean => one.unit === other.unit && one.kind === other.kind

/** The run of figures in one unit that a figure stands in, nothing but 、 between them (2元、3元、5元); null where it stands alone. */
function runAt(quote: string, figures: readonly Quantity[], hit: Quantity): Span | null {
  const at = figures.findIndex(({ start }) => start === hit.start)
  const joins = (i: number): boolean => figures[i] !== undefined && figures[i + 1] !== undefined && alike(figures[i]!, figures[i + 1]!) && BESIDE.test(quote.slice(figures[i]!.end, figures[i + 1]!.start))
  let [first, last] = [at, at]
  while (joins(first - 1)) first--
  while (joins(last)) last++
  return first < last ? { start: figures[first]!.start, end: figures[last]!.end } : null
}

/** 甲、乙分别为1元和2元: each is of another thing. */
const isShared = (quote: string, { start }: Span): boolean => /分别|分別|各/u.test(quote.slice(0, start).split(/[，,；;。]/u).at(-1) ?? '')

/** The run of figures that a figure stands in, all of which are the answer; null where it stands alone, or each is of another thing. */
export function wholeRun(quote: string, figures: readonly Quantity[], hit: Quantity): Span | null {
  const run = runAt(quote, figures, hit)
  return run && hit.unit !== '' && !isShared(quote, run) ? run : null
}

/**
 * Whether a figure is one of several in its sentence that are told of different kinds of the thing (第一年补5角，第二年补3角，第三年补1角;
 * 一等奖3000元、二等奖2000元), and no word of the question stands by it: which of them is meant, the question does not say.
 */
export function oneOfSeveral(quote: string, figures: readonly Quantity[], hit: Quantity, asked: string, terms: readonly string[]): boolean {
  const words = [...terms.map(comparable), ...comparable(asked).match(/\d+/gu) ?? []].filter(({ length }) => length > 1)
  const run = runAt(quote, figures, hit)
  if (run && isShared(quote, run)) return true
  if (words.length === 0) return false
  const items = [...quote.matchAll(/[^、，,；;。：:]+/gu)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
  const figuresIn = ({ start, end }: Span) => figures.filter(figure => figure.start >= start && figure.end <= end && alike(figure, hit))
  const own = items.find(({ start, end }) => start <= hit.start && hit.end <= end)
  const listed = items.filter(item => figuresIn(item).length === 1)
  if (!own || !listed.includes(own)) return false
  const brings = (item: Span, length: number): string => quote.slice(0, figuresIn(item)[0]?.start ?? 0).slice(-length)
  const alikeBy = (length: number): number => listed.filter(item => brings(item, length) === brings(own, length)).length
  const beside = listed.filter(item => item !== own && /^[、；;]$/u.test(quote.slice(...(item.start < own.start ? [item.end, own.start] : [own.end, item.start]) as [number, number])))
  return (alikeBy(1) >= KINDS || alikeBy(2) > 1 || beside.length > 0) && !words.some(word => termCover(word, comparable(quote.slice(own.start, own.end))) >= SAID)
}
