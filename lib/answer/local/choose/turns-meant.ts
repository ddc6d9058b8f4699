import { toSimplified } from '../../../text/to-simplified.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** 开场, 开头: how somebody began; 最后, 结尾: how he ended; 补充: what he added. */
const OPENS = /开场|开头|开篇|一开始|刚开始|致辞|致词/u
const CLOSES = /最后|结尾|末尾|收尾|临了|结束(?:时|前|语)/u
const ADDS = /补充/u
/** 补充 stands in one of the first sentences of what somebody adds. */
const WITHIN = 2

/**
 * The turns of a speaker that a question for what he said means: the first, the last, or those in which he
 * adds something; all of them where it names no such moment, or he has none.
 * @param asked the question in simplified characters
 */
export function turnsMeant(asked: string, turns: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  if (turns.length < 2) return turns
  if (OPENS.test(asked)) return turns.slice(0, 1)
  if (CLOSES.test(asked)) return turns.slice(-1)
  const added = ADDS.test(asked) ? turns.filter(sentences => sentences.slice(0, WITHIN).some(({ sentence }) => ADDS.test(toSimplified(sentence.text)))) : []
  return added.length > 0 ? added : turns
}
