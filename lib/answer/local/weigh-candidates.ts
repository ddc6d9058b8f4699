import type { Briefing } from '../../contract/briefing.ts'
import type { QuestionPart, Understanding } from '../../contract/understanding.ts'
import type { ReadSentence } from '../../read/read-hits.ts'
import { findDates } from '../../text/dates.ts'
import { comparable, coverage, questionTerms, termCover } from './question-terms.ts'
import type { Term } from './question-terms.ts'
import { fitsKind } from './fits-kind.ts'

/** What speaks for and against a sentence as the answer to one part; shares are 0 to 1. */
export type Features = {
  /** Reader's evidence and span scores, each against its null. */
  evidence: number
  span: number
  /** Share of the part's words (by rarity) in the sentence; with its surroundings; near the marked span. */
  said: number
  around: number
  near: number
  /** Cover of the thing asked for: in the sentence, in its surroundings. */
  head: number
  headAround: number
  /** Share of the words that stand nowhere in the briefing. */
  unknown: number
  /** 1 where the sentence holds the kind of thing asked for (a number in the unit, a date, a name). */
  kind: number
  /** 1 where the question names a year or part of the year that the surroundings contradict. */
  otherTime: number
  /** 1 where the question names the speaker of the sentence, −1 where it names another. */
  speaker: number
}

export type Weighed = { read: ReadSentence; features: Features; score: number }

/** A part's candidates, best first. */
export type PartView = { part: QuestionPart; terms: Term[]; weighed: Weighed[] }

/** Looks at every sentence read as an answer to one part of the question. */
export function weighCandidates({ understanding, index, read, briefings }: {
  understanding: Understanding; index: number; read: readonly ReadSentence[]; briefings: readonly Briefing[]
}): PartView {
  const part = understanding.parts[index]!
  const byId = new Map(briefings.map(briefing => [briefing.id, { briefing, all: comparable(briefing.text) }]))
  const texts = read.map(({ sentence }) => comparable(sentence.text))
  const terms = questionTerms(part.text, texts).filter(({ text }) => !understanding.speakers.includes(text))
  const head = terms.find(term => term.head)
  const weighed = read.map((candidate, i): Weighed => {
    const { passage, sentence } = candidate
    const reading = candidate.readings[index] ?? { evidence: 0, span: null }
    const of = byId.get(passage.briefingId)
    const said = texts[i]!
    const around = surroundings(candidate, of?.briefing)
    const near = reading.span ? comparable(sentence.text.slice(Math.max(0, reading.span.start - 36), reading.span.end + 16)) : said
    const features: Features = {
      evidence: clamp(reading.evidence, 9),
      span: clamp(reading.span?.score ?? 0, 12),
      said: coverage(terms, said),
      around: coverage(terms, around),
      near: coverage(terms, near),
      head: head ? termCover(head.text, said) : 1,
      headAround: head ? termCover(head.text, around) : 1,
      unknown: 1 - coverage(terms, of?.all ?? ''),
      kind: fitsKind(part, sentence.text) ? 1 : 0,
      otherTime: otherTime(part.text, around, of?.briefing.date ?? null) ? 1 : 0,
      speaker: understanding.speakers.length === 0 ? 0 : understanding.speakers.includes(passage.speaker?.name ?? '') ? 1 : -1,
    }
    return { read: candidate, features, score: scoreOf(features, candidate) }
  })
  return { part, terms, weighed: weighed.sort((a, b) => b.score - a.score) }
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, Number.isFinite(value) ? value : -limit))

/** Which sentence answers best; the reader leads, the words and the kind of answer correct it. */
function scoreOf(features: Features, { passage, rank }: ReadSentence): number {
  const asks = passage.speaker?.role === 'reporter' ? -6 : 0
  return features.evidence + 0.5 * features.span + 3 * features.said + 3 * features.around + 2 * features.near +
    features.head + 1.5 * features.kind + 3 * features.speaker - 0.1 * rank + asks - 2 * features.otherTime
}

/** The passage, what heads it, and the question it answers. */
export function surroundings({ passage }: ReadSentence, briefing: Briefing | undefined): string {
  const before = briefing?.turns[passage.turn - 1]
  const asked = before?.role === 'reporter' ? briefing!.text.slice(before.start, before.end) : ''
  return comparable(`${passage.context} ${asked} ${passage.sentences.map(({ text }) => text).join('')}`)
}

/** Whether the question names a year that neither the surroundings nor the briefing's own date does. */
function otherTime(part: string, around: string, date: string | null): boolean {
  const asked = findDates(part).flatMap(({ year, to }) => [year, to?.year]).filter(year => year !== undefined)
  if (asked.length === 0) return false
  return !asked.some(year => around.includes(String(year)) || date?.startsWith(String(year)))
}
