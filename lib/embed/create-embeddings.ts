import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { LocalEmbeddings } from './local-embeddings.ts'
import { oncePerProcess } from '../once-per-process.ts'
import type { BriefingEmbeddings } from './briefing-embeddings.ts'
import type { Env } from '../env.ts'

type Settings = Pick<Env, 'MODELS_DIR' | 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_EMBEDDING_MODEL'>

/**
 * The embeddings that the settings ask for: a server's where `OPENAI_EMBEDDING_MODEL` is set, else
 * the local encoder, whose id carries a hash of its file.
 * @throws UserError `unavailable` when the model's files or its server are not there.
 */
export async function createEmbeddings(env: Settings): Promise<BriefingEmbeddings> {
  if (env.OPENAI_EMBEDDING_MODEL) {
    // Loaded only where it is asked for: the provider takes time to load and reads the environment at its import.
    const { ApiEmbeddings } = await import('./api-embeddings.ts')
    return ApiEmbeddings.open({ model: env.OPENAI_EMBEDDING_MODEL, apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL })
  }
  const modelsDir = env.MODELS_DIR
  const hash = await oncePerProcess(`encoder-hash:${modelsDir}`, () => hashFile(path.join(/* turbopackIgnore: true */ modelsDir, 'encoder', 'model.onnx')))
  return new LocalEmbeddings({ id: `local:multilingual-e5-small-zh-en-int8:${hash}`, modelsDir })
}

/** First 16 hex digits of the file's SHA-256; none where it is missing, which opening the model reports. */
async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const bytes of fs.createReadStream(/* turbopackIgnore: true */ file)) hash.update(bytes as Buffer)
  } catch {
    return 'missing'
  }
  return hash.digest('hex').slice(0, 16)
}
