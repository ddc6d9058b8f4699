import { endsInRank } from './ends-in-rank.ts'
import { withoutRemark } from './without-remark.ts'

/** What makes another rank of the one behind it. */
const LESSER = /(?:副|助理|代理?|署理|候任|候补|前任?|原|名誉|荣誉|常务|执行|首席|高级|总)$/u

/** Whether a title (both simplified) is of that rank and no deputy's: 某署署长 for 署长, not 某署助理署长（供水）. */
export function isRankItself(title: string, rank: string): boolean {
  const bare = title.endsWith(rank) ? title : withoutRemark(title)
  return endsInRank(title, rank) && !LESSER.test(bare.slice(0, bare.length - rank.length))
}
