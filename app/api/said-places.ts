import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { withoutHidden, withoutMarkdown } from '../chat/without-markdown.ts'
import { isMarkdown } from '../../lib/text/is-markdown.ts'
import { plainWords, soughtPattern } from '../history/sought-pattern.ts'

/** A place that says something sought: whose words, the exact quote with its offsets, and, in pieces, what stands around it on its line; those that were sought are `found`. */
export type SaidPlace = Span & { quote: string; pieces: { words: string; found: boolean }[]; speaker: string | null }
/** Where a briefing says what is sought: how often in all, and the first of the lines that say most of it. */
export type SaidPlaces = { id: string; total: number; places: SaidPlace[] }

/** One character alone stands everywhere. */
const SHORTEST = 2
/** So many words are looked for at most; further ones narrow nothing down. */
const MOST_WORDS = 8
/** So many lines of one briefing are shown. */
const SHOWN = 3
const BEFORE = 16
const AFTER = 48

/** A briefing's text in the form in which words are sought; kept as long as the briefing is. */
const plainTexts = new WeakMap<Briefing, string>()

function plainText(briefing: Briefing): string {
  const known = plainTexts.get(briefing)
  if (known !== undefined) return known
  const plain = plainWords(briefing.text)
  plainTexts.set(briefing, plain)
  return plain
}

/** The first place of a line with what is to be seen of that line. */
function shown({ text, turns, fileName }: Briefing, places: readonly Span[]): SaidPlace {
  const { start, end } = places[0]!
  const line = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const stop = next < 0 ? text.length : next
  const from = Math.max(line, start - BEFORE)
  const until = Math.min(stop, end + AFTER)
  // Markdown's signs are told by the whole line; every word stays where it is.
  const whole = text.slice(line, stop)
  const told = isMarkdown(fileName) ? withoutMarkdown(whole) : whole
  const plain = (a: number, b: number) => withoutHidden(told.slice(a - line, b - line))
  const pieces: SaidPlace['pieces'] = []
  const add = (words: string, found: boolean) => { if (words) pieces.push({ words, found }) }
  add(from > line ? '…' : '', false)
  let at = from
  for (const place of places.filter(each => each.end <= until)) {
    if (place.start < at) continue
    add(plain(at, place.start), false)
    add(plain(place.start, place.end), true)
    at = place.end
  }
  add(plain(at, until), false)
  add(until < stop ? '…' : '', false)
  const turn = turns.find(each => each.start <= start && end <= each.end)
  return { start, end, quote: text.slice(start, end), pieces, speaker: turn?.speaker ?? turn?.attributedTo ?? null }
}

/** The briefings whose text says every one of the sought words, in either script and width, each with where. */
export function saidPlaces(briefings: Iterable<Briefing>, sought: string): SaidPlaces[] {
  const words = [...new Set(plainWords(sought).split(/\s+/u).filter(Boolean))].slice(0, MOST_WORDS)
  if (words.join('').length < SHORTEST) return []
  const patterns = words.map(soughtPattern)
  return [...briefings].flatMap(briefing => {
    const plain = plainText(briefing)
    const found = patterns.map((pattern, word) => [...plain.matchAll(pattern)].map(match => ({ word, start: match.index, end: match.index + match[0].length })))
    if (found.some(places => places.length === 0)) return []
    const lines = Map.groupBy(found.flat().sort((a, b) => a.start - b.start), ({ start }) => plain.lastIndexOf('\n', start - 1))
    const ranked = [...lines.values()].map(places => ({ places, said: new Set(places.map(each => each.word)).size }))
    const best = ranked.toSorted((a, b) => b.said - a.said || a.places[0]!.start - b.places[0]!.start).slice(0, SHOWN)
    return [{ id: briefing.id, total: found.flat().length, places: best.map(({ places }) => shown(briefing, places)).sort((a, b) => a.start - b.start) }]
  })
}
