import { LABEL_COLON } from './label-colon.ts'
import type { Cue } from './cue.ts'
import { mediumAsks } from '../labels/medium-asks.ts'
import { readLabel } from '../labels/read-label.ts'
import { skip } from './skip.ts'

/** 记者提问：某某日报记者：words: the first colon tells what is done, the second who does it. */
export function readNamedBehind(text: string, from: number, does: 'question' | 'answer'): Pick<Cue, 'label' | 'body'> | null {
  const printed = LABEL_COLON.exec(text.slice(from, from + 40))
  const label = printed?.[1] ? readLabel(printed[1]) : null
  if (!printed || !label) return null
  const body = skip(text, from + printed[0].length, /^[\s\u3000*_]*/u)
  if (does === 'answer') return label.kind === 'surname' || label.kind === 'person' && (label.title !== null || label.name.length === 3) ? { label, body } : null
  const asker = mediumAsks(label)
  return asker.kind === 'reporter' || asker.kind === 'netizen' || asker.kind === 'person' && asker.role === 'reporter' ? { label: asker, body } : null
}
