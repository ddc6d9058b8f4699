import { ASKS } from '../lines/asks.ts'
import type { DraftTurn } from './draft-turn.ts'
import { firstWords } from './first-words.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/**
 * The voices that a transcribing program could only number (发言人 4) and that do nothing but ask, where it
 * tells who the others are: who they are is not known, and no spokesperson's part is theirs.
 * @returns their names, simplified
 */
export function findAskingVoices(runs: readonly DraftTurn[], text: string): ReadonlySet<string> {
  const asks = new Map<string, boolean>()
  let named = false
  for (const run of runs) {
    if (run.cue?.label.kind !== 'person') continue
    const name = toSimplified(run.cue.label.name)
    if (isNumberedVoice(name)) asks.set(name, (asks.get(name) ?? true) && ASKS.test(toSimplified(firstWords(text, run))))
    else named = true
  }
  return new Set(named ? [...asks].flatMap(([name, only]) => only ? [name] : []) : [])
}
