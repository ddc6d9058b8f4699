import { soughtPattern } from './sought-pattern.ts'

// Loaded with the search, which is loaded only once something is sought.
export { plainWords } from './sought-pattern.ts'

/** One thing that is looked through: a conversation's name (`messageId` null) or the words of one of its messages. */
export type SearchedText = { conversationId: string; messageId: string | null; words: string; plain: string }
/** Words around the first place found, in pieces; those that were sought are `found`. */
export type FoundPlace = { messageId: string | null; pieces: { words: string; found: boolean }[] }

/** UTF-16 units that stand before and after the first word found; in a name, which has one line, few enough that the word itself is in view. */
const BEFORE = 10
const BEFORE_IN_NAME = 4
const AFTER = 60
/** So many places are compared for the one to show. */
const LOOKED_AT = 40

/** The sought words, each as a pattern. */
const patternsOf = (sought: string): RegExp[] => sought.split(/\s+/).filter(Boolean).map(soughtPattern)

/** Every place of the patterns in a text, in order, without overlaps. */
function placesOf(plain: string, patterns: readonly RegExp[]): { start: number; end: number }[] {
  const all = patterns.flatMap(pattern => [...plain.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length })))
  const places: { start: number; end: number }[] = []
  for (const place of all.sort((a, b) => a.start - b.start || b.end - a.end)) if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place)
  return places
}

/** The first place of the line that holds most of what is sought: its words say it together. */
function bestPlace(plain: string, places: readonly { start: number; end: number }[], patterns: readonly RegExp[]): { start: number; end: number } {
  let best = { start: 0, end: 0 }
  let most = 0
  for (const place of places) {
    const end = plain.indexOf('\n', place.end)
    const line = plain.slice(place.start, end < 0 ? plain.length : end)
    const held = patterns.filter(pattern => line.search(pattern) >= 0).length
    if (held > most) [best, most] = [place, held]
  }
  return best
}

/** The words around the best place found, on its line alone, what was sought set apart. */
function showPlace({ words, plain, messageId }: SearchedText, patterns: readonly RegExp[]): FoundPlace {
  const places = placesOf(plain, patterns)
  const first = bestPlace(plain, places.slice(0, LOOKED_AT), patterns)
  const from = Math.max(words.lastIndexOf('\n', first.start - 1) + 1, first.start - (messageId === null ? BEFORE_IN_NAME : BEFORE))
  const lineEnd = words.indexOf('\n', first.end)
  const to = Math.min(lineEnd < 0 ? words.length : lineEnd, first.end + AFTER)
  const pieces: FoundPlace['pieces'] = []
  let at = from
  for (const { start, end } of places.filter(place => place.start >= from && place.end <= to)) {
    if (start > at) pieces.push({ words: words.slice(at, start), found: false })
    pieces.push({ words: words.slice(start, end), found: true })
    at = end
  }
  if (at < to) pieces.push({ words: words.slice(at, to), found: false })
  if (from > 0 && words.charAt(from - 1) !== '\n') pieces.unshift({ words: '…', found: false })
  return { messageId, pieces }
}

/**
 * The conversations that say every one of the sought words, wherever in them, each with the message that
 * says most of them (the earliest of those); its name where that says as many.
 */
export function searchConversations(texts: readonly SearchedText[], sought: string): Map<string, FoundPlace> {
  const patterns = patternsOf(sought)
  const found = new Map<string, FoundPlace>()
  if (patterns.length === 0) return found
  for (const [conversationId, said] of Map.groupBy(texts, text => text.conversationId)) {
    const holds = said.map(({ plain }) => patterns.map(pattern => plain.search(pattern) >= 0))
    if (!patterns.every((_, at) => holds.some(each => each[at]))) continue
    const counts = holds.map(each => each.filter(Boolean).length)
    const best = said[counts.indexOf(Math.max(...counts))]
    if (best) found.set(conversationId, showPlace(best, patterns))
  }
  return found
}
