import type { Env } from '../lib/env.ts'

/**
 * Says on standard error where an address of a language model is set and neither its name nor a key: the
 * local model then answers, which somebody who set the address does not expect.
 */
export function warnHalfSetModel(env: Pick<Env, 'OPENAI_BASE_URL' | 'OPENAI_API_KEY' | 'OPENAI_MODEL' | 'OPENAI_EMBEDDING_MODEL'>): void {
  if (!env.OPENAI_BASE_URL || env.OPENAI_API_KEY || env.OPENAI_MODEL || env.OPENAI_EMBEDDING_MODEL) return
  console.error('设置了 OPENAI_BASE_URL，没有设置 OPENAI_MODEL，所以用本地模型回答。要用语言模型，再设置 OPENAI_MODEL（服务器需要密钥时还有 OPENAI_API_KEY）；不用就删除 OPENAI_BASE_URL。')
}
