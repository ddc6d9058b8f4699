import { ACT_MARK } from './act-mark.ts'
import type { Label } from '../formats/label.ts'
import { NAMING_KINDS } from './naming-kinds.ts'
import { readLabel } from '../labels/read-label.ts'

/** Who does what the mark says (提问, 主持, 发布). */
export function labelBehind(mark: string, printed: string): Label | null {
  const does = ACT_MARK.exec(mark)
  const label = readLabel(printed)
  if (does?.[1]) return label?.kind === 'person' || label?.kind === 'reporter' || label?.kind === 'netizen' ? label : { kind: 'reporter', name: printed.trim(), organization: printed.trim() }
  if (label === null || !NAMING_KINDS.has(label.kind)) return null
  return does?.[2] && label.kind === 'person' ? { ...label, role: 'host' } : label
}
