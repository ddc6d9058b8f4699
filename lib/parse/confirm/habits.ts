import { toSimplified } from '../../text/to-simplified.ts'
import { countBy } from '../cues/count-by.ts'
import { cueKey } from '../cues/cue-key.ts'
import { namesByInitial } from '../cues/names-by-initial.ts'
import { namesForShort } from '../cues/names-for-short.ts'
import { namesTold } from '../cues/names-told.ts'
import { readRoster } from '../cues/read-roster.ts'
import type { Roster } from '../cues/roster.ts'
import { withoutLists } from '../cues/without-lists.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { countMentions } from '../lines/count-mentions.ts'
import type { Mentions } from '../lines/count-mentions.ts'
import { findTraits } from './find-traits.ts'
import { isSetWide } from './is-set-wide.ts'
import { mayName } from './may-name.ts'
import { whoIsMeant } from './who-is-meant.ts'

/** What a page as a whole tells of its labels: what each candidate is held against. */
export type Habits = {
  page: Page
  kinds: LineKind[]
  /** What has the shape of a label and stands in no list of people, in page order. */
  candidates: readonly Cue[]
  roster: Roster
  /** How many labels say the same. */
  counts: ReadonlyMap<string, number>
  /** The first line of those that do. */
  firstLines: ReadonlyMap<string, number>
  /** Names (simplified) in labels, and how often the page prints each. */
  names: ReadonlySet<string>
  mentions: ReadonlyMap<string, Mentions>
  /** How many people labels give an office or a part. */
  entitled: number
  /** Lines of lists of people. */
  inList: ReadonlySet<number>
  wide: ReadonlySet<Cue>
  place: ReadonlyMap<Cue, number>
  byLine: ReadonlyMap<number, Cue>
  byLastLine: ReadonlyMap<number, Cue>
} & ReturnType<typeof findTraits>

/**
 * Reads a page's habits off everything on it that has the shape of a label; whom each means is settled on the way,
 * for whoever the page introduces is known by then.
 */
export function findHabits(page: Page, kinds: LineKind[], shaped: Cue[]): Habits {
  const listed = withoutLists(shaped, page)
  const kept = new Set(listed)
  const counts = countBy(listed, cueKey)
  const possible = new Set([...namesTold(page), ...namesForShort(page), ...namesByInitial(page, listed), ...listed.flatMap(cue => mayName(cue, counts) ? [toSimplified(cue.label.name)] : [])])
  const entitled = new Set(listed.flatMap(({ label }) => label.kind === 'person' && (label.title ?? label.role) !== null ? [toSimplified(label.name)] : []))
  const roster = readRoster(page, kinds, shaped, possible)
  const candidates = listed.map(cue => asNamedInLatin(asNamedBehind({ ...cue, label: whoIsMeant(cue, roster, possible, entitled, page) }, roster), counts.get(cueKey(cue)) ?? 0, page))
  const names = new Set(candidates.flatMap(({ label }) => label.kind === 'person' ? [toSimplified(label.name)] : []))
  return {
    page, kinds, candidates, roster, counts, names,
    firstLines: new Map(listed.toReversed().map(cue => [cueKey(cue), cue.line])),
    mentions: countMentions(page, names),
    entitled: entitled.size,
    inList: new Set(shaped.flatMap(cue => kept.has(cue) ? [] : [cue.line])),
    wide: isSetWide(candidates, page.lines),
    place: new Map(candidates.map((cue, at) => [cue, at])),
    byLine: new Map(candidates.map(cue => [cue.line, cue])),
    byLastLine: new Map(candidates.map(cue => [cue.lastLine, cue])),
    ...findTraits(candidates, names, roster, page.lines),
  }
}

/** 答：某某：words, where the page knows somebody so called. */
function asNamedBehind(cue: Cue, roster: Roster): Cue {
  if (!cue.perhaps || !roster.get(toSimplified(cue.perhaps.name))) return cue
  return { ...cue, label: { kind: 'person', name: cue.perhaps.name, title: null, role: null }, body: cue.perhaps.body }
}

/** A player or a foreigner may go by a name in Latin letters, in bold before every answer. */
function asNamedInLatin(cue: Cue, times: number, { lines }: Page): Cue {
  const { label } = cue
  const speaksHan = /\p{Script=Han}/u.test(lines[cue.line]?.plain.slice(cue.body, cue.body + 40) ?? '')
  return label.kind === 'latin' && label.role === 'spokesperson' && cue.form === 'strong' && times > 1 && speaksHan ? { ...cue, label: { kind: 'person', name: label.name, title: null, role: null } } : cue
}
