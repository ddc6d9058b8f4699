import { createOpenAI } from '@ai-sdk/openai'
import { embedMany } from 'ai'
import { BriefingEmbeddings } from './briefing-embeddings.ts'
import { UserError } from '../errors.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { unitVector } from './unit-vector.ts'
import type { EmbedOptions } from './briefing-embeddings.ts'

/** `sources`: a hash of the sources that decide what the server is given. */
export type ApiSettings = { model: string; apiKey: string | undefined; baseURL: string | undefined; sources: string }

/** Embeddings of any OpenAI-compatible server. Texts and questions are embedded alike. */
export class ApiEmbeddings extends BriefingEmbeddings {
  readonly id: string
  readonly dimensions: number
  readonly #settings: ApiSettings

  private constructor(settings: ApiSettings, dimensions: number) {
    super({})
    this.#settings = settings
    this.dimensions = dimensions
    // Two servers may give one name to different models.
    this.id = `api:${settings.baseURL ?? 'openai'}:${settings.model}:${settings.sources}`
  }

  /** Asks the server for one vector to learn how many numbers it has. @throws UserError `unavailable` when it does not answer. */
  static async open(settings: ApiSettings): Promise<ApiEmbeddings> {
    const [vector = []] = await request(settings, ['维度'])
    return new ApiEmbeddings(settings, vector.length)
  }

  async embedDocuments(texts: string[], options: EmbedOptions = {}): Promise<number[][]> {
    const vectors = texts.length === 0 ? [] : await request(this.#settings, texts, options.signal)
    const other = vectors.find(vector => vector.length !== this.dimensions)
    if (other || vectors.length !== texts.length) {
      throw new UserError('model_failed', `嵌入服务返回了 ${vectors.length} 个向量，其中有 ${other?.length ?? this.dimensions} 维的；需要 ${texts.length} 个 ${this.dimensions} 维的向量。`, '检查 OPENAI_EMBEDDING_MODEL 所指的模型，或删除这个设置改用本地模型。')
    }
    return vectors
  }

  async embedQuery(text: string, options: EmbedOptions = {}): Promise<number[]> {
    const [vector = []] = await this.embedDocuments([text], options)
    return vector
  }
}

async function request({ model, apiKey, baseURL }: ApiSettings, texts: string[], signal?: AbortSignal): Promise<number[][]> {
  const provider = createOpenAI({ apiKey: apiKey ?? 'none', ...(baseURL ? { baseURL } : {}) })
  // An empty text is refused by some servers.
  const values = texts.map(text => toSimplified(text) || ' ')
  try {
    const { embeddings } = await embedMany({ model: provider.embedding(model), values, maxRetries: 2, maxParallelCalls: 4, ...(signal ? { abortSignal: signal } : {}) })
    return embeddings.map(vector => Array.from(unitVector(vector)))
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    throw new UserError('unavailable', `嵌入服务没有给出结果：${cause instanceof Error ? cause.message : String(cause)}`, '检查 OPENAI_BASE_URL、OPENAI_API_KEY 和 OPENAI_EMBEDDING_MODEL，或删除 OPENAI_EMBEDDING_MODEL 改用本地模型。', { cause })
  }
}
