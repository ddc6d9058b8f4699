import type { QuestionPart } from '../../../contract/understanding.ts'
import { coverage } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'

/** What is given as a ground: 因为甲，乙 and 乙，因为甲. */
const GROUND = /(?:因为|由于|因此前)([^，。；]{2,40})/u
/** Share of the question's words that a ground says which only repeats what is asked. */
const REPEATS = 0.7

/** Whether a reason is asked for and the sentence gives the very matter as the ground of something else: 为什么取消门票 asked, 没有门票收入，因为取消了门票 said. */
export function givesNoReason({ asksFor }: QuestionPart, terms: readonly Term[], said: string): boolean {
  const ground = asksFor === 'reason' ? GROUND.exec(said)?.[1] : undefined
  return ground !== undefined && coverage(terms, ground) >= REPEATS
}
