import { type Assistant, openAssistant } from '../../lib/open-assistant.ts'

// Routes are bundled apart and reloaded in development; the models and the index are one per process.
const slot = globalThis as typeof globalThis & { yuXiaozhiAssistant?: Promise<Assistant> }

/** The process's assistant, opened at first use; a failed opening is tried again at the next call. */
export function serverAssistant(): Promise<Assistant> {
  slot.yuXiaozhiAssistant ??= openAssistant().catch((error: unknown) => {
    delete slot.yuXiaozhiAssistant
    throw error
  })
  return slot.yuXiaozhiAssistant
}
