import path from 'node:path'
import { hashFiles } from './hash-files.ts'
import { LocalEmbeddings } from './local-embeddings.ts'
import { oncePerProcess } from '../once-per-process.ts'
import { sourceFile } from '../source-file.ts'
import type { BriefingEmbeddings } from './briefing-embeddings.ts'
import type { Env } from '../env.ts'

type Settings = Pick<Env, 'MODELS_DIR' | 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_EMBEDDING_MODEL'>

/**
 * The sources that decide what an encoder is given of a text, and what is made of its vector. An index keeps the
 * vectors of an encoder of the same id also where it is built anew, so the id carries their hash.
 */
export const VECTOR_SOURCES = {
  local: ['embed/encoder-tokens.ts', 'embed/unit-vector.ts', 'onnx/load-tokenizer.ts', 'text/to-simplified.ts'],
  api: ['embed/api-embeddings.ts', 'embed/unit-vector.ts', 'text/to-simplified.ts'],
} as const

/**
 * The embeddings that the settings ask for: a server's where `OPENAI_EMBEDDING_MODEL` is set, else the local
 * encoder, whose id carries a hash of its files besides.
 * @throws UserError `unavailable` when the model's files or its server are not there.
 */
export async function createEmbeddings(env: Settings): Promise<BriefingEmbeddings> {
  if (env.OPENAI_EMBEDDING_MODEL) {
    // Loaded only where it is asked for: the provider takes time to load and reads the environment at its import.
    const { ApiEmbeddings } = await import('./api-embeddings.ts')
    const sources = await oncePerProcess('api-vector-sources', () => hashFiles(VECTOR_SOURCES.api.map(sourceFile)))
    return ApiEmbeddings.open({ model: env.OPENAI_EMBEDDING_MODEL, apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL, sources })
  }
  const modelsDir = env.MODELS_DIR
  const model = ['encoder/model.onnx', 'tokenizer.json'].map(name => path.join(/* turbopackIgnore: true */ modelsDir, name))
  const hash = await oncePerProcess(`encoder-hash:${modelsDir}`, () => hashFiles([...model, ...VECTOR_SOURCES.local.map(sourceFile)]))
  return new LocalEmbeddings({ id: `local:multilingual-e5-small-zh-en-int8:${hash}`, modelsDir })
}
