import type { Briefing } from '../../../contract/briefing.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'

/** Whoever puts a question to the next speaker asks, be it a reporter, a citizen or the host; a question that one answers oneself is none. */
export function isAsking({ passage, sentence }: ReadSentence, { turns, text }: Briefing): boolean {
  if (passage.speaker?.role === 'reporter') return true
  const turn = turns[passage.turn]
  const next = turns[passage.turn + 1]
  if (!turn || !next || !passage.speaker || next.speaker === null || next.speaker === turn.speaker) return false
  return /[？?][”"」]?\s*$/u.test(sentence.text) && text.slice(sentence.end, turn.end).trim() === ''
}

/** The first sentence of the next turn that is more than thanks. */
export function replyTo<T extends { read: ReadSentence }>({ read: { passage } }: T, weighed: readonly T[], briefing: Briefing, polite: RegExp): T | undefined {
  return weighed
    .filter(({ read }) => read.passage.briefingId === briefing.id && read.passage.turn === passage.turn + 1 && !polite.test(read.sentence.text.trim()))
    .sort((a, b) => a.read.sentence.start - b.read.sentence.start)[0]
}

/** The sentences read, with replies that were not found though the question they answer was. */
export function withReplies(read: readonly ReadSentence[], briefings: readonly Briefing[]): ReadSentence[] {
  const known = new Set(read.map(({ passage, sentence }) => `${passage.briefingId} ${sentence.start}`))
  const added: ReadSentence[] = []
  for (const asking of read) {
    const briefing = briefings.find(({ id }) => id === asking.passage.briefingId)
    if (!briefing || !isAsking(asking, briefing)) continue
    for (const { passage, sentence } of (turnSentences(briefing)[asking.passage.turn + 1] ?? []).slice(0, OPENING)) {
      const key = `${passage.briefingId} ${sentence.start}`
      if (known.has(key)) continue
      known.add(key)
      added.push({ ...asking, passage, sentence, index: passage.sentences.indexOf(sentence), readings: asking.readings.map(() => ({ evidence: -UNREAD, span: null })) })
    }
  }
  return [...read, ...added]
}

/** Sentences of a reply that may open it after thanks. */
const OPENING = 3
/** How far a sentence that was not read lies below saying nothing. */
const UNREAD = 3
