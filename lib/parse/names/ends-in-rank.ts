/** （供水）, （主持工作）: what an office is for, or how it is held. */
const REMARK = /[(（][^()（）]{1,8}[)）]$/u

/** Whether a title (both simplified) ends in a rank, a remark behind it aside: 某署助理署长（供水） in 助理署长. */
export const endsInRank = (title: string, rank: string): boolean => title.endsWith(rank) || title.replace(REMARK, '').endsWith(rank)
