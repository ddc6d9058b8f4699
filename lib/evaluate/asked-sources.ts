import type { Briefing, Span } from '../contract/briefing.ts'
import type { Question } from '../contract/question.ts'

/** A briefing that questions are asked of, with the spans of its sentences. */
export type Source = { briefing: Briefing; sentences: readonly Span[] }

/** The briefings of a set, by id. */
export type Sources = ReadonlyMap<string, Source>

/** The briefings a question is asked of: those it names, else all. */
export function askedSources(question: Question, sources: Sources): Source[] {
  return [...sources.values()].filter(({ briefing }) => question.briefings === undefined || question.briefings.includes(briefing.fileName))
}
