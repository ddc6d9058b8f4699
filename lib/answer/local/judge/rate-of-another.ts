import type { QuestionPart } from '../../../contract/understanding.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { fitsUnit } from './fits-kind.ts'

/** 签收率, 及格率: of what a rate is asked. */
const RATE_OF = /(\p{Script=Han}{2})率/u

/** 漏报率 asked, 空报率 said: every rate of the sentence is called like it but for one character. */
function siblingsOnly(of: string, said: string): boolean {
  const told = [...said.matchAll(/(\p{Script=Han}{2})率/gu)].map(match => match[1]!)
  return told.length > 0 && told.every(other => other !== of && other[1] === of[1])
}

/**
 * Whether a rate is asked for (签收率多少) and the sentence only counts what it is of (签收了若干件): it has that word, and no share in
 * the clause of it or the one behind; or tells only the rate of another of the kind. Both in comparable form.
 */
export function rateOfAnother({ asksFor, unit }: QuestionPart, asked: string, said: string): boolean {
  const of = asksFor === 'number' && unit === '%' ? RATE_OF.exec(asked)?.[1] : undefined
  if (of === undefined) return false
  if (!said.includes(of)) return siblingsOnly(of, said)
  const clauses = said.split(/[，；。：]/u)
  return clauses.every((clause, i) => !clause.includes(of) || !findQuantities(`${clause}，${clauses[i + 1] ?? ''}`).some(quantity => fitsUnit(quantity, unit)))
}
