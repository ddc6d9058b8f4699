import type { QuestionPart } from '../../../contract/understanding.ts'
import { findQuantities } from '../../../text/quantities.ts'
import type { Term } from '../sentences/question-terms.ts'
import { fitsUnit } from './fits-kind.ts'

const ITEM = '[^、，,。；;：:！!？?有含括\\d]{2,12}'
/** 甲、乙、丙等: things listed. */
const LIST = new RegExp(`(?:${ITEM}、){1,12}${ITEM}?(?=等|，|。|；|$)`, 'gu')

/**
 * 乙有多少只 asked, 甲、乙、丙等12种，甲若干只 said: the thing is only listed, and every figure in the unit asked for stands
 * right behind another of the list. Both in comparable form.
 */
export function figureOfSibling({ asksFor, unit }: QuestionPart, head: Term | undefined, said: string): boolean {
  if (asksFor !== 'number' || unit === null || head === undefined || !said.includes('、')) return false
  const items = [...said.matchAll(LIST)].flatMap(([list]) => list.split('、')).filter(item => item.length > 1)
  if (!items.some(item => item.includes(head.text))) return false
  const others = items.filter(item => !item.includes(head.text) && !head.text.includes(item))
  const figures = findQuantities(said).filter(quantity => fitsUnit(quantity, unit))
  return figures.length > 0 && figures.every(({ start }) => {
    const clause = said.slice(Math.max(...['，', '。', '；', '：', '、'].map(sign => said.lastIndexOf(sign, start - 1) + 1)), start)
    return others.some(item => clause.replace(/^(?:其中|而)/u, '').replace(/(?:有|达到?|约|是|为|仅|才)$/u, '') === item)
  })
}
