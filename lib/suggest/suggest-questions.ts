import type { Answer } from '../contract/answer.ts'
import type { Briefing, Span } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { amongOthers } from './among-others.ts'
import { answersWell } from './answers-well.ts'
import { candidateQuestions } from './candidate-questions.ts'
import type { Candidate, QuestionLanguage } from './candidate-questions.ts'
import { followOn } from './follow-on.ts'
import { inVariety } from './in-variety.ts'

/** What two questions that ask the same have in common: 全市 goes without saying. */
const gist = (question: string): string => toSimplified(question).replace(/全市|全省|全县|全区|[我本][市省县区]|[到至]\d{4}年底?|要(?=达|突|提|增|超)|将|[，,？?]/gu, '')

/** What somebody says in all is asked once in a list: it shows least of what a page holds. In English little else can be asked. */
const inAllOf = (language: QuestionLanguage | undefined): number => (language === 'en' ? 3 : 1)

type Place = Span & { briefingId: string }

/** Whether what stands there answers a suggestion already. */
const isTold = ({ briefingId }: Candidate, at: Span | undefined, told: readonly Place[]): boolean => (
  at !== undefined && told.some(place => place.briefingId === briefingId && place.start < at.end && place.end > at.start)
)

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
  const made = briefings.flatMap(briefing => amongOthers(candidateQuestions(briefing, passages, language), briefing, briefings)).filter(({ speaker }) => !speakers || speakers.includes(speaker))
  const [only, ...others] = briefings
  const candidates = after && only && others.length === 0 ? followOn(only, made, after) : inVariety(made)
  const different = candidates.filter(({ question }, i) => candidates.findIndex(other => gist(other.question) === gist(question)) === i)
  const told: Place[] = []
  let kept = 0
  let inAll = 0
  let asked = 0
  for (const candidate of different) {
    if (kept >= wanted || asked >= wanted * 2) break
    if (candidate.kind === 'speaker' ? inAll >= inAllOf(language) : candidate.kind !== 'put' && isTold(candidate, candidate.at, told)) continue
    asked++
    const answer = await ask(candidate.question)
    if (!answersWell(answer, candidate)) continue
    // Two questions that one sentence answers are one suggestion.
    if (candidate.kind === 'put' && answer.citations.every(cited => isTold(candidate, cited, told))) continue
    kept++
    if (candidate.kind === 'speaker') inAll++
    else if (candidate.kind === 'put') told.push(...answer.citations)
    else if (candidate.at) told.push({ briefingId: candidate.briefingId, ...candidate.at })
    yield candidate.question
  }
}
