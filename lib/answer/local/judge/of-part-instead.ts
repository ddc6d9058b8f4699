import { findQuantities } from '../../../text/quantities.ts'

/** 全市, 全省: all of a place. */
const WHOLE = /全([国省市县区州])/u
/** What is only a part of any such place. */
const PART = /(?:中心|主)城区?|主城|城[市镇]?区|新区|开发区|高新区|园区|其中|农村|城镇|乡村|(?:^|[，。；：、])\p{Script=Han}{2,4}(?:区|县|镇)(?!域)/u
/** 占全市比重, 居全国第三: the whole is only what the part is measured by. */
const MEASURED_BY = /(?:占|居|列|在|高于|低于|优于|领先)全[国省市县区州][^，。；]{0,12}|全[国省市县区州]的?(?:比重|第[一二三四五六七八九十\d]|前[一二三四五六七八九十\d]|近?半|[一二三四五六七八九十\d]+分之)[^，。；]{0,8}/gu

/**
 * Whether the figure of all of a place is asked for, and the sentence gives that of a part of it, which it sets beside the whole:
 * 全市人口多少 asked, 中心城区人口达甲，占全市三成 said. Both in comparable form.
 */
export function ofPartInstead(asked: string, said: string): boolean {
  const whole = WHOLE.exec(asked)
  const [figure] = findQuantities(said)
  if (!whole || !figure || PART.test(asked) || /占/u.test(asked)) return false
  return PART.test(said.slice(0, figure.start)) && !said.replace(MEASURED_BY, '').includes(whole[0])
}
