import { contentHash } from '../corpus/content-hash.ts'

/** All that decides what an entry holds. */
export type EntryInputs = { fileName: string; briefingId: string; sha256: string; rules: string; embeddings: { id: string; dimensions: number } }

/**
 * The file name of an entry, from its inputs alone: an interrupted build finds the entries it had
 * finished, and another encoder or changed rules never meet an entry of the old kind.
 */
export function entryName(inputs: EntryInputs): string {
  const { fileName, briefingId, sha256, rules, embeddings } = inputs
  return contentHash(JSON.stringify([fileName, briefingId, sha256, rules, embeddings.id, embeddings.dimensions])).slice(0, 40)
}
