import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { Env } from '../../env.ts'

/** The model asked where a key is set and OPENAI_MODEL is not. */
export const DEFAULT_LLM = 'gpt-4.1-mini'

/** A language model and the name it goes by at its server. */
export type Llm = { model: LanguageModelV4; modelId: string; settings: { model: string; apiKey: string; baseURL?: string } }

/**
 * The language model that the settings name, on any server that speaks OpenAI's /chat/completions;
 * null where none is set. A server of one's own needs no key: OPENAI_BASE_URL with OPENAI_MODEL is enough.
 */
export async function createLlmModel(env: Pick<Env, 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_MODEL'>): Promise<Llm | null> {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: named } = env
  if (!key && !(baseURL && named)) return null
  const modelId = named ?? DEFAULT_LLM
  // Loaded only where it is used: it takes time, and at its import reads the environment itself.
  const { createOpenAI } = await import('@ai-sdk/openai')
  const provider = createOpenAI({ apiKey: key ?? 'none', ...(baseURL && { baseURL: baseURL.replace(/\/+$/u, '') }) })
  return { model: provider.chat(modelId), modelId, settings: { model: modelId, apiKey: key ?? 'none', ...(baseURL && { baseURL }) } }
}
