import type { PartAsked } from './part-asked.ts'

const LATIN_WORD = /[a-z]{2,}/giu

/** What a translation adds of its own. */
const ASKING = /是什么|有没有提到/gu

/** Whether a part in Latin letters has not one word that is known: none is translated, and no page that was found prints any. It asks nothing. */
export function meansNothing({ view: { part, asked }, understanding, found }: PartAsked): boolean {
  if (understanding.lang !== 'en' || understanding.speakers.length > 0 || /[\p{Script=Han}\d]/u.test(asked.replace(ASKING, ''))) return false
  const words = part.text.toLowerCase().match(LATIN_WORD) ?? []
  const printed = found.map(({ text }) => text.toLowerCase())
  return words.every(word => !printed.some(text => text.includes(word)))
}
