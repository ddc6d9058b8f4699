import type { Briefing } from '../contract/briefing.ts'
import type { HistoryMessage } from '../contract/request.ts'
import type { Understanding } from '../contract/understanding.ts'

/** Of whom and what can be asked: the indexed briefings' speakers and titles. */
export type Roster = readonly Pick<Briefing, 'speakers' | 'title'>[]

/**
 * What a question asks for, before anything is looked up: pure rules of the language (question
 * words, measure words, names and offices of the roster), never of a text.
 */
export function understandQuestion({ question }: { question: string; history?: readonly HistoryMessage[]; briefings: Roster }): Understanding {
  return {
    question, standalone: question, search: question, lang: 'zh-Hans', intent: 'ask',
    parts: [{ text: question, asksFor: 'statement', unit: null }], speakers: [], eachSpeaker: false,
  }
}
