export const COMPARES = /(?<!百分|占)比(?!例|重|赛)|较|相差|差多少|变化|增(?!值税)|降(?![雨水雪尘])|升(?![学旗])|涨(?![潮水])|跌|提高|减少|扩大|翻/u
export const COMPARED_WITH = /(?:低于|高于|多于|少于|次于|超过|不及|比|较|相比|同)(?:(?:19|20)\d\d年[和与、])?(?:20\d\d年)[^，。；]{0,10}/gu

/** 前年装了多少 asked, 已经超过前年 said: the time that is asked of is only what another is compared with. */
export function onlyBase(part: string, said: string): boolean {
  const last = part.split(/[，,]/u).findLast(clause => /多少|几|哪/u.test(clause)) ?? part
  const time = /大前年|前年|去年|上年|往年|以往/u.exec(last)?.[0]
  if (time === undefined || COMPARES.test(last) || !said.includes(time)) return false
  return said.split(time).slice(0, -1).every(before => /(?:低于|高于|多于|少于|超过了?|不及|(?<!百分|占)比|较|赶上|相当于)$/u.test(before))
}
