import { z } from 'zod'
import type { Env } from '../../lib/env.ts'
import type { Assistant } from '../../lib/open-assistant.ts'

/** Parts of the product that an evaluation can leave out, to see what each is worth. */
export const partSchema = z.enum(['reader', 'dense', 'lexical'])
export type Part = z.infer<typeof partSchema>

/** The settings that open the assistant without its reader model, where that is the part. */
export function settingsWithout(part: Part | undefined, env: Env): Env {
  return part === 'reader' ? { ...env, READER: 'off' } : env
}

/** The assistant whose index finds nothing by the part left out. */
export function assistantWithout(part: Part | undefined, assistant: Assistant): Assistant {
  if (part !== 'dense' && part !== 'lexical') return assistant
  return {
    ...assistant,
    index: async () => {
      const index = await assistant.index()
      return part === 'dense' ? { ...index, searchDense: async () => [] } : { ...index, searchLexical: () => [] }
    },
  }
}
