import type { Briefing } from '../../../contract/briefing.ts'
import { mendEnglishNames } from '../../../understand/mend-english-names.ts'
import { knowsEnglish } from '../../../understand/translate-english.ts'

/** 5, 好, asdf: a single sign, or letters among which there is no word, neither of English nor of a page, nor its town. The reader and the encoder see something in them all the same. */
export function asksNothing(asked: string, briefings: readonly Briefing[]): boolean {
  const question = mendEnglishNames(asked, briefings)
  const signs = question.match(/[\p{L}\p{N}]/gu) ?? []
  if (signs.length < 2) return true
  if (!signs.every(sign => /[a-z]/iu.test(sign)) || knowsEnglish(question)) return false
  const words = question.toLowerCase().match(/[a-z]+/gu) ?? []
  return briefings.every(({ text }) => { const said = text.toLowerCase(); return words.every(word => !said.includes(word)) })
}
