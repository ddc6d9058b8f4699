/** （供水）, （主持工作）: what an office is for, or how it is held. */
const REMARK = /[(（][^()（）]{1,8}[)）]$/u

/** A title without a remark behind it. */
export const withoutRemark = (title: string): string => title.replace(REMARK, '')
