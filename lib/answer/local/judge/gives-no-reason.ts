import type { QuestionPart } from '../../../contract/understanding.ts'
import { coverage } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'

/** What is given as a ground: 因为甲，乙 and 乙，因为甲. */
const GROUND = /(?:因为|由于|因此前)([^，。；]{2,40})/u
/** Share of the question's words that a ground says which only repeats what is asked. */
const REPEATS = 0.7

/** 原因我后面会说: that it will be told. */
const PROMISED = /(?:后面|后边|接下来|稍后|一会儿|等一?下|待会儿?)(?:我?们?)?(?:再|会|还会|还要|要|将)?(?:专门|详细|具体)?(?:来)?(?:说|讲|谈|介绍|解释|说明|通报)(?:到|明)?(?:具体)?(?:的)?(?:原因|理由|为什么)|(?:原因|理由|为什么)[^。；]{0,10}(?:后面|后边|接下来|稍后|一会儿|待会儿?)(?:再|会|还会|还要|要|将)?(?:说|讲|谈|介绍|解释|说明)/u

/**
 * Whether a reason is asked for and the sentence gives the very matter as the ground of something else
 * (为什么取消门票 asked, 没有门票收入，因为取消了门票 said), or only promises to give one.
 */
export function givesNoReason({ asksFor }: QuestionPart, terms: readonly Term[], said: string): boolean {
  if (asksFor === 'reason' && PROMISED.test(said)) return true
  const ground = asksFor === 'reason' ? GROUND.exec(said)?.[1] : undefined
  return ground !== undefined && coverage(terms, ground) >= REPEATS
}
