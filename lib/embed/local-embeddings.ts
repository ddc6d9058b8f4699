import { BriefingEmbeddings } from './briefing-embeddings.ts'
import { loadTokenizer, type Tokenizer } from '../onnx/load-tokenizer.ts'
import { openModel, type Model, type RunOptions } from '../onnx/open-model.ts'
import { encoderTokens } from './encoder-tokens.ts'
import type { EmbedOptions } from './briefing-embeddings.ts'

/**
 * Cosines of a question and a passage of a page that says nothing of it lie below the first, those of passages that
 * answer mostly above the second; English over Chinese lies lower. From 3,900 questions, each asked of its own page
 * and of another (lib/decisions.md).
 */
const LIKE = { zh: [0.84, 0.88], en: [0.733, 0.773] } as const

/**
 * The cosine of an English question and a Chinese sentence at which it is as likely to answer as not, all else alike:
 * from 577 parts of questions and 226 asked of another page (lib/decisions.md). In Chinese the reader tells more.
 */
const OPEN = 0.754

/**
 * The sentence encoder under `modelsDir`: multilingual-e5-small cut to Chinese and English.
 *
 * Texts run one at a time: on a processor this is also the fastest (nothing is padded), memory
 * stays that of one text, and a vector never depends on what else was embedded with it, as int8
 * scaling over a batch would make it.
 */
export class LocalEmbeddings extends BriefingEmbeddings {
  readonly id: string
  readonly dimensions = 384
  readonly #model: Model
  readonly #tokenizer: Tokenizer

  constructor({ id, modelsDir }: { id: string; modelsDir: string }) {
    super({})
    this.id = id
    this.#model = openModel({ modelsDir, name: 'encoder' })
    this.#tokenizer = loadTokenizer(modelsDir)
  }

  async embedDocuments(texts: string[], options: EmbedOptions = {}): Promise<number[][]> {
    return Promise.all(texts.map(text => this.#embed('passage', text, { ...options, background: true })))
  }

  async embedQuery(text: string, options: EmbedOptions = {}): Promise<number[]> {
    return this.#embed('query', text, options)
  }

  override likeness(cosine: number, lang: 'zh-Hans' | 'zh-Hant' | 'en'): number {
    const [unlike, like] = lang === 'en' ? LIKE.en : LIKE.zh
    return Math.max(0, Math.min(1, (cosine - unlike) / (like - unlike)))
  }

  override closeness(question: readonly number[], texts: string[], lang: 'zh-Hans' | 'zh-Hant' | 'en', options: EmbedOptions = {}): Promise<number[]> | undefined {
    if (lang !== 'en') return undefined
    return Promise.all(texts.map(async text => (await this.#embed('passage', text, options)).reduce((sum, value, i) => sum + value * question[i]!, -OPEN)))
  }

  /** What the model is given of a text. */
  tokenIds(role: 'query' | 'passage', text: string): number[] {
    return encoderTokens(this.#tokenizer, role, text)
  }

  async #embed(role: 'query' | 'passage', text: string, options: RunOptions): Promise<number[]> {
    const { values } = await this.#model.run([this.tokenIds(role, text)], options)
    return Array.from(values)
  }
}
