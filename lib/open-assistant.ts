import { createLlmModel, type Llm } from './answer/llm/create-llm-model.ts'
import { createEmbeddings } from './embed/create-embeddings.ts'
import { type Env, readEnv } from './env.ts'
import { type Library, openLibrary } from './open-library.ts'
import type { IndexEmbeddings } from './passage-index/index-embeddings.ts'
import type { PassageIndex } from './passage-index/passage-index.ts'
import { createReader } from './read/create-reader.ts'
import type { Reader } from './read/reader.ts'

/** Everything that is opened once and used for every question. */
export type Assistant = {
  env: Env
  /** The newest index; one written meanwhile is picked up between questions. */
  index(): Promise<PassageIndex>
  /** How to add to the briefings and take from them. */
  library: Library
  embeddings: IndexEmbeddings
  reader: Reader
  /** The configured language model, or null where the settings name none. */
  llm: Llm | null
  /** Loads the models and asks them something, so that the first question does not wait. */
  warmUp(): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the index and prepares the models that the settings ask for. An index that is missing,
 * damaged or of another encoder is built anew from the corpus first.
 * @throws UserError where the corpus cannot be read or a model's file is missing
 */
export async function openAssistant(env: Env = readEnv()): Promise<Assistant> {
  const embeddings = await createEmbeddings(env)
  const reader = createReader({ modelsDir: env.MODELS_DIR, reader: env.READER })
  const library = await openLibrary({ corpusDir: env.CORPUS_DIR, indexDir: env.INDEX_DIR, embeddings })
  const llm = await createLlmModel(env)
  return {
    env, embeddings, reader, library,
    index: () => library.index(),
    llm,
    warmUp: async () => {
      await embeddings.embedQuery('预热')
      await reader.read('预热', [{ text: '预热。' }])
    },
    close: () => reader.close(),
  }
}
