import type { DraftTurn } from '../turns/draft-turn.ts'
import { firstWords } from '../turns/first-words.ts'

/** Whether a run is in another language than Chinese, by its first words. */
export function isForeign(text: string, run: DraftTurn | undefined): boolean {
  return run !== undefined && !/\p{Script=Han}/u.test(firstWords(text, run))
}
