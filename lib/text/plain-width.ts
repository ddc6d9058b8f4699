import { toSimplified } from './to-simplified.ts'

/**
 * The same text in the one form numbers and dates are read in: half-width ASCII in lower case,
 * simplified characters, 〇 as 零. Every UTF-16 unit stands for the unit at the same place, so that
 * offsets found in the result hold in `text`.
 */
export function plainWidth(text: string): string {
  return toSimplified(text).replace(/[\uff01-\uff5e\u3000A-Z〇○◯\u00a0]/gu, character => {
    const code = character.charCodeAt(0)
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
    if (code === 0x3000 || code === 0xa0) return ' '
    return code < 0x80 ? character.toLowerCase() : '零'
  })
}
