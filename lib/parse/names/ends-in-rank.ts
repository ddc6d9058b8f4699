import { withoutRemark } from './without-remark.ts'

/** Whether a title (both simplified) ends in a rank, a remark behind it aside: 某署助理署长（供水） in 助理署长. */
export const endsInRank = (title: string, rank: string): boolean => title.endsWith(rank) || withoutRemark(title).endsWith(rank)
