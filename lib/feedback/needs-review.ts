import type { Question } from '../contract/question.ts'

/** Category of a complaint in a question file until an editor has said what the right answer is. */
export const TO_REVIEW = 'feedback_to_review'

/** Whether nobody has completed a complaint yet: it has nothing to be judged by, so any answer would count as right. */
export function needsReview({ category, answerable, facts, evidence, speakers, forbidden }: Question): boolean {
  return category === TO_REVIEW && answerable && [facts, evidence, speakers, forbidden].every(list => list.length === 0)
}
