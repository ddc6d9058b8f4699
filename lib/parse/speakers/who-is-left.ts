import { toSimplified } from '../../text/to-simplified.ts'
import { calledBy } from './called-by.ts'
import type { Introduced, Roster } from '../cues/roster.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'

/** Answers without a name, so many at least, are a habit. */
const FEWEST = 2

/** 某某亦有出席, 某某列席: he is there, and others speak. */
const ATTENDS = /^(?:[^。；;\n]{0,40}(?:未|没有|不)(?:作|做)?发言|[^。；;，,、：:]{0,6}(?:[亦也均](?:有|都)?(?:出席|在场|在座|到场|参加)|列席|陪同))/u

/**
 * Whose answers 答 opens where others have their names over theirs: （答） and （王副行长）. It is the one person
 * whom the page's head introduces, who does not lead or only attend, and whom no label calls by his name or office.
 * @returns null where nobody, or more than one, is left
 */
export function whoIsLeft(runs: readonly DraftTurn[], roster: Roster, text: string): Introduced | null {
  const labels = runs.flatMap(({ cue }) => cue === null ? [] : [cue.label])
  const called = new Set(labels.flatMap(label => calledBy(label, roster)?.plain ?? []))
  if (called.size === 0 || labels.filter(label => label.kind === 'answer').length < FEWEST) return null
  const head = toSimplified(text.slice(0, runs.find(run => run.cue !== null)?.start ?? 0)).replace(/[^\S\n]/gu, '')
  const left = roster.all.filter(({ host, plain }) => !host && !called.has(plain) && head.includes(plain) && !ATTENDS.test(head.slice(head.lastIndexOf(plain) + plain.length)))
  return left.length === 1 ? left[0] ?? null : null
}
