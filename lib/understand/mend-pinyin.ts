import { toSimplified } from '../text/to-simplified.ts'
import { wordSegments } from '../text/word-segments.ts'
import { nameSound } from '../text/name-sound.ts'

/** What a question typed in part by sound may mean: the pages that are asked. */
type Page = { text?: string }

/** Fewer letters are an abbreviation, or nothing. */
const LETTERS = /(?<![a-z])[a-z]{4,}(?![a-z])/giu
/** Text of so many UTF-16 units is gone through for one question at most. */
const MOST = 600_000

const bySound = new WeakMap<object, ReadonlyMap<string, string>>()

/**
 * A question with words typed as pinyin (guidao) written as the pages write them (轨道). Only in a question that
 * is otherwise Chinese, only for what no page says in letters, and only where a page has a word of that sound.
 * Simplified characters.
 */
export function mendPinyin(question: string, pages: readonly Page[]): string {
  if (!/\p{Script=Han}/u.test(question) || question.search(LETTERS) < 0) return question
  let left = MOST
  const asked = pages.filter(({ text = '' }) => (left -= text.length) >= 0)
  return question.replace(LETTERS, letters => {
    const sound = letters.toLowerCase()
    if (asked.some(({ text }) => text?.toLowerCase().includes(sound))) return letters
    return asked.map(page => soundsOf(page).get(sound)).find(word => word !== undefined) ?? letters
  }).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
}

/** A page's words of two characters or more by their toneless sound, the first of a sound; worked out once. */
function soundsOf(page: Page): ReadonlyMap<string, string> {
  const known = bySound.get(page)
  if (known) return known
  const words = [...new Set([...wordSegments(toSimplified(page.text ?? ''))].map(({ segment }) => segment).filter(segment => /^\p{Script=Han}{2,5}$/u.test(segment)))]
  const sounds = new Map(words.map(word => [nameSound(word).join(''), word] as const).reverse())
  bySound.set(page, sounds)
  return sounds
}
