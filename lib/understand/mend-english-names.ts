import type { Briefing } from '../contract/briefing.ts'
import { placeStem } from '../text/place-stem.ts'
import { homePlaces } from './home-places.ts'
import { nameSound } from '../text/name-sound.ts'

/** Words that begin with a capital, with the next one where it may belong to the name: Heping, He Ping. */
const CAPITAL = /(?<![A-Za-z])([A-Z][a-z]+)(?![A-Za-z])(?=([ '’-][A-Za-z][a-z]+)?)/gu
/** Shorter sounds are words of English, or parts of other names. */
const SHORTEST = 4

const bySound = new WeakMap<object, ReadonlyMap<string, string>>()

/** What an English question may be asked of: whose titles, offices and venues name places. */
type Page = Pick<Briefing, 'title' | 'venue' | 'source' | 'speakers'>

/** An English question with the towns of the briefings written as the pages write them, where it spells them by their sound (Heping for 和平). */
export function mendEnglishNames(question: string, pages: readonly Partial<Page>[]): string {
  // Most questions spell no name, and the sounds of all pages are not for nothing.
  if (question.search(CAPITAL) < 0) return question
  const sounds = pages.map(soundsOf)
  const written = (words: string): string | undefined => sounds.map(each => each.get(words.toLowerCase().replace(/[^a-z]/gu, ''))).find(place => place !== undefined)
  let mended = ''
  let from = 0
  for (const { index, 1: word = '', 2: next = '' } of question.matchAll(CAPITAL)) {
    const [found, length] = next !== '' && written(word + next) !== undefined ? [written(word + next), word.length + next.length] : [written(word), word.length]
    if (found === undefined || index < from) continue
    mended += question.slice(from, index) + found
    from = index + length
  }
  return mended + question.slice(from)
}

/** The places at which a briefing is at home by their toneless sound, with and without their kind; worked out once. */
function soundsOf(page: Partial<Page>): ReadonlyMap<string, string> {
  const known = bySound.get(page)
  if (known) return known
  const places = page.speakers === undefined ? [] : homePlaces({ title: page.title ?? null, venue: page.venue ?? null, source: page.source ?? null, speakers: page.speakers }).flatMap(place => [placeStem(place), place])
  const sounds = new Map(places.map(place => [nameSound(place).join(''), place] as const).filter(([sound]) => sound.length >= SHORTEST && /^[a-z]+$/u.test(sound)))
  bySound.set(page, sounds)
  return sounds
}
