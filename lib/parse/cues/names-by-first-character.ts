import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { isDictionaryWord } from '../names/is-dictionary-word.ts'

const HEAD = /^[\s\u3000>*_]*(\p{Script=Han})[*_]*[:：][*_\s\u3000]*\S/u
const FEWEST = 2
const LONGEST_NAME = 6
/** Share of the words with his first character that must begin like his name (老某, what he is called by friends, is one of the others), and of those that the whole name must be. */
const MOST_WORDS = 0.6
const MOST = 0.75

/**
 * Whom a page calls by the first character of his name, which no list of surnames has: lines open with it right behind
 * questions, and the head of the page prints his name again and again, and hardly a word that begins so.
 * @returns the label for each such character, simplified
 */
export function namesByFirstCharacter(lines: Line[]): Map<string, Label> {
  const heads = lines.flatMap((line, at) => {
    const first = HEAD.exec(line.plain.slice(0, 40))?.[1]
    return first !== undefined && readLabel(first) === null ? [{ first, at }] : []
  })
  return new Map([...Map.groupBy(heads, ({ first }) => first)].flatMap(([first, places]) => {
    const answers = places.filter(({ at }) => ENDS_ASKING.test(lines[lastFilled(lines, at - 1)]?.plain ?? ''))
    const name = answers.length < FEWEST ? null : nameBeginningWith(first, lines.slice(0, places[0]?.at ?? 0))
    return name === null ? [] : [[first, { kind: 'person', name, title: null, role: null } as const]]
  }))
}

function nameBeginningWith(first: string, head: readonly Line[]): string | null {
  const words = head.flatMap(({ plain, text }) => [...plain.matchAll(new RegExp(`${first}\\p{Script=Han}{1,${LONGEST_NAME - 1}}`, 'gu'))].map(({ index, 0: word }) => ({ word, printed: text.slice(index, index + word.length) })))
  const times = (begins: string): number => words.filter(({ word }) => word.startsWith(begins)).length
  // Two characters tell one word from another; the name is as much as stands behind them time and again.
  const [shortest] = [...new Set(words.map(({ word }) => word.slice(0, 2)))].sort((a, b) => times(b) - times(a))
  if (shortest === undefined || times(shortest) < FEWEST || times(shortest) < words.length * MOST_WORDS || isDictionaryWord(shortest)) return null
  const wholes = words.flatMap(({ word, printed }) => word.startsWith(shortest) ? Array.from({ length: word.length - 1 }, (_, more) => printed.slice(0, more + 2)) : [])
  const often = wholes.filter(whole => wholes.filter(other => other === whole).length >= Math.max(FEWEST, times(shortest) * MOST))
  const name = often.reduce((longest, whole) => whole.length > longest.length ? whole : longest, '')
  return name === '' || isDictionaryWord(name) ? null : name
}
