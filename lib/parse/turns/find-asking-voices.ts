import { ASKS } from '../lines/asks.ts'
import type { DraftTurn } from './draft-turn.ts'
import { firstWords } from './first-words.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { isPublic } from '../names/is-public.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/**
 * Those who do nothing but ask and whom no medium sends: the voices that a transcribing program could only
 * number (发言人 4) where it tells who the others are, and those who come as one of the public. No spokesperson's part is theirs.
 * @returns their names, simplified
 */
export function findAskingVoices(runs: readonly DraftTurn[], text: string): ReadonlySet<string> {
  const asks = new Map<string, boolean>()
  // Whoever is introduced so on his first label is so on the others, which give the name alone.
  const publics = new Set(runs.flatMap(({ cue }) => cue?.label.kind === 'person' && isPublic(toSimplified(cue.label.title ?? '')) ? [toSimplified(cue.label.name)] : []))
  let named = false
  for (const run of runs) {
    if (run.cue?.label.kind !== 'person') continue
    const name = toSimplified(run.cue.label.name)
    if (isNumberedVoice(name) || publics.has(name)) asks.set(name, (asks.get(name) ?? true) && ASKS.test(toSimplified(firstWords(text, run))))
    else named = true
  }
  return new Set(named ? [...asks].flatMap(([name, only]) => only ? [name] : []) : [])
}
