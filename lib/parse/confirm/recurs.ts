import { cueKey } from '../cues/cue-key.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Habits } from './habits.ts'

/** Whether another label of the page says the same. */
export const recurs = (cue: Cue, { counts }: Pick<Habits, 'counts'>): boolean => (counts.get(cueKey(cue)) ?? 0) > 1
