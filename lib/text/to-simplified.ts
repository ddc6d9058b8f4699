import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'

/** Pairs of OpenCC's Traditional to Simplified tables that keep the number of UTF-16 units. */
function pairs(table: string): [string, string][] {
  return table.split('|').map(line => line.split(' ') as [string, string]).filter(([from, to]) => from.length === to?.length)
}

const byCharacter = new Map(pairs(characters))
// 薴 becomes 苧, which is itself the traditional form of another: a character that was simplified is left alone only so.
for (const [from, to] of byCharacter) byCharacter.set(from, byCharacter.get(to) ?? to)
// A phrase without any traditional character (打坏, 沈思) may as well be simplified text: left alone.
const byPhrase = new Map(pairs(phrases).filter(([from]) => from.split('').some(character => byCharacter.has(character))))
// OpenCC leaves 覆 alone, which simplified texts write 复 where it means an answer.
for (const first of ['答', '回', '批']) byPhrase.set(`${first}覆`, `${first}复`)
/** Any character that could change: every phrase holds one, so a text without any is its own answer. */
const changeable = new RegExp(`[覆${[...byCharacter.keys()].filter(character => character.length === 1).join('')}]`)
const longest = new Map<string, number>()
for (const phrase of byPhrase.keys()) {
  const first = phrase.charAt(0)
  longest.set(first, Math.max(longest.get(first) ?? 0, phrase.length))
}

/**
 * Traditional characters made Simplified, one UTF-16 unit for one, so that every offset into the
 * result holds in `text`. Words whose characters depend on each other (乾坤, 頭髮) follow OpenCC's
 * phrase table; regional wording (資訊, 信息) is left alone. Simplified text comes back unchanged.
 */
export function toSimplified(text: string): string {
  if (!changeable.test(text)) return text
  let simplified = ''
  for (let at = 0; at < text.length;) {
    const first = text.charAt(at)
    let length = 1
    let to = byCharacter.get(first) ?? first
    for (let tried = longest.get(first) ?? 0; tried > 1; tried--) {
      const phrase = byPhrase.get(text.slice(at, at + tried))
      if (phrase !== undefined) {
        length = tried
        to = phrase
        break
      }
    }
    simplified += to
    at += length
  }
  return simplified
}
