import type { Answer } from '../contract/answer.ts'
import type { Briefing } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import { type Candidate, candidateQuestions } from './candidate-questions.ts'

/** Numbers and terms first: they show best what the product is for. */
const ORDER: Candidate['kind'][] = ['number', 'term', 'speaker']

/** One candidate of each speaker in turn, so that the suggestions cover who spoke. */
function takeTurns(candidates: readonly Candidate[]): Candidate[] {
  const bySpeaker = Map.groupBy(candidates.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)), candidate => `${candidate.briefingId} ${candidate.speaker}`)
  const queues = [...bySpeaker.values()]
  const longest = Math.max(0, ...queues.map(queue => queue.length))
  return Array.from({ length: longest }, (_, i) => queues.flatMap(queue => queue[i] ?? [])).flat()
}

/** What a suggestion must hold to be shown: answered in full, every sentence supported, by the right person, and nothing to explain. */
function answersWell(answer: Answer, candidate: Candidate): boolean {
  return answer.outcome === 'answered' && !answer.disagrees
    && answer.sentences.every(sentence => sentence.verdict !== 'unsupported')
    && answer.citations.some(citation => citation.briefingId === candidate.briefingId && citation.speaker?.name === candidate.speaker)
}

/** What two questions that ask the same have in common: 全市 goes without saying. */
const gist = (question: string): string => question.replace(/全市|全省|全县|全区|[我本][市省县区]|[到至]\d{4}年底?|要(?=达|突|提|增|超)|将|[，,？?]/gu, '')

/**
 * Up to `wanted` questions made from the briefings that were asked and answered well, each as soon as that is known.
 * @param ask asks one question the way a reader would
 */
export async function* suggestQuestions({ briefings, passages, ask, wanted }: {
  briefings: readonly Briefing[]; passages: readonly Passage[]; ask: (question: string) => Promise<Answer>; wanted: number
}): AsyncGenerator<string> {
  const kept: string[] = []
  const candidates = takeTurns(briefings.flatMap(briefing => candidateQuestions(briefing, passages)))
  const different = candidates.filter(({ question }, i) => candidates.findIndex(other => gist(other.question) === gist(question)) === i)
  for (const candidate of different.slice(0, wanted * 2)) {
    if (kept.length >= wanted) break
    if (!answersWell(await ask(candidate.question), candidate)) continue
    kept.push(candidate.question)
    yield candidate.question
  }
}
