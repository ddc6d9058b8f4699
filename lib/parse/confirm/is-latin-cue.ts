import { byCourtesy } from '../cues/by-courtesy.ts'
import { byEnglishRank } from '../cues/by-english-rank.ts'
import { isTranslation } from '../cues/is-translation.ts'
import type { Cue } from '../grammar/cue.ts'
import { ASKS } from '../lines/asks.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { isChinese } from '../names/is-chinese.ts'
import { matchLatinName } from '../names/match-latin-name.ts'
import type { Habits } from './habits.ts'
import { opensBody } from './opens-body.ts'
import { recurs } from './recurs.ts'
import { wordsBehind } from './words-behind.ts'

const MOST_COMPARED = 100

/** Whether a label in Latin letters opens words: ### Harbour Weekly, a heading over a question; ### Jane Doe, over her words, and ### 某某·某某（译文） under them. */
export function isLatinCue(cue: Cue, habits: Habits): boolean {
  const { label } = cue
  if (label.kind !== 'latin') return false
  const { page: { lines }, names, candidates, place } = habits
  if (names.has(label.name)) return true
  if (cue.heading === true && isTranslation(lines[candidates[(place.get(cue) ?? 0) + 1]?.line ?? -1]?.plain)) return true
  const headsQuestion = (cue.heading === true || cue.marks.includes('time')) && label.role === 'reporter' && opensBody(cue, habits)
  if ((cue.form === 'line' || cue.form === 'cell') && !headsQuestion) return false
  return isChinese(habits.page.text) ? speaksAmongHan(cue, label, habits) : recurs(cue, habits) || label.role !== 'spokesperson' || label.title !== null || byCourtesy(label.name, () => habits.entitledLatin) !== null
}

/** In a Chinese page a label in Latin letters repeats the name of a speaker, or opens the translation of the label before. */
function speaksAmongHan(cue: Cue, { name, role }: { name: string; role: string }, habits: Habits): boolean {
  const { page: { lines }, names, roster, candidates, place, byLine } = habits
  if (roster.byLatin(name) || [...names, ...roster.all.map(person => person.plain)].slice(0, MOST_COMPARED).some(other => matchLatinName(name, other))) return true
  const above = lastFilled(lines, cue.line - 1)
  const translated = isTranslation(lines[above]?.plain)
  const over = byLine.get(above)
  if (over !== undefined && over.label.kind !== 'latin' && !translated) return over.label.kind !== 'word'
  // Question and answer in English alone (Reporter: …? Secretary for …: …): the next to answer there, or under （英译）, is called by his office.
  const before = candidates[(place.get(cue) ?? 0) - 1]
  if (role === 'reporter') return ASKS.test(wordsBehind(cue, habits))
  if (cue.form !== 'colon') return false
  if (before?.label.kind === 'latin' && before.label.role === 'reporter') return ASKS.test(wordsBehind(before, habits))
  return (before?.label.kind === 'latin' || translated) && byEnglishRank(name, roster) !== null
}
