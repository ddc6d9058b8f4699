import type { LanguageModel } from 'ai'
import { createEmbeddings } from './embed/create-embeddings.ts'
import { type Env, readEnv } from './env.ts'
import type { IndexEmbeddings } from './passage-index/index-embeddings.ts'
import { openIndex } from './passage-index/open-index.ts'
import type { PassageIndex } from './passage-index/passage-index.ts'
import { createReader } from './read/create-reader.ts'
import type { Reader } from './read/reader.ts'

/** Everything that is opened once and used for every question. */
export type Assistant = {
  env: Env
  /** The newest index; one written meanwhile is picked up between questions. */
  index(): Promise<PassageIndex>
  embeddings: IndexEmbeddings
  reader: Reader
  llm: { model: LanguageModel; modelId: string } | null
  /** Loads the models and asks them something, so that the first question does not wait. */
  warmUp(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the index and prepares the models that the settings ask for.
 * @throws UserError where the index is missing, damaged or of another encoder, or a model's file is missing
 */
export async function openAssistant(env: Env = readEnv()): Promise<Assistant> {
  const embeddings = await createEmbeddings(env)
  const reader = createReader({ modelsDir: env.MODELS_DIR, reader: env.READER })
  const index = await openIndex({ corpusDir: env.CORPUS_DIR, indexDir: env.INDEX_DIR, embeddings })
  return {
    env, embeddings, reader,
    index: async () => index,
    llm: null,
    warmUp: async () => {
      await embeddings.embedQuery('预热')
      await reader.read('预热', [{ text: '预热。' }])
    },
    close: () => reader.close(),
  }
}
