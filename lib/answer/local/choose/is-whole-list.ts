import { COUNTED, numberOf } from '../sentences/enumerated-items.ts'
import { itemOrder } from '../../../text/item-order.ts'
import { toSimplified } from '../../../text/to-simplified.ts'

/** 甲、乙、丙和丁 between other marks. */
const RUN = /[^，。；：、！？,;:]+(?:、[^，。；：、！？,;:]+)+/gu
/** 分别是甲, 包括甲: a run that is told as the list, and none in passing; what ：一是甲、乙 joins is one item. */
const LISTS = /^\p{Script=Han}{0,12}?(?:分别|包括|包含|就是|即|是|为|(?<!没)有(?!没有)|叫|由)/u
/** 甲、乙、丙三个专业: how many they are stands behind them. */
const SUMS_UP = /、\p{Script=Han}{2,8}?([二两三四五六七八九十\d]+)(?:个|类|项|种|大|家|所|条|方面)/u
/** 甲、乙、丙这些“基础类”必须改；: together they are the first of what follows. */
const GOES_ON = /；\s*$/u
const SUMMED_UP = /(?:这些|这类|这几\p{Script=Han})[^、]*$/u
const LAST = /(?:以及|和|与|及|跟)(?=[^和与及跟]+$)/u

/**
 * Whether the chosen sentences hold as many items as the question asks for, each opened as one of an
 * enumeration or all named in one sentence: then the list is whole, and nothing belongs beside it.
 */
export function isWholeList(asked: string, chosen: readonly string[]): boolean {
  const count = COUNTED.exec(toSimplified(asked))?.[1]
  if (count === undefined) return false
  const isAll = (items: number): boolean => (count === '几' ? items > 1 : items === numberOf(count))
  const said = chosen.map(toSimplified)
  return isAll(said.filter(text => itemOrder(afterLead(text)) !== null).length) || said.some(text => [...text.matchAll(RUN)].some(({ 0: run, index }) => !(GOES_ON.test(text) && SUMMED_UP.test(run)) && !(itemOrder(run) === 0 && /[：:]/u.test(text[index - 1] ?? '')) && (LISTS.test(run) || /[：:]/u.test(text[index - 1] ?? '') || SUMS_UP.exec(run)?.[1] === count && !/[：:]/u.test(text[index + run.length] ?? '')) && isAll(members(run))))
}

/** 划了三条红线：第一，…: an item may open behind the words that announce it. */
const afterLead = (text: string): string => (itemOrder(text) === null ? text.replace(/^.*?[：:]/u, '') : text)

function members(run: string): number {
  const items = run.split('、')
  return items.length + Number(LAST.test(items.at(-1)!))
}
