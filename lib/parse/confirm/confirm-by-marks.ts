import { toSimplified } from '../../text/to-simplified.ts'
import { countBy } from '../cues/count-by.ts'
import type { Cue } from '../grammar/cue.ts'
import { SPACE_MARKS } from '../grammar/marks.ts'
import { ASKS } from '../lines/asks.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Habits } from './habits.ts'
import { likeness } from './likeness.ts'
import { opensBody } from './opens-body.ts'
import { recurs } from './recurs.ts'
import { wordsBehind } from './words-behind.ts'

const FEWEST_ALIKE = 2
const LONGEST_NAME = 20
const HEARD = 200

/**
 * Where the labels that can be read are marked off in one way, what is marked so too is a label: @某某, a time beside
 * it, bold before a question. Changes the labels of those it confirms: they stand for whoever goes by that name.
 * @returns those it confirms
 */
export function confirmByMarks(habits: Habits, certain: ReadonlySet<Cue>): Set<Cue> {
  const { candidates } = habits
  const [known, all, strangers] = [countBy(certain, likeness), countBy(candidates, likeness), countBy(candidates.filter(cue => cue.label.kind === 'stranger'), likeness)]
  const confirmed = new Set<Cue>()
  for (const cue of candidates) {
    const name = certain.has(cue) ? null : unreadName(cue)
    const count = (of: ReadonlyMap<string, number>): number => of.get(likeness(cue)) ?? 0
    if (name === null || !isMarkedLikeOthers(cue, name, habits, { known: count(known), all: count(all), strangers: count(strangers) })) continue
    cue.label = { kind: 'outlet', name }
    confirmed.add(cue)
  }
  return confirmed
}

/** What a label of no certain kind calls whoever speaks; null where its kind tells enough. In brackets the whole print is the name: [某某Live]. */
function unreadName(cue: Cue): string | null {
  const { label } = cue
  if (label.kind === 'person') return cue.marks === SPACE_MARKS ? null : label.name
  const unread = label.kind === 'stranger' || label.kind === 'word' || label.kind === 'outlet' && cue.marks.includes('time')
  return !unread ? null : cue.form === 'bracket' ? cue.printed : label.name
}

function isMarkedLikeOthers(cue: Cue, name: string, habits: Habits, { known, all, strangers }: { known: number; all: number; strangers: number }): boolean {
  const { marks, form, label } = cue
  if (marks === '' && form !== 'bracket' || name.length > LONGEST_NAME || isWordName(toSimplified(name)) || /[，,、：:？?！!。]|^[\d一二三四五六七八九十第]/u.test(name) || form === 'line' && !opensBody(cue, habits)) return false
  const words = wordsBehind(cue, habits)
  if (marks === '@') return all >= FEWEST_ALIKE && ASKS.test(words)
  if (known < FEWEST_ALIKE || strangers > known) return false
  const often = known > 2 * FEWEST_ALIKE && marks !== '' && recurs(cue, habits)
  return often || marks.includes('time') || (label.kind === 'person' ? ENDS_ASKING : ASKS).test(words.slice(0, HEARD))
}
