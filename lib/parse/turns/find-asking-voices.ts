import { ASKS } from '../lines/asks.ts'
import type { DraftTurn } from './draft-turn.ts'
import { firstWords } from './first-words.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** 市民代表, 现场群众, 家长: who comes as one of the public, and holds no office. */
const OF_PUBLIC = /^(?:\p{Script=Han}{0,12}(?:市民|居民|村民|群众|家长|业主|乘客|旅客|患者|消费者|商户|读者|听众|观众|用户|投资者)代表|(?:现场|热心|特邀|受邀)?(?:市民|居民|村民|群众|学生家长|家长|业主|乘客|旅客|消费者|读者|听众|观众))$/u

/**
 * Those who do nothing but ask and whom no medium sends: the voices that a transcribing program could only
 * number (发言人 4) where it tells who the others are, and those who come as one of the public. No spokesperson's part is theirs.
 * @returns their names, simplified
 */
export function findAskingVoices(runs: readonly DraftTurn[], text: string): ReadonlySet<string> {
  const asks = new Map<string, boolean>()
  let named = false
  for (const run of runs) {
    if (run.cue?.label.kind !== 'person') continue
    const name = toSimplified(run.cue.label.name)
    if (isNumberedVoice(name) || OF_PUBLIC.test(toSimplified(run.cue.label.title ?? ''))) asks.set(name, (asks.get(name) ?? true) && ASKS.test(toSimplified(firstWords(text, run))))
    else named = true
  }
  return new Set(named ? [...asks].flatMap(([name, only]) => only ? [name] : []) : [])
}
