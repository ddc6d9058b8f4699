import type { Passage } from '../contract/passage.ts'
import { UserError } from '../errors.ts'
import { createBreather } from './breather.ts'
import { isSameEncoder, type IndexPlace } from './check-index.ts'
import { compareCorpus, isSameCorpus } from './compare-corpus.ts'
import type { Entry } from './entry.ts'
import type { IndexEmbeddings } from './index-embeddings.ts'
import { LexicalIndex } from './lexical-index.ts'
import { loadGraph } from './load-graph.ts'
import type { Manifest } from './manifest.ts'
import type { PassageIndex } from './passage-index.ts'
import { readEntry } from './read-entry.ts'
import { readManifest } from './read-manifest.ts'
import { searchableIndex } from './searchable-index.ts'

const REBUILD = '运行 npm run -s ingest，索引会从稿件重新建立。'

const unusable = {
  missing: () => new UserError('unavailable', '还没有建立索引。', REBUILD),
  corrupt: () => new UserError('index_corrupt', '索引的清单文件已损坏。', REBUILD),
  other_format: () => new UserError('index_mismatch', '索引是由另一版本的程序建立的。', REBUILD),
}

export type OpenOptions = IndexPlace & {
  embeddings: IndexEmbeddings
  /** Set where the corpus folder need not be looked at again, as when a running server takes up a newer index. */
  trustCorpus?: boolean
}

/**
 * Opens the current index into memory, every byte proved by its checksum.
 * @throws UserError `unavailable` where none was built, `index_corrupt` where a file is damaged,
 * `index_mismatch` where another encoder made it or the corpus has changed since.
 */
export async function openIndex(options: OpenOptions): Promise<PassageIndex> {
  const manifest = await usableManifest(options)
  const opened = await openManifest(options, manifest)
  if (opened) return opened
  // A writer may have replaced this index while it was being read; then there is a newer one to open.
  const newer = await usableManifest(options)
  const again = newer.generation === manifest.generation ? null : await openManifest(options, newer)
  if (!again) throw new UserError('index_corrupt', '索引文件已损坏或不完整。', REBUILD)
  return again
}

async function usableManifest({ corpusDir, indexDir, embeddings, trustCorpus }: OpenOptions): Promise<Manifest> {
  const read = await readManifest(indexDir)
  if (read.state !== 'whole') throw unusable[read.state]()
  if (!isSameEncoder(read.manifest, embeddings)) {
    throw new UserError('index_mismatch', `索引由编码器 ${read.manifest.embeddings.id} 建立，现在的编码器是 ${embeddings.id}。`, REBUILD)
  }
  if (!trustCorpus && !isSameCorpus(await compareCorpus(corpusDir, read.manifest.files))) {
    throw new UserError('index_mismatch', '稿件文件夹里的文件和索引建立时不一样了。', REBUILD)
  }
  return read.manifest
}

/** The index a manifest describes, or null where one of its files is missing or damaged. */
async function openManifest({ indexDir, embeddings }: OpenOptions, manifest: Manifest): Promise<PassageIndex | null> {
  const pause = createBreather()
  const entries: Entry[] = []
  const passages: Passage[] = []
  const numberOf = new Map<string, number>()
  for (const { briefing } of manifest.files) {
    if (!briefing) continue
    const entry = await readEntry(indexDir, briefing.entry)
    if (!entry) return null
    for (let position = 0; position < entry.passages.length; position++) numberOf.set(`${briefing.entry}/${position}`, passages.length + position)
    entries.push(entry)
    for (const passage of entry.passages) passages.push(passage)
    await pause()
  }
  const graph = manifest.graph && await loadGraph(indexDir, manifest.graph, embeddings.dimensions)
  if (manifest.graph && !graph) return null
  const lexical = await LexicalIndex.of(entries, pause)
  return searchableIndex({ manifest, entries, passages, lexical, graph, numberOf, embeddings })
}
