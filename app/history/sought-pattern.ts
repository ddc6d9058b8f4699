import { escapePattern } from '../../lib/text/escape-pattern.ts'
import { plainWidth } from '../../lib/text/plain-width.ts'

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character)

/**
 * A text in the one form in which words are sought: both scripts, both widths, capitals and every kind
 * of quotation mark alike. Each unit stands for the unit at the same place.
 */
export function plainWords(text: string): string {
  return plainWidth(text).replace(/[“”„‟«»「」『』〝〞]/g, '"').replace(/[‘’]/g, '\'')
}

/** Sought words as a pattern for a text in that form; beside a Han character the page may have broken the line or set a space. */
export function soughtPattern(sought: string): RegExp {
  const characters = [...plainWords(sought).trim().replace(/\s+/gu, ' ')]
  const source = characters.map((character, at) => {
    const next = characters[at + 1]
    if (character === ' ') return isHan(characters[at - 1] ?? '') || isHan(next ?? '') ? '\\s*' : '\\s+'
    const sign = escapePattern(character)
    return next !== undefined && next !== ' ' && (isHan(character) || isHan(next)) ? `${sign}\\s*` : sign
  }).join('')
  return new RegExp(source, 'gu')
}
