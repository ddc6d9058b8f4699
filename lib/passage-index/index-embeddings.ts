import type { EmbeddingsInterface } from '@langchain/core/embeddings'

/** LangChain embeddings that say which encoder they are: vectors of one encoder mean nothing to another. */
export type IndexEmbeddings = EmbeddingsInterface & { id: string; dimensions: number }
