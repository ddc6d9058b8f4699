import { HNSWLib } from '@langchain/community/vectorstores/hnswlib'
import { SynchronousInMemoryDocstore } from '@langchain/community/stores/doc/in_memory'
import { Document } from '@langchain/core/documents'
import type { Passage } from '../contract/passage.ts'
import type { IndexEmbeddings } from './index-embeddings.ts'
import type { Graph } from './load-graph.ts'

/**
 * LangChain's HNSWLib store around a loaded graph: handing it the graph ready-made is the only way
 * to choose M, efConstruction and ef. Its scores are distances (1 - cosine).
 * @param numbers the passage number of each label, null for a removed one.
 */
export function vectorStore({ graph }: Graph, numbers: readonly (number | null)[], passages: readonly Passage[], embeddings: IndexEmbeddings): HNSWLib {
  const docstore = new SynchronousInMemoryDocstore()
  docstore.add(Object.fromEntries(numbers.flatMap((number, label) => {
    const passage = number === null ? undefined : passages[number]
    if (!passage) return []
    const pageContent = passage.sentences.map(sentence => sentence.text).join('')
    return [[String(label), new Document({ pageContent, metadata: { number, passageId: passage.id, briefingId: passage.briefingId } })]]
  })))
  return new HNSWLib(embeddings, { space: 'ip', numDimensions: embeddings.dimensions, index: graph, docstore })
}
