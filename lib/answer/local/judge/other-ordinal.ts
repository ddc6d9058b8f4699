const ORDINAL = /第([一二三四五六七八九十\d]+)(\p{Script=Han}{2})/gu

/** What comes in turns (第一轮, 第二批), each with facts of its own. */
const TURN = /第([一二三四五六七八九十\d]+)([轮次批期场届])/gu

/** A group told by a figure: 80岁以上 is not 60岁以上. */
const GROUP = /(\d+|[一二两三四五六七八九十]+)(周?岁(?:及?以[上下]|到|至)?|层(?:以[上下])?的?楼?)/gu

/** 55岁还能参加吗, 60岁以下的都行: what bounds ages says so of each of them. */
const BOUNDS_AGE = /岁(?:[、，]\p{Script=Han}{0,3}\d+周?岁)?及?以[上下内]|(?:不超过|未满|年满|不满)\d+周?岁|岁[到至]\d/u

/** Whether the question asks of one of a row or of one group what the sentence says of another: 第二阶梯 asked, 第一阶梯 said. Both in comparable form. */
export function otherOrdinal(part: string, said: string): boolean {
  const ofSame = (pattern: RegExp) => [...part.matchAll(pattern)].some(([whole, , thing = '']) => !said.includes(whole) && [...said.matchAll(pattern)].some(([, , told]) => told === thing))
  const turned = [...part.matchAll(GROUP)].some(([whole, , bound = '']) => /[上下]$/u.test(bound) && !said.includes(whole) && said.includes(whole.replace(/[上下]$/u, match => match === '上' ? '下' : '上')))
  const oneAge = /\d岁(?!及?以[上下])/u.test(part) && BOUNDS_AGE.test(said)
  return ofSame(ORDINAL) || ofSame(TURN) || !oneAge && ofSame(GROUP) || turned
}
