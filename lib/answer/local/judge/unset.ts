/** What stands for a figure or a day: that none is set. */
export const UNSET = /(?:没有|尚未|还没有?|暂未|未|不设)[^，。；]{0,8}(?:定(?!点|期)|确定|敲定|时间表)|待定/u
