import { endsInTitle } from '../names/ends-in-title.ts'

/** 姓名　　what he is, set apart from the name as in a list; names set wide too, of whatever surname. */
const ROW = /^[\s\u3000]*(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han})(?:[\u3000\t]| {2,})[\s\u3000]*([^\s\u3000。！？!?；;：:，,]{3,30})[\s\u3000]*$/u
/** 调度员, 老船工（列席）: what somebody is, by how the words for it end. */
const TRADE = /[员师长手工匠]\s*(?:[(（][^()（）]{1,12}[)）])?$/u
const LONGEST = 60

/** Whether a line (simplified) is a row of a list of those present: a name, and an office set apart from it. */
export function isRowOfPeople(plain: string): boolean {
  const office = plain.length > LONGEST ? undefined : ROW.exec(plain)?.[1]
  return office !== undefined && (endsInTitle(office) || TRADE.test(office))
}
