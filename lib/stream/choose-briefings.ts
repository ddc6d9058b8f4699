import type { Briefing } from '../contract/briefing.ts'
import type { Filters } from '../contract/request.ts'
import { UserError } from '../errors.ts'
import { noBriefing } from './no-briefing.ts'

/** Names told in an error: enough to see how they are written. */
const NAMES = 20

/**
 * The briefings a request is restricted to; all of them where it names none.
 * @throws UserError `not_found` for a briefing or speaker that is not there: an answer from
 *   fewer sources than asked for would mislead.
 */
export function chooseBriefings(all: ReadonlyMap<string, Briefing>, filters: Pick<Filters, 'briefingIds' | 'speakers'>): Briefing[] {
  const ids = filters.briefingIds?.length ? filters.briefingIds : [...all.keys()]
  const unknown = ids.find(id => !all.has(id))
  if (unknown !== undefined) throw noBriefing(unknown)
  const briefings = ids.flatMap(id => all.get(id) ?? [])
  const names = new Set(briefings.flatMap(briefing => briefing.speakers.map(speaker => speaker.name)))
  const nobody = filters.speakers?.find(name => !names.has(name))
  if (nobody !== undefined) throw noSpeaker(nobody, [...names], briefings.length)
  return briefings
}

function noSpeaker(nobody: string, names: readonly string[], briefings: number): UserError {
  const message = `所问的 ${briefings} 篇稿件里没有叫 ${nobody} 的发言人。`
  if (names.length === 0) return new UserError('not_found', message, '这些稿件没有注明任何发言人；去掉发言人的限定再问。')
  // Whoever shares a character with the name asked for comes first: it may be misspelt.
  const shared = (name: string) => [...name].filter(character => nobody.includes(character)).length
  const told = names.toSorted((a, b) => shared(b) - shared(a)).slice(0, NAMES)
  if (told.length === names.length) return new UserError('not_found', message, `可选的发言人：${told.join('、')}。`)
  const some = `可选的发言人有 ${names.length} 位：${told.join('、')}等；另外 ${names.length - told.length} 位`
  return new UserError('not_found', message, `${some}见 GET /api/briefings 的 speakers（网页上是“稿件”页）。`, { commandFix: `${some}用 npm run -s ingest -- --list 查看。` })
}
