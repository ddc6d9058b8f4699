import type { Hit, Passage, Sentence } from '../../contract/passage.ts'
import type { ReadSentence } from '../../read/read-hits.ts'

/** What a span's margin over the null span adds to the evidence: half (models/README.md, "Measured here"). */
const SPAN_SHARE = 0.5
/** What the best fused score is worth beside the reader's logits, against a passage that fused to 0. */
const HIT_SHARE = 10

/** The sentence that best answers by the reader's scores, passages weighed by how well they were found (`hits` by rank; equally where left out). */
export function bestSentence(read: readonly ReadSentence[], hits: readonly Hit[]): { passage: Passage; sentence: Sentence } | null {
  let best: ReadSentence | null = null
  let highest = -Infinity
  for (const candidate of read) {
    const readings = candidate.readings.map(({ evidence, span }) => evidence + SPAN_SHARE * (span?.score ?? 0))
    const score = Math.max(...readings) + HIT_SHARE * (hits[candidate.rank]?.score ?? 0)
    if (best === null || score > highest) {
      best = candidate
      highest = score
    }
  }
  return best
}
