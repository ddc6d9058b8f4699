import { findQuantities } from '../../text/quantities.ts'
import type { Quantity } from '../../text/quantities.ts'
import { premiseFigures } from '../../understand/premise-figures.ts'

/** Figures of the question that the sentence gives otherwise: another value in the same unit. */
export function contradicted(part: string, sentence: string): Quantity[] {
  const said = findQuantities(sentence)
  return premiseFigures(part).filter(figure => {
    const alike = said.filter(({ unit }) => unit === figure.unit)
    return alike.length > 0 && alike.every(({ value, high }) => Math.abs(value - figure.value) > 1e-9 * Math.abs(value) && high !== figure.value)
  })
}
