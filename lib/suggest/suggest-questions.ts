import type { Answer } from '../contract/answer.ts'
import type { Briefing, Span } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import { type Candidate, candidateQuestions, type QuestionLanguage } from './candidate-questions.ts'
import { followOn } from './follow-on.ts'

/** Numbers and terms first: they show best what the product is for. */
const ORDER: Candidate['kind'][] = ['number', 'term', 'speaker']

/** The first of each list, then the second of each, and so on. */
function inTurn<Item>(lists: Iterable<readonly Item[]>): Item[] {
  const queues = [...lists]
  const longest = Math.max(0, ...queues.map(queue => queue.length))
  return Array.from({ length: longest }, (_, i) => queues.flatMap(queue => queue[i] ?? [])).flat()
}

/** One candidate of each briefing in turn, within it one of each speaker, so that the suggestions cover what there is and who spoke. */
function takeTurns(candidates: readonly Candidate[]): Candidate[] {
  const best = candidates.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const byBriefing = Map.groupBy(best, candidate => candidate.briefingId)
  return inTurn([...byBriefing.values()].map(each => inTurn(Map.groupBy(each, candidate => candidate.speaker).values())))
}

/**
 * What a suggestion must hold to be shown: answered in full, every sentence supported, by the right person, with
 * the words it was made from, from no other briefing (it would not say which one it means), and nothing to explain.
 */
function answersWell(answer: Answer, { briefingId, speaker, at }: Candidate): boolean {
  return answer.outcome === 'answered' && !answer.disagrees
    && answer.sentences.every(sentence => sentence.verdict !== 'unsupported')
    && answer.citations.every(citation => citation.briefingId === briefingId)
    && answer.citations.some(citation => citation.briefingId === briefingId && citation.speaker?.name === speaker && (!at || citation.start < at.end && citation.end > at.start))
}

/** What two questions that ask the same have in common: 全市 goes without saying. */
const gist = (question: string): string => question.replace(/全市|全省|全县|全区|[我本][市省县区]|[到至]\d{4}年底?|要(?=达|突|提|增|超)|将|[，,？?]/gu, '')

type SuggestOptions = {
  briefings: readonly Briefing[]
  passages: readonly Passage[]
  /** Only questions about what these said. */
  speakers?: readonly string[]
  language?: QuestionLanguage
  /** What an answer has just cited, where the questions are to go on from it: places of the one briefing. */
  after?: readonly Span[]
  /** Asks one question the way a reader would. */
  ask: (question: string) => Promise<Answer>
  wanted: number
}

/** Up to `wanted` questions made from the briefings that were asked and answered well, each as soon as that is known. */
export async function* suggestQuestions({ briefings, passages, speakers, language, after, ask, wanted }: SuggestOptions): AsyncGenerator<string> {
  const kept: string[] = []
  const made = briefings.flatMap(briefing => candidateQuestions(briefing, passages, language)).filter(({ speaker }) => !speakers || speakers.includes(speaker))
  const [only, ...others] = briefings
  const candidates = after && only && others.length === 0 ? followOn(only, made, after) : takeTurns(made)
  const different = candidates.filter(({ question }, i) => candidates.findIndex(other => gist(other.question) === gist(question)) === i)
  for (const candidate of different.slice(0, wanted * 2)) {
    if (kept.length >= wanted) break
    if (!answersWell(await ask(candidate.question), candidate)) continue
    kept.push(candidate.question)
    yield candidate.question
  }
}
