/** Measure words that one thing may be counted in as well, lengths of time that may stand for each other. */
const ALIKE = ['棵 株', '起 件 宗', '份 项 件', '人 名 位', '种 类 档 款', '辆 台 部', '家 所 座 处', '场 次 轮 回 趟', '本 册', '天 个工作日 周 小时', '小时 分钟 秒', '年 个月 季度 学期', '个月 周 天'].map(units => new Set(units.split(' ')))

/** Whether what is counted in one unit may be counted in the other. */
export const measuresAlike = (one: string, other: string): boolean => ALIKE.some(units => units.has(one) && units.has(other))
