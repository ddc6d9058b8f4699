import { oncePerProcess } from '../../lib/once-per-process.ts'
import { type Assistant, openAssistant } from '../../lib/open-assistant.ts'

/** The process's assistant, opened at first use; a failed opening is tried again at the next call. */
export function serverAssistant(): Promise<Assistant> {
  return oncePerProcess('assistant', () => openAssistant())
}
