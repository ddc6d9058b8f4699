import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'

/** 开场｜姓名: the part tells who speaks first, which whoever leads and the head of an office do alike. */
const OPENS = /^[^\p{L}\p{N}]*(?:开场(?:白|致辞|语)?|结束语?|结语|收尾)(?!\p{Script=Han})/u
const ANSWERS = /^[^\p{L}\p{N}]*(?:回应|回答|答复|答问|解答|作答|回复|答|[AaＡ](?=[\s\u3000]*[\d｜|·:：]))(?!\p{Script=Han})/u

/** The names (simplified) of those who lead by no other word than that they open or close, and stand behind a mark of answering as well. */
export function opensAndAnswers(runs: readonly DraftTurn[]): Set<string> {
  const leads = new Set<string>()
  const answers = new Set<string>()
  for (const { cue } of runs) {
    if (cue?.label.kind !== 'person') continue
    const name = toSimplified(cue.label.name)
    const printed = toSimplified(cue.printed)
    if (ANSWERS.test(printed)) answers.add(name)
    else if (cue.label.role === 'host' && !OPENS.test(printed)) leads.add(name)
  }
  return new Set([...answers].filter(name => !leads.has(name)))
}
