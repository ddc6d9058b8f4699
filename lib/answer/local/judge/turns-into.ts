/** Units of one measure, of which each turns into the others. */
const MEASURES = ['吨 公斤 斤 克', '公里 米 厘米 毫米 海里', '平方公里 平方米 公顷 亩', '千瓦时 度', '千瓦 兆瓦 瓦'].map(units => new Set(units.split(' ')))

/** Whether what is given in one unit (canonical, see `unitAt`) can be turned into the other: 多少公斤 is told by 3吨. */
export const turnsInto = (one: string, other: string): boolean => MEASURES.some(units => units.has(one) && units.has(other))
