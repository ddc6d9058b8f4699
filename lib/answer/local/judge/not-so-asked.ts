import type { QuestionPart } from '../../../contract/understanding.ts'

/** What is counted: how many, how much, who. */
const COUNTED = new Set(['number', 'person', 'list'])
/** 没有更换, 不能充电: a thing that is not so. Whether it is so (有没有), and bounds (不到, 不超过), are something else. */
const DENIED = /(?<![有能会可要是])(?:没有?(?!多少|几|人)|尚未|未(?!来|必)|不能|不可以?|无法)(?:被|再|及时)?(\p{Script=Han}{2})/gu
const DENIES = /[没未不无非免][^，。；]{0,3}$/u
/** 另外44人: those of whom it is not so, in other words. */
const OTHERS_TOLD = /[剩余差]|还有|尚|待|另外|其他/u

/** Words of which one names those whom the other leaves out. What goes up or down (增长, 下降) is none: there the premise is set right. */
const APART: readonly (readonly [string, string])[] = [
  ['反对', '同意'], ['反对', '赞成'], ['国内', '海外'], ['国内', '境外'], ['国内', '国外'], ['境内', '境外'], ['室内', '室外'], ['线上', '线下'], ['公办', '民办'], ['男性', '女性'], ['白天', '夜间'],
]

/**
 * Whether a question counts those of which something is not so, or which stand on the other side or outside, and the
 * sentence counts those of which it is: 多少个没有更换立管 asked, 57个更换了立管 said. Both in comparable form.
 */
export function notSoAsked({ asksFor, text, unit }: QuestionPart, asked: string, said: string): boolean {
  // 过了多久就不能申请 counts nothing.
  if (!COUNTED.has(asksFor) || unit === '时长') return false
  const denied = [...asked.matchAll(DENIED)].map(([, word = '']) => word)
  if (!OTHERS_TOLD.test(said) && denied.some(word => said.includes(word) && said.split(word).slice(0, -1).every(before => !DENIES.test(before)))) return true
  const outside = /(\p{Script=Han}{2,6})(?:以|之)外的?(?=\p{Script=Han}{2})/u.exec(text)?.[1]
  if (outside !== undefined && said.includes(outside.slice(-4)) && said.split(outside.slice(-4)).slice(1).every(behind => !/^(?:以|之)?外/u.test(behind))) return true
  return APART.some(pair => [[pair[0], pair[1]], [pair[1], pair[0]]].some(([one = '', other = '']) => asked.includes(one) && !asked.includes(other) && said.includes(other) && !said.includes(one)))
}
