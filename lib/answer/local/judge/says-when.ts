import { findDates } from '../../../text/dates.ts'

export const SPANS = [/上半年/u, /下半年/u, /全年(?!任务|目标|计划)/u, /一季度/u, /二季度/u, /(?<!前)三季度/u, /前三季度/u, /四季度/u, /春季|春天|春防/u, /夏季|夏天|伏季/u, /秋季|秋天/u, /冬季|冬天/u, /今天|今日/u, /明天/u, /昨天/u, /去年|上年|过去(?:的)?一年|上一年/u, /明年/u, /前年/u, /后年/u]
export const NOW = /目前|眼下|眼前|当下|现在|如今|现有|当前|已经|迄今/u
export const AIM = /(?:到|至)\s?(?:20\d\d|[今明后]年)[^，,。；]{0,3}(?:年|底)|力争|争取|目标|计划|将(?!近)|拟|预计|要达到|规划/u

/** Whether a question names a time of its own. */
export function saysWhen(part: string): boolean {
  return NOW.test(part) || AIM.test(part) || SPANS.some(pattern => pattern.test(part)) || findDates(part).length > 0
}
