import { toSimplified } from '../text/to-simplified.ts'
import { nameSound } from '../text/name-sound.ts'

/** One character's sound, toneless. */
const SYLLABLE = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ong|v|ve|ue)$/u

/** What a question typed by sound may mean: the pages that are asked. */
type Page = { text?: string }

/** What asks, connects and points, by its sound. */
const ASKING = '多少 多少家 多少个 多少人 多少座 多少条 多少项 多少公里 多少元 多少钱 多少亿元 多少万人 几 几家 几座 几条 几次 几天 几年 几月 几号 哪年 哪一年 哪天 是多少 什么 哪些 哪个 哪里 哪儿 哪位 几个 几项 怎么 怎样 如何 为什么 什么时候 什么时间 是什么 是不是 有没有 多大 多长 多高 多久 谁 吗 呢 的 了 是 有 在 和 说 讲 要 将 会 去年 今年 明年 目前 现在 一共 分别 到 年 月 人 钱'.split(' ')

/** So many letters stand for a question, and no fewer. */
const LEAST = 8
/** Text of so many UTF-16 units is gone through for one question at most. */
const MOST = 120_000
/** Runs of so many characters are told apart by their sound. */
const LONGEST = 3

type Words = ReadonlyMap<string, { word: string; count: number }>

type Reading = { worth: number; text: string }

const bySound = new WeakMap<object, Words>()

/**
 * A question typed as pinyin from beginning to end (xiaoxue zai nali) as the pages would write it, in simplified
 * characters; null where it is none. A question is one only where every word of letters is made up of sounds that a page has
 * or that ask: hardly an English sentence is. Of several ways to read it, and of several pages, the one with the longest words wins.
 */
export function readPinyin(question: string, pages: readonly Page[]): string | null {
  const words = question.toLowerCase().replace(/[?？。.!！]+\s*$/u, '').split(/[\s,，'’]+/u).filter(Boolean)
  const letters = words.join('')
  if (words.length < 3 || letters.length < LEAST || !/^[a-z\d]+$/u.test(letters) || !words.every(isSounds)) return null
  let left = MOST
  const asked = pages.filter(({ text = '' }) => (left -= text.length) >= 0)
  return asked.flatMap(page => spell(letters, edges(words), soundsOf(page)) ?? []).sort((a, b) => b.worth - a.worth)[0]?.text ?? null
}

/** Whether a typed word can be told apart into sounds without a rest; figures stand for themselves. */
function isSounds(word: string): boolean {
  const reached = [true]
  for (let to = 1; to <= word.length; to++) reached[to] = /\d/u.test(word[to - 1]!) ? reached[to - 1]! : [1, 2, 3, 4, 5, 6].some(length => length <= to && reached[to - length] && SYLLABLE.test(word.slice(to - length, to)))
  return reached[word.length]!
}

/** Where in the joined letters one typed word ends: no character's sound runs on over it. */
function edges(words: readonly string[]): ReadonlySet<number> {
  let at = 0
  return new Set(words.map(word => (at += word.length)))
}

/** The reading of most worth, from the end to the beginning; null where some letters have none. */
function spell(letters: string, ends: ReadonlySet<number>, words: Words): Reading | null {
  const best: (Reading | null)[] = Array.from({ length: letters.length + 1 }, () => null)
  best[letters.length] = { worth: 0, text: '' }
  for (let at = letters.length - 1; at >= 0; at--) {
    const figures = /^\d+/u.exec(letters.slice(at))?.[0]
    const reach = figures ? [figures.length] : Array.from({ length: Math.min(6 * LONGEST, letters.length - at) }, (_, i) => i + 1)
    for (const length of reach) {
      const found = figures ? { word: figures, count: 1 } : words.get(letters.slice(at, at + length))
      const rest = best[at + length]
      if (!found || !rest || (!figures && straddles(found.word, at, ends, length))) continue
      const worth = rest.worth + found.word.length ** 2 + Math.log1p(found.count) / 10
      if (worth > (best[at]?.worth ?? -1)) best[at] = { worth, text: found.word + rest.text }
    }
  }
  return best[0] ?? null
}

/** Whether a character's sound runs on over the end of a typed word. */
function straddles(word: string, at: number, ends: ReadonlySet<number>, length: number): boolean {
  let to = at
  const stops = new Set(nameSound(word).map(sound => (to += sound.length)))
  for (let i = at + 1; i < at + length; i++) if (ends.has(i) && !stops.has(i)) return true
  return false
}

/** A page's runs of one to three characters, and what asks, by their toneless sounds: of one sound the most frequent. */
function soundsOf(page: Page): Words {
  const known = bySound.get(page)
  if (known) return known
  const counts = new Map<string, Map<string, number>>()
  const add = (sounds: readonly string[], word: string, times: number): void => {
    const sound = sounds.join('')
    const of = counts.get(sound) ?? new Map<string, number>()
    of.set(word, (of.get(word) ?? 0) + times)
    counts.set(sound, of)
  }
  for (const run of toSimplified(page.text ?? '').match(/\p{Script=Han}+/gu) ?? []) {
    const characters = Array.from(run)
    const sounds = nameSound(run)
    for (let from = 0; from < characters.length; from++)
      for (let size = 1; size <= LONGEST && from + size <= characters.length; size++) add(sounds.slice(from, from + size), characters.slice(from, from + size).join(''), 1)
  }
  // What asks is meant before what only sounds so.
  for (const word of ASKING) add(word === '了' ? ['le'] : nameSound(word), word, 1000)
  const words = new Map([...counts].map(([sound, of]) => [sound, [...of].map(([word, count]) => ({ word, count })).reduce((a, b) => (b.count > a.count ? b : a))] as const))
  bySound.set(page, words)
  return words
}
