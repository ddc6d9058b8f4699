import { ANSWERER_KINDS } from '../cues/answerer-kinds.ts'
import type { Introduced, Roster } from '../cues/roster.ts'
import type { Label } from '../formats/label.ts'
import type { Cue } from '../grammar/cue.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { WORDS_HEARD } from '../turns/first-words.ts'
import { ASKING_MARKS } from './asking-marks.ts'
import { handedTo } from './handed-to.ts'
import { readOutFor } from './read-out-for.ts'
import type { Scene } from './scene.ts'

/** A5（同上）, 追问（同上）: who gave the answer, or asked, before. */
const SAME = /^同[上前]$/u

/** The label a run stands under as the words before it tell: 同上, for whom a question is read out, who is asked to answer it. */
export function labelOf(cue: Cue, at: number, scene: Scene): Cue {
  const { label } = cue
  const same = sameAsBefore(label, at, scene)
  if (same) return { ...cue, label: same }
  const meant = givenFloor(label, at, scene)
  return meant?.kind === 'netizen' || meant && isKnown(meant, scene.roster) ? { ...cue, label: meant } : cue
}

function sameAsBefore(label: Label, at: number, { runs }: Scene): Label | null {
  if (label.kind !== 'reporter' && label.kind !== 'person' && label.kind !== 'word' || !SAME.test(label.name)) return null
  const kinds = label.kind === 'reporter' ? ASKING_MARKS : ANSWERER_KINDS
  return runs.slice(0, at).findLast(({ cue }) => cue !== null && kinds.has(cue.label.kind) && !('name' in cue.label && SAME.test(cue.label.name)))?.cue?.label ?? label
}

/** Whom the words before 问 or 答 say that the question is from, or the answer to come from, where whoever gives the floor says them. */
function givenFloor({ kind }: Label, at: number, { runs, text, onlyNetizen }: Scene): Label | null {
  if (kind !== 'question' && (kind !== 'answer' || runs[at - 1]?.cue?.label.kind !== 'question')) return null
  const before = runs[kind === 'question' ? at - 1 : at - 2]
  if (!before?.cue || ASKING_MARKS.has(before.cue.label.kind)) return null
  const words = text.slice(Math.max(before.start, before.end - WORDS_HEARD), before.end)
  return kind === 'question' ? readOutFor(words, onlyNetizen) : handedTo(words)
}

function isKnown(label: Label, roster: Roster): Introduced | null {
  switch (label.kind) {
    case 'surname': return roster.bySurname(label.surname, label.title, label.body)
    case 'title': return roster.byTitle(label.title)
    case 'person': return roster.get(toSimplified(label.name))
    default: return null
  }
}
