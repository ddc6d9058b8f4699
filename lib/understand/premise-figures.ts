import { findQuantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantities.ts'

const TRIVIAL = new Set(['年', '月', '日', '号', '个', '方面', '大', '项', '点', '条', '类', '种'])

/** 二次供水, 三级医院: a small number spelled out right before a noun is part of the thing's name. */
const names = ({ spelled, value, kind, tail }: Quantity): boolean => spelled && value <= 10 && kind === 'amount' && /^(?![吗吧呢的了以左])\p{Script=Han}/u.test(tail)

/** Figures that a question takes for granted (降到第10位, 达到850公里), not the small counts that name a thing (三个方面) or a measure (每枚, 一枚). */
export function premiseFigures(part: string): Quantity[] {
  return findQuantities(part).filter(quantity => {
    const { unit, value, kind, spelled } = quantity
    return unit !== '' && !(value === 1 && spelled) && !(TRIVIAL.has(unit) && value <= 20 && kind === 'amount') && !names(quantity)
  })
}
