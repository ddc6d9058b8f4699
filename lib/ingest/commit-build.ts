import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { describeFile } from '../corpus/list-corpus.ts'
import { putInPlace } from '../corpus/write-whole.ts'
import { loadGraph } from '../passage-index/load-graph.ts'
import { MANIFEST_FORMAT, type GraphFiles, type IndexedFile, type Manifest } from '../passage-index/manifest.ts'
import { readEntry } from '../passage-index/read-entry.ts'
import { removeUnused } from '../passage-index/remove-unused.ts'
import { saveGraph } from '../passage-index/save-graph.ts'
import { updateGraph } from '../passage-index/update-graph.ts'
import { writeManifest } from '../passage-index/write-manifest.ts'
import type { IndexedSource, IndexingContext } from './index-one-file.ts'
import { keepRemoved } from './keep-removed.ts'
import type { Sources } from './list-sources.ts'

/** Everything a finished build puts in place. */
export type FinishedBuild = { context: IndexingContext; previous: Manifest | null; indexed: IndexedSource[]; removed: Sources['removed'] }

/**
 * Makes a finished build the current index. The order is what a kill at any moment needs: whatever
 * takes long goes to disk under names nobody reads yet; then, in milliseconds, files enter and leave
 * the corpus and the manifest is renamed into place. In between the corpus is the truth: the next
 * build finds the difference and the entries already made for it.
 */
export async function commitBuild({ context, previous, indexed, removed }: FinishedBuild): Promise<Manifest> {
  const { corpusDir, indexDir, rules, embeddings } = context
  const generation = `${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`
  const graph = await nextGraph(generation, context, previous, indexed.map(({ file }) => file))
  for (const { source, staged } of indexed) {
    if (!staged) continue
    const { fileName, briefingId, inCorpus, before } = source
    // Of the same name, and perhaps another text altogether: the one before can be had back.
    if (inCorpus) await keepRemoved({ corpusDir, indexDir }, { id: briefingId, fileName, sha256: inCorpus.sha256, indexed: before, replaced: true })
    await putInPlace(staged, path.join(corpusDir, fileName))
  }
  for (const { indexed: file, sha256 } of removed) {
    await keepRemoved({ corpusDir, indexDir }, { id: file.briefing?.id ?? file.fileName, fileName: file.fileName, sha256, indexed: file, replaced: false })
  }
  const files = await Promise.all(indexed.map(async ({ file, source, staged }): Promise<IndexedFile> => {
    // Where nothing was put in place the times are those from before the bytes were read.
    const { bytes, mtimeMs, ctimeMs } = (staged && await describeFile(corpusDir, source.fileName)) || file
    return { ...file, bytes, mtimeMs, ctimeMs }
  }))
  const counts = { briefings: files.filter(({ briefing }) => briefing).length, passages: files.reduce((sum, { briefing }) => sum + (briefing?.passages ?? 0), 0) }
  const { id, dimensions } = embeddings
  const manifest: Manifest = { format: MANIFEST_FORMAT, generation, rules, embeddings: { id, dimensions }, counts, files, graph }
  await writeManifest(indexDir, manifest)
  await removeUnused(indexDir, [previous, manifest])
  return manifest
}

async function nextGraph(generation: string, { indexDir, embeddings: { dimensions }, sameEncoder }: IndexingContext, previous: Manifest | null, files: IndexedFile[]): Promise<GraphFiles | null> {
  const names = new Map(files.flatMap(({ briefing }) => briefing && briefing.passages > 0 ? [[briefing.entry, briefing.passages] as const] : []))
  if (names.size === 0) return null
  const before = sameEncoder && previous?.graph ? await loadGraph(indexDir, previous.graph, dimensions) : null
  const target = { names, dimensions, read: async (name: string) => (await readEntry(indexDir, name))! }
  const next = await updateGraph(before, target)
  return previous?.graph && before && next.labels.length === before.labels.length && next.labels.every((label, n) => label === before.labels[n])
    ? previous.graph
    : saveGraph(indexDir, generation, next)
}
