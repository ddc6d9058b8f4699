import type { QuestionPart } from '../../../contract/understanding.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { fitsUnit } from './fits-kind.ts'

/** 签收率, 及格率: of what a rate is asked. */
const RATE_OF = /(\p{Script=Han}{2})率/u

/**
 * Whether a rate is asked for (签收率多少) and the sentence only counts what it is of (签收了若干件): it has that word, and no share in
 * the clause of it or the one behind. Both in comparable form.
 */
export function rateOfAnother({ asksFor, unit }: QuestionPart, asked: string, said: string): boolean {
  const of = asksFor === 'number' && unit === '%' ? RATE_OF.exec(asked)?.[1] : undefined
  if (of === undefined || !said.includes(of)) return false
  const clauses = said.split(/[，；。：]/u)
  return clauses.every((clause, i) => !clause.includes(of) || !findQuantities(`${clause}，${clauses[i + 1] ?? ''}`).some(quantity => fitsUnit(quantity, unit)))
}
