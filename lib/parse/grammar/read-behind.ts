import { ACT_MARK } from './act-mark.ts'
import { LABEL_COLON } from './label-colon.ts'
import { labelBehind } from './label-behind.ts'
import type { Cue } from './cue.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { skip } from './skip.ts'

/** 【提问】某某晚报：words: the mark says what is done or which part somebody has, the words up to the colon who it is. */
export function readBehind(text: string, from: number, mark: string): Pick<Cue, 'label' | 'body'> | null {
  const does = ACT_MARK.test(mark.trim())
  const part = does ? null : readLabel(mark)
  if (!does && part?.kind !== 'role' && part?.kind !== 'reporter') return null
  const printed = LABEL_COLON.exec(text.slice(from, from + 90))
  const label = !printed?.[1] ? null : part ? inPart(part, printed[1]) : labelBehind(mark.trim(), printed[1])
  return label && printed && { label, body: skip(text, from + printed[0].length, /^[\s\u3000*_]*/u) }
}

/** [嘉宾]姓名：, [记者]某报：. */
function inPart(part: Label, printed: string): Label | null {
  const label = readLabel(printed)
  if (part.kind === 'reporter') return label?.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : label?.kind === 'reporter' ? label : label?.kind === 'person' && label.title === null ? { ...label, role: 'reporter' } : null
  if (label?.kind === 'word') return label
  return label?.kind !== 'person' ? null : part.kind === 'role' && part.role === 'host' ? { ...label, role: 'host' } : label
}
