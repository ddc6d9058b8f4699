/** What may bring a name: a list, a colon, quotation marks, a word that names. */
const NAMING = /、|：|一是|第一[，、]|首先|其一|[“”《》「」]|包括|分别|即|如|叫|名为|是/u
/** Words that stand where a name would: 一批, 一流的; after 甲、乙等 they sum up. */
const UNNAMED = /(?<!等)(?:一批|一些|部分|若干|多家|各类|会员|一流|知名|优质|有关|相关)\p{Script=Han}{0,2}$/u
/** Which of the things that can be counted and have names? */
const WHICH = /哪(?:些|[几一二两三四五六七八九十\d]+(?:[座家所位]))(\p{Script=Han}{2})/u
const WHICH_COUNTED = /哪[几一二两三四五六七八九十\d]+([座家所位])|哪几(条)(?=\p{Script=Han}{0,2}(?:线|路|河|街))/u

/** Which are they, what are they called? A sentence that only counts them (21座城市) or only praises them (一流企业) names none. */
export function countsOnly(part: string, said: string): boolean {
  const thing = WHICH.exec(part)?.[1]
  if (thing !== undefined && said.includes(thing) && said.split(thing).slice(0, -1).every(before => UNNAMED.test(before))) return true
  const measure = WHICH_COUNTED.exec(part)?.slice(1).find(found => found !== undefined) ?? (/叫什么|叫啥|什么名字|名称是|名单/u.test(part) ? '[座家所位名个]' : undefined)
  if (measure === undefined && !/哪(?:些|几[个条项种类处])/u.test(part)) return false
  const counted = measure === undefined ? `\\d+(?:余|多)?\\p{Script=Han}{0,2}${thing ?? '$^'}` : `\\d+(?:余|多)?${measure}`
  return new RegExp(counted, 'u').test(said) && !NAMING.test(said.replace(/^[^：，]{0,10}：/u, '').replace(/、(?=\d)(?!\d{4}年)/gu, ''))
}
