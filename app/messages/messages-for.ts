import type { Settings } from '../settings/settings.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

const byLanguage: Record<Settings['language'], Messages> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of the interface in one language (on the server: a page carries only its own). */
export function messagesFor(language: Settings['language']): Messages {
  return byLanguage[language]
}
