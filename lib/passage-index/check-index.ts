import { fileHash } from '../corpus/content-hash.ts'
import { compareCorpus, isSameCorpus } from './compare-corpus.ts'
import { indexPaths } from './index-paths.ts'
import { isWholeEntry } from './is-whole-entry.ts'
import type { Manifest } from './manifest.ts'
import { readManifest } from './read-manifest.ts'
import { rulesHash } from './rules-hash.ts'

export type IndexPlace = { corpusDir: string; indexDir: string }
export type EncoderIdentity = { id: string; dimensions: number }

/** Why an index cannot be used as it is. */
export type StaleReason = 'missing' | 'corrupt' | 'other_format' | 'rules' | 'encoder' | 'corpus'
export type IndexState = { state: 'current'; manifest: Manifest } | { state: 'stale'; reason: StaleReason }

/**
 * Whether the index on disk is whole and was made from this corpus by this code and this encoder.
 * Cheap enough for every start: no model, no parser, no vector store is loaded.
 */
export async function checkIndex({ corpusDir, indexDir }: IndexPlace, encoder: EncoderIdentity): Promise<IndexState> {
  const read = await readManifest(indexDir)
  if (read.state !== 'whole') return { state: 'stale', reason: read.state }
  const { manifest } = read
  if (manifest.rules !== rulesHash()) return { state: 'stale', reason: 'rules' }
  if (!isSameEncoder(manifest, encoder)) return { state: 'stale', reason: 'encoder' }
  if (!isSameCorpus(await compareCorpus(corpusDir, manifest.files))) return { state: 'stale', reason: 'corpus' }
  return await isWhole(indexDir, manifest) ? { state: 'current', manifest } : { state: 'stale', reason: 'corrupt' }
}

/** Whether vectors of this index and of this encoder may be compared. */
export function isSameEncoder({ embeddings }: Manifest, { id, dimensions }: EncoderIdentity): boolean {
  return embeddings.id === id && embeddings.dimensions === dimensions
}

async function isWhole(indexDir: string, { files, graph }: Manifest): Promise<boolean> {
  for (const { briefing } of files) {
    if (briefing && !await isWholeEntry(indexDir, briefing.entry)) return false
  }
  for (const file of graph ? [graph.graph, graph.labels] : []) {
    const found = await fileHash(indexPaths(indexDir).graph(file.name)).catch(() => null)
    if (found !== file.sha256) return false
  }
  return true
}
