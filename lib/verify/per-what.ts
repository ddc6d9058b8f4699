/** 每天, 每人每月: the time that an amount is counted by. */
const PER = /每(?:个|一)?(天|日|月|年|周|星期|小时|分钟|季度?|学期)(?![\p{Script=Han}]{0,2}[年月日]起)/gu
const SAME: Record<string, string> = { 日: '天', 星期: '周', 季: '季度' }
/** How far before its number such a word stands, in UTF-16 units. */
const BEFORE = 16

/** The time by which the number at `at` is counted (天, 月, 年 …), where its clause says so before it; null where it does not. `plain` as `plainWidth`. */
export function perWhat(plain: string, at: number): string | null {
  const clause = /[^，。；：,;:\n]*$/u.exec(plain.slice(Math.max(0, at - BEFORE), at))?.[0] ?? ''
  const unit = [...clause.matchAll(PER)].at(-1)?.[1]
  return unit === undefined ? null : SAME[unit] ?? unit
}
