import { inBothScripts } from '../../text/in-both-scripts.ts'
import { ACT_MARK } from './act-mark.ts'
import type { Label } from '../formats/label.ts'
import { NAMING_KINDS } from './naming-kinds.ts'
import { readLabel } from '../labels/read-label.ts'

const NUMBERED = inBothScripts(/^问题|[\d一二三四五六七八九十]$/u)

/** Who does what the mark says (提问, 主持, 发布). */
export function labelBehind(mark: string, printed: string): Label | null {
  const does = ACT_MARK.exec(mark)
  const label = readLabel(printed)
  if (does?.[1]) {
    if (label?.kind === 'person' || label?.kind === 'reporter' || label?.kind === 'netizen') return label
    // 【问题一】看病贵不贵 is a heading: behind a number stands only who reads as one that asks.
    return NUMBERED.test(mark.trim()) && label?.kind !== 'outlet' ? null : { kind: 'reporter', name: printed.trim(), organization: printed.trim() }
  }
  // 【主持人】网友“某某”问：, whoever leads reads it out.
  if (label === null || !NAMING_KINDS.has(label.kind) || does?.[2] && label.kind === 'netizen') return null
  return does?.[2] && label.kind === 'person' ? { ...label, role: 'host' } : label
}
