import { wordsOfPassage } from '../../../chunk/words-of-passage.ts'
import type { Briefing } from '../../../contract/briefing.ts'
import type { Evidence } from '../../../contract/evidence.ts'
import type { Selection } from './selection.ts'

/** The selection's ranked sentences, numbered from 1, with their exact quotes. Both kinds of model are shown these. */
export function numberEvidence({ selection, briefings }: { selection: Selection; briefings: readonly Briefing[] }): Evidence[] {
  const byId = new Map(briefings.map(briefing => [briefing.id, briefing]))
  return selection.ranked.flatMap(({ passage, sentence, span, confidence }, i) => {
    const briefing = byId.get(passage.briefingId)
    if (!briefing) return []
    return [{
      number: i + 1, passageId: passage.id, briefingId: briefing.id, speaker: passage.speaker, text: sentence.text, around: wordsOfPassage(passage), confidence,
      quote: briefing.text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end, sha256: briefing.sha256,
      ...(span && { span }),
    }]
  })
}
