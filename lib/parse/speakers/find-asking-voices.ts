import { ASKS } from '../lines/asks.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { firstWords } from '../turns/first-words.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { isPublic } from '../names/is-public.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** 人大代表, 家长互助会代表: who may be there to answer, or to ask as others of the public do. */
const DELEGATE = /(?:代表|政协委员)$/u
/** …，请领导解释。: what one of the public wants to hear, without a question mark. */
const DEMANDS = /请[^。！？，]{0,10}(?:解释|说明|答复|回复|回应|解决|给个说法)[^。！？，]{0,4}[。！]?[\s\u3000]*$/u
/** Behind a name; 问 may end the name itself. */
const SAID_TO_ASK = /(?:提问|追问|发问|[^学访疑顾询慰答]问)[\s\u3000:：]*$/u

/**
 * Those who do nothing but ask and whom no medium sends: the voices that a transcribing program could only
 * number (发言人 4) where it tells who the others are, those who come as one of the public, and those of whom each label
 * says that they ask (学生会会长某某问：). No spokesperson's part is theirs.
 * @returns by name (simplified) what each is: who is said to ask, a reporter; the others, unknown
 */
export function findAskingVoices(runs: readonly DraftTurn[], text: string): ReadonlyMap<string, 'reporter' | 'unknown'> {
  const saidToAsk = new Map<string, boolean>()
  const asks = new Map<string, boolean>()
  // Whoever is introduced so on his first label is so on the others, which give the name alone.
  const publics = new Set(runs.flatMap(({ cue }) => cue?.label.kind === 'person' && comesAsPublic(toSimplified(cue.label.title ?? '')) ? [toSimplified(cue.label.name)] : []))
  let named = false
  for (const run of runs) {
    if (run.cue?.label.kind !== 'person') continue
    const name = toSimplified(run.cue.label.name)
    saidToAsk.set(name, (saidToAsk.get(name) ?? true) && SAID_TO_ASK.test(toSimplified(run.cue.printed).replaceAll(name, name + '、')))
    const words = toSimplified(firstWords(text, run))
    if (isNumberedVoice(name) || publics.has(name)) asks.set(name, (asks.get(name) ?? true) && (ASKS.test(words) || DEMANDS.test(words)))
    else named = true
  }
  const only = (does: ReadonlyMap<string, boolean>) => [...does].flatMap(([name, always]) => always ? [name] : [])
  return new Map([...only(saidToAsk).map(name => [name, 'reporter'] as const), ...(named ? only(asks).map(name => [name, 'unknown'] as const) : [])])
}

const comesAsPublic = (title: string): boolean => isPublic(title) || DELEGATE.test(title)
