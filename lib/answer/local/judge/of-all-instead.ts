import { BY_NUMBER } from './other-number.ts'

/** When the numbered thing is only what something else follows on. */
const OCCASION_ONLY = /(?:以后|之后|后|以前|之前|前|时|期间)$/u
const WHOLE = /全(?:[国省市县区州网]|线网)/u

/** 6号码头的货量 asked, 6号码头启用以后，全市货量… said: the thing only says when, and the rest tells of all there are. */
export function ofAllInstead(part: string, said: string): boolean {
  if (WHOLE.test(part)) return false
  return [...part.matchAll(BY_NUMBER)].some(([name]) => {
    const clauses = said.split(/[，。；]/u)
    const naming = clauses.filter(clause => clause.includes(name))
    return naming.length > 0 && naming.every(clause => OCCASION_ONLY.test(clause)) && clauses.some(clause => WHOLE.test(clause))
  })
}
