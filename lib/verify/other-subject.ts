import type { Quantity } from '../text/quantities.ts'
import { clauseBefore } from './clause-before.ts'
import type { Source } from './source.ts'

/** Opens a clause that tells more of what was said before it, and names nothing itself. */
const LEANS = /^\s?(?:也|均|都|已|又|其)?(?:约?占|同比|环比|(?:比|较)(?:上年|去年|上月|上期|同期)|增长|增加|下降|减少|上升|提高|上涨|下跌)/u
/** Between two figures of one thing: how it changed, not another thing. */
const CHANGE = /(?:增长|增加|下降|减少|上升|提高|上涨|下跌|新增|净增|提升|多了|少了|同比|环比|比|较)[^，。；：、,;:]{0,12}$/u
const counts = ({ kind }: Quantity): boolean => kind === 'amount' || kind === 'plain'

/** The last amount before `at` that is a thing's own and not by how much it changed. */
function leantOn(plain: string, quantities: readonly Quantity[], at: number): Quantity | null {
  return quantities.filter(quantity => quantity.end <= at && counts(quantity) && !CHANGE.test(clauseBefore(plain, quantity.start))).at(-1) ?? null
}

/**
 * The figure of the source that `said` tells more of, where a sentence makes it tell of another one:
 * 人口3万人、产值5亿元、占全市两成 told as 人口3万人，占全市两成. Only clauses without a subject of their own
 * lean so; what they lean on is the last amount before them.
 * @param drafted the figures of the sentence
 * @param places where each source says `said`
 * @returns the printed figure, or null where the two fit or nothing can be told
 */
export function otherSubject(plain: string, said: Quantity, drafted: readonly Quantity[], places: readonly { source: Source; quantity: Quantity }[], same: (a: Quantity, b: Quantity) => boolean): string | null {
  if (counts(said) || !LEANS.test(clauseBefore(plain, said.start))) return null
  const on = leantOn(plain, drafted, said.start)
  if (!on || /[。；;\n]/u.test(plain.slice(on.end, said.start))) return null
  const found = places.map(({ source, quantity }) => ({ source, meant: leantOn(source.plain, source.quantities, quantity.start) }))
  const wrong = found.find(({ source, meant }) => meant && !same(on, meant) && source.quantities.some(other => same(on, other)))
  const fits = found.some(({ meant }) => !meant || same(on, meant))
  return wrong?.meant && !fits ? wrong.source.text.slice(wrong.meant.start, wrong.meant.end) : null
}
