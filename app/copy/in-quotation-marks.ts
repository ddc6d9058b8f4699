import type { Messages } from '../messages/messages.ts'

/** Outermost first; each is right around words that hold none of its own signs. */
const PAIRS = [['“', '”'], ['「', '」'], ['『', '』']] as const

/**
 * A quotation in quotation marks, without a character of it changed. Marks inside marks must be others (GB/T
 * 15834: single ones in double ones); where the quoted words have the double ones already, theirs cannot be
 * made single, so the outer ones are the corner brackets that the standard has for vertical lines, with which
 * traditional Chinese begins.
 */
export function inQuotationMarks(quote: string, { locale }: Pick<Messages, 'locale'>): string {
  const pairs = locale === 'zh-Hant' ? [PAIRS[1], PAIRS[2], PAIRS[0]] : PAIRS
  const [open, close] = pairs.find(pair => !pair.some(sign => quote.includes(sign))) ?? PAIRS[0]
  return `${open}${quote}${close}`
}
