import { ACT_MARK } from './act-mark.ts'
import type { Cue } from './cue.ts'
import { labelBehind } from './label-behind.ts'

const LONGEST = 40

/** 【提问】某某晚报, 【回答】姓名, alone on a line over the words: the mark says what is done, the rest of the line who does it. */
export function readAloneBehind(text: string, from: number, mark: string): Pick<Cue, 'label' | 'body' | 'printed'> | null {
  const printed = text.slice(from).replace(/^[\s\u3000*_]+|[\s\u3000*_]+$/gu, '')
  if (!ACT_MARK.test(mark.trim()) || printed.length < 2 || printed.length > LONGEST || /[。！？!?…；;，,:：\t]/u.test(printed)) return null
  const label = labelBehind(mark.trim(), printed)
  return label && { label, body: text.length, printed }
}
