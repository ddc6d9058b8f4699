import type { Citation, Considered } from '../contract/answer.ts'
import type { Briefing } from '../contract/briefing.ts'
import type { Hit } from '../contract/passage.ts'

/** Most passages listed. */
const MOST = 6

/** The passages that were read for an answer, best first, each with whether the answer cites anything in it. */
export function listConsidered({ hits, briefings, citations }: {
  hits: readonly Hit[]; briefings: readonly Briefing[]; citations: readonly Citation[]
}): Considered[] {
  const byId = new Map(briefings.map(briefing => [briefing.id, briefing]))
  return hits.slice(0, MOST).flatMap(({ passage: { briefingId, speaker, start, end }, score }) => {
    const briefing = byId.get(briefingId)
    if (!briefing) return []
    const used = citations.some(citation => citation.briefingId === briefingId && citation.start < end && citation.end > start)
    return [{ briefingId, speaker, quote: briefing.text.slice(start, end), start, end, sha256: briefing.sha256, score, used }]
  })
}
