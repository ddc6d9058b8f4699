import { textLanguage } from './text-language.ts'

/** The language to go on in after a question: its own. Which Chinese characters are written, the interface tells; simplified where that is English. */
export function suggestionLanguage(question: string, locale: string): string {
  const language = textLanguage(question)
  if (language !== 'zh') return language ?? locale
  return locale === 'en' ? 'zh-Hans' : locale
}
