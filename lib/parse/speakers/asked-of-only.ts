import { toSimplified } from '../../text/to-simplified.ts'
import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import type { Introduced } from '../cues/roster.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'

/** 会后，有记者问及…, 据报道…: a paragraph that tells what was asked. */
const TELLS_QUESTION = /(?:记者|媒体)[^。！？\n]{0,4}(?:追问|问[及道到起：:])|据[^，。\n]{0,8}报道/u

/**
 * Whether a page names somebody in nothing but what is asked: 某国总理某某接受采访称…，您怎么看 tells of a
 * person who is not there. Time is linear in the text.
 */
export function askedOfOnly({ plain }: Introduced, runs: readonly DraftTurn[], text: string): boolean {
  const whole = toSimplified(text)
  const head = whole.slice(0, runs[0]?.start ?? 0)
  return !head.includes(plain) && runs.every(({ cue, start, end }) => {
    const asks = cue !== null && ASKING_KINDS.has(cue.label.kind)
    return asks || whole.slice(start, end).split('\n').every(line => !line.includes(plain) || TELLS_QUESTION.test(line))
  })
}
