import { chunkBriefing } from '../../chunk/chunk-briefing.ts'
import { wordsOfPassage } from '../../chunk/words-of-passage.ts'
import { countTokens } from '../../passage-index/count-tokens.ts'
import { LexicalIndex } from '../../passage-index/lexical-index.ts'
import { MANIFEST_FORMAT } from '../../passage-index/manifest.ts'
import { searchableIndex } from '../../passage-index/searchable-index.ts'
import { unitVector } from '../../embed/unit-vector.ts'
import { updateGraph } from '../../passage-index/update-graph.ts'
import { searchTokens } from '../../text/search-tokens.ts'
import type { Briefing } from '../../contract/briefing.ts'
import type { Entry } from '../../passage-index/entry.ts'
import type { IndexEmbeddings } from '../../passage-index/index-embeddings.ts'
import type { Manifest } from '../../passage-index/manifest.ts'
import type { PassageIndex } from '../../passage-index/passage-index.ts'
import { asBriefing } from './as-briefing.ts'
import type { Dataset } from './read-dataset.ts'

/**
 * The passages of a dataset behind the product's own searches: each a briefing of one turn nobody
 * is named for, divided, embedded and indexed as a briefing is, in memory.
 */
export async function indexDataset(passages: Dataset['passages'], embeddings: IndexEmbeddings, onEmbedded: (done: number, total: number) => void = () => {}): Promise<PassageIndex> {
  const entries: Entry[] = []
  for (const passage of passages) {
    entries.push(await entryOf(asBriefing(passage), embeddings))
    onEmbedded(entries.length, passages.length)
  }
  const { dimensions } = embeddings
  const byName = new Map(entries.map(entry => [entry.briefing.id, entry]))
  const names = new Map(entries.map(entry => [entry.briefing.id, entry.passages.length]))
  const graph = await updateGraph(null, { names, dimensions, read: async name => byName.get(name)! })
  const all = entries.flatMap(entry => entry.passages)
  const numberOf = new Map<string, number>()
  for (const { briefing, passages } of entries) passages.forEach((_, position) => numberOf.set(`${briefing.id}/${position}`, numberOf.size))
  const manifest: Manifest = { format: MANIFEST_FORMAT, generation: 'dataset', rules: '', embeddings, counts: { briefings: entries.length, passages: all.length }, files: [], graph: null }
  return searchableIndex({ manifest, entries, passages: all, lexical: await LexicalIndex.of(entries), graph, numberOf, embeddings })
}

async function entryOf(briefing: Briefing, embeddings: IndexEmbeddings): Promise<Entry> {
  const passages = chunkBriefing(briefing)
  const texts = passages.map(wordsOfPassage)
  const vectors = Float32Array.from((await embeddings.embedDocuments(texts)).flatMap(vector => Array.from(unitVector(vector))))
  return { briefing, passages, embedded: [], vectors, ...countTokens(texts.map(searchTokens)) }
}
