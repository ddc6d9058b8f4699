import { hanNumber } from '../text/han-number.ts'
import { toSimplified } from '../text/to-simplified.ts'

const COUNT = '(?<count>[一二两三四五六七八九十]|\\d{1,2})\\s*(?:个句子|句话?)'
const TELLS = '概括|总结|归纳|概述|说清|讲清|说明白|讲明白|说明|说说|讲讲|介绍|提炼|说完|讲完'
const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** 用三句话概括, 概括成三句, …，三句话就行, in three sentences. 两三句 leaves it open, and 每人一句 or 哪三句话 sets no length. */
const WAYS = [
  new RegExp(`(?<![哪这那几人位者个每])(?:用|成|为|以|拿|给我|就|只)${COUNT}(?:以内)?(?:来|给我|帮我|简单)*`, 'u'),
  new RegExp(`(?<=^|[，,；;。！!？?\\s]|请|麻烦|帮我)${COUNT}(?:以内)?(?:来|给我|帮我|简单)*(?=${TELLS})`, 'u'),
  new RegExp(`(?<=概括|总结|归纳|概述|说|讲|介绍|提炼|浓缩|压缩|写)(?:成|为|出|个)?${COUNT}(?:以内)?`, 'u'),
  new RegExp(`(?<=[，,；;。！!？?\\s])${COUNT}(?:就行|就好|即可|就够|足够|吧|以内)?(?=[。！!？?\\s]*$)`, 'u'),
  new RegExp(`(?<![a-z])in (?:just |only |about )?(?<count>${ENGLISH.join('|')}|\\d{1,2}) (?:short )?sentences?(?![a-z])`, 'iu'),
]

/** How many sentences a question wants its answer to have, 1 at least, and the question without that; null where it sets no length. In simplified characters. */
export function answerLength(question: string): { sentences: number; rest: string } | null {
  const text = toSimplified(question)
  const found = WAYS.map(way => way.exec(text)).find(match => match !== null)
  if (!found) return null
  const count = found.groups!.count!
  const named = ENGLISH.indexOf(count.toLowerCase())
  const sentences = named >= 0 ? named + 1 : hanNumber(count) ?? Number(count)
  return sentences >= 1 ? { sentences, rest: `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}` } : null
}
