import { Embeddings } from '@langchain/core/embeddings'

/**
 * LangChain's `Embeddings` that knows which vector space it makes: an index holds vectors of one
 * `id` only. Vectors have length `dimensions` and norm 1, so that cosine = dot product.
 */
export abstract class BriefingEmbeddings extends Embeddings {
  abstract readonly id: string
  abstract readonly dimensions: number

  /** One vector a text, in the order given. @throws UserError when the model or its server fails. */
  abstract embedDocuments(texts: string[], options?: EmbedOptions): Promise<number[][]>
  /**
   * How like a question a passage is in meaning, 0 (as passages about anything are) to 1 (as those that answer mostly
   * are), from the cosine of the two. Undefined for an encoder of which that was not measured.
   */
  likeness?(cosine: number, lang: 'zh-Hans' | 'zh-Hant' | 'en'): number
  /**
   * How much nearer in meaning (cosine) each text is to a question's vector than one of which it is open whether it
   * answers. Undefined for an encoder of which that was not measured, and for a language in which it tells nothing
   * that the reader does not.
   */
  closeness?(question: readonly number[], texts: string[], lang: 'zh-Hans' | 'zh-Hant' | 'en', options?: EmbedOptions): Promise<number[]> | undefined
  /** The vector of a question. */
  abstract embedQuery(text: string, options?: EmbedOptions): Promise<number[]>
}

export type EmbedOptions = { signal?: AbortSignal }
