import { ACT_MARK } from './act-mark.ts'
import type { Cue } from './cue.ts'
import { labelBehind } from './label-behind.ts'
import { withoutTranslation } from '../names/without-translation.ts'

const LONGEST = 40
/** 【记者】某报: who asks, as a part in the talk. */
const ASKER = /^(?:记者|記者|媒体|媒體)$/u

/** 【提问】某某晚报, 【回答】姓名, alone on a line over the words: the mark says what is done, the rest of the line who does it. */
export function readAloneBehind(text: string, from: number, mark: string): Pick<Cue, 'label' | 'body' | 'printed'> | null {
  if (text.length - from > 4 * LONGEST) return null
  const printed = withoutTranslation(text.slice(from)).replace(/^[\s\u3000*_]+|[\s\u3000*_]+$/gu, '')
  const part = withoutTranslation(mark).trim()
  const act = ASKER.test(part) ? '提问' : part
  if (!ACT_MARK.test(act) || printed.length < 2 || printed.length > LONGEST || /[。！？!?…；;，,:：\t]/u.test(printed)) return null
  const label = labelBehind(act, printed)
  return label && { label, body: text.length, printed }
}
