import type { Briefing } from '../../contract/briefing.ts'
import type { Understanding } from '../../contract/understanding.ts'
import type { ReadSentence } from '../../read/read-hits.ts'
import type { Selection } from './selection.ts'

/** Chooses the sentences that answer each part of the question, or decides that none does. */
export function selectEvidence({ understanding, read, briefings }: {
  understanding: Understanding; read: readonly ReadSentence[]; briefings: readonly Briefing[]
}): Selection {
  void read
  void briefings
  return { outcome: 'not_found', parts: understanding.parts.map(part => ({ part, chosen: [], confidence: 0, missing: part.text })), ranked: [], nearest: [] }
}
