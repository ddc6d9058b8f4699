import { escapePattern } from '../../text/escape-pattern.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Introduced, Roster } from '../cues/roster.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'

/** What the spokesman does whom a page is about: 主持例行记者会, 就…答记者问, 接受采访. */
const PRESENTS = '[^。；;\\n]{0,80}(?:主持|举行|召开|答记者问|答问|[回解]答|接受)'
/** 有关部门负责人回答提问: others answer, whoever leads. */
const OTHERS_ANSWER = /(?:负责人|负责同志|部门|专家|代表|嘉宾)[^。；;\n]{0,40}(?:答|介绍|回应|出席|参加)/u

/**
 * Whose answers 答 opens where the questions name others besides: the one person in title and lead, presented as
 * the spokesman who answers (外交部发言人某某主持例行记者会). Null where nobody is, or another is named too, or others answer as well.
 */
export function whoIsPresented(runs: readonly DraftTurn[], roster: Roster, text: string): Introduced | null {
  const first = runs.find(({ cue }) => cue !== null)?.start ?? 0
  const head = toSimplified(text.slice(0, first))
  if (OTHERS_ANSWER.test(head)) return null
  const [only, another] = roster.all.filter(({ plain }) => head.includes(plain))
  if (!only || another) return null
  return /发言人$/u.test(toSimplified(only.title)) || new RegExp(`${escapePattern(only.plain)}${PRESENTS}`, 'u').test(head) ? only : null
}
