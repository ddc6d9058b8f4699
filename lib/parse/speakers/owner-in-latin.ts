import type { Speaker } from '../../contract/speaker.ts'
import { byCourtesy } from '../cues/by-courtesy.ts'
import { byEnglishRank } from '../cues/by-english-rank.ts'
import type { Label } from '../formats/label.ts'
import { matchLatinName } from '../names/match-latin-name.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { anyReporter } from './any-reporter.ts'
import { asOwner } from './as-owner.ts'
import type { Moment } from './moment.ts'
import type { Owner } from './owner.ts'

/** Most people that a courtesy title is compared with; a bound keeps the time linear. */
const MOST_NAMES = 200
/** Whoever asks, without the name of a medium. */
const ANY_REPORTER = /^(?:the )?(?:reporters?|journalists?|correspondents?|media|press)$/iu
/** Deputy Director of the Municipal Information Office. */
const ENGLISH_BODY = /(?:^| )(?:of|at|with|for) (?:the )?(.{3,})$/u

type Latin = Extract<Label, { kind: 'latin' }>

/** Jane Doe:, on a page in English somebody of that name; on one in Chinese mostly whoever speaks in Chinese above or below. */
export function ownerInLatin(label: Latin, moment: Moment): Owner {
  return moment.scene.chinese ? amongHan(label, moment) : inEnglish(label, moment)
}

function inEnglish({ name, title, role }: Latin, { cast }: Moment): Owner {
  const meant = byCourtesy(name, () => [...cast.people.values()].slice(0, MOST_NAMES).map(person => person.name))
  return asOwner(cast.named(meant ?? name, title, meant === null && role !== 'spokesperson' ? role : null, role === 'reporter' ? name : ENGLISH_BODY.exec(title ?? '')?.[1] ?? null))
}

function amongHan({ name, role }: Latin, moment: Moment): Owner {
  const { scene: { labelled, roster }, cast, repeated } = moment
  const same = cast.people.get(name)
  if (same) return asOwner(same)
  const inEnglish = (speaker: Speaker | null): Owner => ({ ...asOwner(speaker), lang: 'en' })
  const match = [...cast.people.values()].find(person => matchLatinName(name, toSimplified(person.name)))
  if (match) return inEnglish(match)
  // Her words in English stand before those in Chinese: the label is still to come.
  const ahead = role === 'reporter' ? undefined : labelled.find(person => matchLatinName(name, toSimplified(person.name)))
  if (ahead) return inEnglish(cast.named(ahead.name, ahead.title, null))
  if (repeated) return { ...repeated(), lang: 'en' }
  const before = cast.previous?.speaker ?? null
  if (role === 'reporter') return inEnglish(before?.role === 'reporter' ? before : asksInEnglish(name, moment))
  // Whose translation it is, the label before says; after a question asked in English it is nobody's.
  const meant = roster.byLatin(name) ?? byEnglishRank(name, roster)
  return inEnglish(meant ? cast.named(meant.name, meant.title, null) : before?.role === 'reporter' ? null : before)
}

const asksInEnglish = (name: string, { scene: { traditional }, cast }: Moment): Speaker =>
  ANY_REPORTER.test(name) ? cast.named(anyReporter(traditional), null, 'reporter') : cast.named(name, null, 'reporter', name)
