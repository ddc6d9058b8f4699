import { contentHash } from '../corpus/content-hash.ts'
import { unitVector } from '../embed/unit-vector.ts'
import type { Entry } from '../passage-index/entry.ts'
import type { IndexEmbeddings } from '../passage-index/index-embeddings.ts'

/** Texts handed to the encoder at once: bounds memory for a very long briefing and lets progress be shown. */
const TOGETHER = 256

export type Embedded = Pick<Entry, 'embedded' | 'vectors'> & { reused: number }

/**
 * One vector of length one per text, in order. A text that the briefing's previous version embedded
 * as well keeps its vector; only the others go through the encoder.
 */
export async function embedPassages(texts: readonly string[], embeddings: IndexEmbeddings, previous: Entry | null, onEmbedded: (count: number) => void): Promise<Embedded> {
  const { dimensions } = embeddings
  const known = new Map(previous?.embedded.map((hash, n) => [hash, previous.vectors.subarray(n * dimensions, (n + 1) * dimensions)]))
  const embedded = texts.map(text => contentHash(text))
  const vectors = new Float32Array(texts.length * dimensions)
  const missing: number[] = []
  for (const [n, hash] of embedded.entries()) {
    const vector = known.get(hash)
    if (vector?.length === dimensions) vectors.set(vector, n * dimensions)
    else missing.push(n)
  }
  for (let at = 0; at < missing.length; at += TOGETHER) {
    const together = missing.slice(at, at + TOGETHER)
    const made = await embeddings.embedDocuments(together.map(n => texts[n]!))
    for (const [m, n] of together.entries()) vectors.set(unitVector(made[m]!), n * dimensions)
    onEmbedded(together.length)
  }
  return { embedded, vectors, reused: texts.length - missing.length }
}
