import { COUNTED, COUNTS_ITEMS, isHeading, MEASURES, SEVERAL } from '../sentences/enumerated-items.ts'
import { itemOrder } from '../../../text/item-order.ts'

const leadIn = new RegExp(`[：:]$|[${SEVERAL}\\d](?:${MEASURES})(?:方面|重点|任务|工作|事|举措|措施|要求|特点|关键|一体化|\\p{Script=Han}{1,4})?\\p{Script=Han}{0,4}[”」]?[。；：:]?$|如下[。：:]?$`, 'u')
/** 三项：一是…: the list begins within the sentence that says how many. */
export const INLINE = new RegExp(`[${SEVERAL}](?:${MEASURES})\\p{Script=Han}{0,6}[”」]?[：:，,][“"]?(?:一(?:是|要|则|来|、|，|[看查抓靠比问评](?!就|到|了|下))|首先|第一)`, 'u')

/** Sentences that an item may run on for before the next item opens. */
export const ITEM_LENGTH = 12

/**
 * The lead-in and the sentence that opens each item of the enumeration around `at`; just `at` where
 * there is none. What runs on inside an item is left out: the openings name the items.
 */
export function enumerationAround(text: (i: number) => string, length: number, at: number): number[] {
  // 第二，案件的特点。一是…: an item that only names what its own points tell leads up to these.
  const own = isHeading(text(at)) && itemOrder(text(at + 1)) === 0 && itemOrder(text(at)) !== null ? null : itemOrder(text(at))
  const inline = INLINE.test(text(at))
  let start = at
  if (own === null) {
    if (inline) start = at
    else if (!(leadIn.test(text(at).trim()) || COUNTED.test(text(at)) || itemOrder(text(at)) !== null) || itemOrder(text(at + 1)) !== 0) return [at]
    else start = at + 1
  } else {
    // 说三句话。甲…。第二，乙。: the first is not numbered.
    const isFirst = (i: number): boolean => itemOrder(text(i)) === 0 || INLINE.test(text(i)) || itemOrder(text(i)) === null && i > 0 && itemOrder(text(i - 1)) === null && COUNTS_ITEMS.test(text(i - 1).trim())
    while (start > 0 && !isFirst(start) && at - start < 2 * ITEM_LENGTH) start--
    if (!isFirst(start)) return [at]
  }
  const found = own === null && !inline ? [at] : start > 0 && !inline && !INLINE.test(text(start)) && leadIn.test(text(start - 1).trim()) ? [start - 1, start] : [start]
  if (own === null && !inline) found.push(start)
  const sides = text(start).trimStart().startsWith('一方面')
  let expected = 1
  let last = start
  for (let i = start + 1; i < length && i - last <= ITEM_LENGTH; i++) {
    const order = itemOrder(text(i))
    if (order === 0) break
    // The other side of one item is none itself.
    if (order !== expected && (order === null || order < 50) || !sides && text(i).trimStart().startsWith('另一方面')) continue
    found.push(i)
    expected++
    last = i
    if (order === 99) break
  }
  return found.includes(at) && found.length > 1 ? [...new Set(found)] : [at]
}
