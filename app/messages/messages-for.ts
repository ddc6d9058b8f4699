import type { Settings } from '../settings/settings.ts'
import type { Messages } from './messages.ts'
import { zhHans } from './zh-hans.ts'

/** The words of the interface in one language (on the server: a page carries only its own). */
export function messagesFor(_language: Settings['language']): Messages {
  return zhHans
}
