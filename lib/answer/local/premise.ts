import { findQuantities } from '../../text/quantities.ts'
import type { Quantity } from '../../text/quantities.ts'

const TRIVIAL = new Set(['年', '月', '日', '号', '个', '方面', '大', '项', '点', '条', '类', '种'])

/** Figures that the question takes for granted (降到第10位, 达到850公里), not the small counts that name a thing (三个方面) or a measure (每枚, 一枚). */
export function premiseFigures(part: string): Quantity[] {
  return findQuantities(part).filter(({ unit, value, kind, spelled }) => unit !== '' && !(value === 1 && spelled) && !(TRIVIAL.has(unit) && value <= 20 && kind === 'amount'))
}

/** Figures of the question that the sentence gives otherwise: another value in the same unit. */
export function contradicted(part: string, sentence: string): Quantity[] {
  const said = findQuantities(sentence)
  return premiseFigures(part).filter(figure => {
    const alike = said.filter(({ unit }) => unit === figure.unit)
    return alike.length > 0 && alike.every(({ value, high }) => Math.abs(value - figure.value) > 1e-9 * Math.abs(value) && high !== figure.value)
  })
}
