import { ACT_MARK } from './act-mark.ts'
import { LABEL_COLON } from './label-colon.ts'
import { labelBehind } from './label-behind.ts'
import type { Cue } from './cue.ts'
import { skip } from './skip.ts'

/** 【提问】某某晚报：words: the mark says what is done, the words up to the colon who does it. */
export function readBehind(text: string, from: number, mark: string): Pick<Cue, 'label' | 'body'> | null {
  const does = ACT_MARK.exec(mark.trim())
  const printed = does && LABEL_COLON.exec(text.slice(from, from + 90))
  const label = printed?.[1] ? labelBehind(mark.trim(), printed[1]) : null
  return label && printed && { label, body: skip(text, from + printed[0].length, /^[\s\u3000*_]*/u) }
}
