import type { Cue } from './cue.ts'
import { readLabel } from '../labels/read-label.ts'

/** ［问］（某某晚报）words: who asks or answers stands in brackets behind the mark. */
export function readBesides(text: string, from: number, mark: string): Pick<Cue, 'label' | 'body'> | null {
  const kind = readLabel(mark)?.kind
  const inner = kind === 'question' || kind === 'answer' ? /^[(（]([^()（）]{2,30})[)）][\s\u3000]*[:：]?[\s\u3000]*/u.exec(text.slice(from, from + 60)) : null
  if (!inner?.[1]) return null
  const label = readLabel(`${kind === 'question' ? '问' : '答'}（${inner[1]}）`)
  return label && label.kind !== 'question' && label.kind !== 'answer' ? { label, body: from + inner[0].length } : null
}
