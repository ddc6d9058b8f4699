/** A name as the pages write it, which the question has by now. */
const NAME = '([\\p{Script=Han}·]{2,8})'
const OFFICE = '(?:official |job |current |full )*(?:positions?|posts?|offices?|titles?|roles?|jobs?|ranks?|capacity)'
const BODY = '(?:bureau|department|commission|office|organi[sz]ation|company|institution|agency|unit|body)'
/** What somebody told of him before, between commas. */
const ASIDE = '(?:, [^,?]{1,80},)?'

/** English questions for the office that somebody holds, and for the body that he heads or speaks for. */
const ASKS: readonly [RegExp, string][] = [
  [new RegExp(`^(?:what|which) ${OFFICE} (?:does|do|did|is|was) ${NAME}${ASIDE} (?:hold|have|occupy|serve in|fill)`, 'iu'), '担任什么职务？'],
  [new RegExp(`^(?:what|which) (?:is|are|was|were) ${NAME}['’]s ${OFFICE}$`, 'iu'), '担任什么职务？'],
  [new RegExp(`^(?:what|which) (?:is|are|was|were) (?:the )?${OFFICE} of ${NAME}$`, 'iu'), '担任什么职务？'],
  [new RegExp(`^in what capacity (?:did|does|was) ${NAME} (?:speak|attend|appear|answer)`, 'iu'), '担任什么职务？'],
  [new RegExp(`^(?:what|which) ${BODY} (?:does|did|is|was) ${NAME} (?:head|lead|run|direct|represent|work for|speak for|belong to|from|with|in charge of)`, 'iu'), '是哪个单位的？'],
]

/** An English question for somebody's office as the Chinese one; null for any other. */
export function englishOfOffice(question: string): string | null {
  const asked = question.trim().replace(/^(?:please |can you |could you )?(?:tell me )?/iu, '').replace(/[?.!\s]+$/u, '')
  for (const [pattern, asks] of ASKS) {
    const name = pattern.exec(asked)?.[1]
    if (name !== undefined) return `${name}${asks}`
  }
  return null
}
