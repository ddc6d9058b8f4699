import { wordsOfPassage } from './chunk/words-of-passage.ts'
import type { Found } from './answer/deep/evidence-desk.ts'
import type { Lookup } from './answer/deep/deep-tools.ts'
import type { Briefing } from './contract/briefing.ts'
import type { Passage } from './contract/passage.ts'
import type { AnswerRequest } from './contract/request.ts'
import type { Assistant } from './open-assistant.ts'
import type { PassageIndex } from './passage-index/passage-index.ts'
import { retrieve } from './retrieve/retrieve.ts'
import { understandQuestion } from './understand/understand-question.ts'

/** Passages one search of the agent brings. */
const HITS = 4

/** What deep mode's agent may look up: the same search as every question's, within the request's filters. */
export function createLookup({ assistant, index, briefings, request }: {
  assistant: Assistant; index: PassageIndex; briefings: readonly Briefing[]; request: AnswerRequest
}): Lookup {
  const byId = new Map(briefings.map(briefing => [briefing.id, briefing]))
  const sentencesOf = (passage: Passage): Found[] => passage.sentences.flatMap(({ start, end, text }) => {
    const briefing = byId.get(passage.briefingId)
    if (!briefing) return []
    return [{ passageId: passage.id, briefingId: briefing.id, speaker: passage.speaker, text, around: wordsOfPassage(passage), quote: briefing.text.slice(start, end), start, end, sha256: briefing.sha256 }]
  })
  const mayRead = (passage: Passage) => byId.has(passage.briefingId) && (!request.speakers?.length || (passage.speaker !== null && request.speakers.includes(passage.speaker.name)))
  return {
    async search(query) {
      const hits = await retrieve({ index, embeddings: assistant.embeddings }, understandQuestion({ question: query, briefings }), request, HITS)
      return hits.flatMap(({ passage }) => sentencesOf(passage))
    },
    async readTurn(passageId) {
      const found = index.passages.get(passageId)
      if (!found || !mayRead(found)) return []
      return [...index.passages.values()].filter(passage => passage.briefingId === found.briefingId && passage.turn === found.turn).flatMap(sentencesOf)
    },
    speakers: () => briefings.flatMap(briefing => briefing.speakers),
  }
}
