import type { Question } from '../../lib/contract/question.ts'

/** Every so many questions of a set are asked of another page too: near misses are to weigh more than far ones. */
const EVERY = 2

/**
 * Questions of a set asked of a page that says nothing of them: the next of its briefings, in the order in which they
 * are first asked of. Follow-ups and questions over several briefings are left out.
 */
export function askedElsewhere(questions: readonly Question[]): Question[] {
  const pages = [...new Set(questions.flatMap(({ briefings }) => briefings ?? []))]
  const own = questions.filter(({ answerable, history, briefings }) => answerable && !history?.length && briefings?.length === 1)
  return pages.length < 2 ? [] : own.filter((_, i) => i % EVERY === 0).map(question => {
    const next = pages[(pages.indexOf(question.briefings![0]!) + 1) % pages.length]!
    return { ...question, answerable: false, category: 'unanswerable_far', facts: [], speakers: [], evidence: [], briefings: [next] }
  })
}
