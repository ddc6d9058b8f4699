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

/** What a suggestion must hold to be shown: answered in full, every sentence supported, by the right person. */
function answersWell(answer: Answer, candidate: Candidate): boolean {
  return answer.outcome === 'answered'
    && answer.sentences.every(sentence => sentence.verdict !== 'unsupported')
    && answer.citations.some(citation => citation.briefingId === candidate.briefingId && citation.speaker?.name === candidate.speaker)
}

/**
 * Up to `wanted` questions made from the briefings that were asked and answered well.
 * @param ask asks one question the way a reader would
 */
export async function suggestQuestions({ briefings, passages, ask, wanted }: {
  briefings: readonly Briefing[]; passages: readonly Passage[]; ask: (question: string) => Promise<Answer>; wanted: number
}): Promise<string[]> {
  const kept: string[] = []
  const candidates = takeTurns(briefings.flatMap(briefing => candidateQuestions(briefing, passages)))
  for (const candidate of candidates.slice(0, wanted * 2)) {
    if (kept.length >= wanted) break
    if (answersWell(await ask(candidate.question), candidate)) kept.push(candidate.question)
  }
  return kept
}
