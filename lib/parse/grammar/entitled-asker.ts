import { ENDS_ASKING } from '../lines/ends-asking.ts'
import type { Label } from '../formats/label.ts'
import { toSimplified } from '../../text/to-simplified.ts'

const ENTITLED = /^[\s\u3000]*(《[^《》]{2,16}》)[\s\u3000]*$/u
/** What else has a title in such marks and a question behind it: 《某某条例》：怎么办？. */
const DOCUMENT = /(?:法|条例|办法|意见|规划|方案|通知|公告|决定|标准|规范|规程|公约|纲要|目录|清单|指南|规定|规则|细则|制度|预案|协议|合同|报告|白皮书|计划|手册)(?:[(（].{1,12}[)）])?》$/u

/** 《某某谈》：words?: a medium by whatever name, before its question; null for any other label. */
export function entitledAsker(printed: string, words: string): Label | null {
  const name = ENTITLED.exec(printed)?.[1]
  return name === undefined || DOCUMENT.test(toSimplified(name)) || !ENDS_ASKING.test(words) ? null : { kind: 'outlet', name }
}
