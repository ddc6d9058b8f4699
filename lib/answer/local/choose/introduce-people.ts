import type { Briefing } from '../../../contract/briefing.ts'
import type { Speaker } from '../../../contract/speaker.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { turnsOf } from '../sentences/turns-of.ts'
import { placePrinted } from './place-printed.ts'
import { worthTelling } from './summarize-turns.ts'

/** More than that an answer does not list. */
const MOST = 14
/** The end of an office by which a sentence introduces its holder, in UTF-16 units. */
const RANK = 2
/** What the whole office counts beside its end. */
const WHOLE = 0.5

/**
 * The sentences of a page that introduce certain people: the fewest that name all of them with their offices (a lead, a
 * guest list, rows of a table, the host's words), in page order. For whom there is none, the place where the page prints his name and
 * office, or else what he says first.
 */
export function introducePeople(briefing: Briefing, people: readonly Speaker[]): Placed[] {
  const candidates = turnSentences(briefing).flat().filter(({ passage }) => passage.speaker === null || passage.speaker.role === 'host' || briefing.turns[passage.turn]?.role === 'narration')
    .map(placed => ({ placed, said: comparable(placed.sentence.text) }))
  const left = new Set(people)
  const found: Placed[] = []
  while (left.size > 0 && candidates.length > 0) {
    const best = candidates.map(({ placed, said }) => ({ placed, said, gain: [...left].reduce((sum, person) => sum + introduced(person, said), 0) }))
      .reduce((most, one) => (one.gain > most.gain ? one : most))
    if (best.gain === 0) break
    found.push(best.placed)
    for (const person of [...left]) if (introduced(person, best.said) > 0) left.delete(person)
  }
  const others = [...left].flatMap(person => labelOf(briefing, person) ?? firstWords(briefing, person) ?? [])
  return [...new Map([...found, ...others].map(placed => [placed.sentence.start, placed])).values()].sort((a, b) => a.sentence.start - b.sentence.start).slice(0, MOST)
}

/** How far a sentence introduces somebody: not where it names him without his office, if the page knows one. */
function introduced({ name, title }: Speaker, said: string): number {
  if (!said.includes(comparable(name))) return 0
  const office = comparable(title ?? '')
  if (office === '') return 1
  return said.includes(office) ? 1 + WHOLE : said.includes(office.slice(-RANK)) ? 1 : 0
}

function labelOf(briefing: Briefing, { name, title }: Speaker): Placed | null {
  return title === null ? null : placePrinted(briefing, [title, name]) ?? placePrinted(briefing, [name, title])
}

/** What somebody says first, or is said to have said. */
export function firstWords(briefing: Briefing, { name }: Pick<Speaker, 'name'>): Placed | null {
  const own = turnsOf(briefing, [name]).flat()
  return worthTelling(own)[0] ?? own[0] ?? null
}
