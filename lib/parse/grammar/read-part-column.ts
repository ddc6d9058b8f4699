import { ACT_MARK } from './act-mark.ts'
import { labelBehind } from './label-behind.ts'
import type { Label } from '../formats/label.ts'
import { readTaggedName } from './read-tagged-name.ts'
import { skip } from './skip.ts'

const LONGEST = 24

/** 主持人, 嘉宾, 提问 in the cell before `cell`, a name in the next, words in the third; null for any other row. */
export function readPartColumn(text: string, at: number, cell: number): { label: Label; printed: string; body: number } | null {
  const next = text.indexOf('\t', cell + 1)
  const part = text.slice(at, cell).trim()
  const name = text.slice(cell + 1, next).trim()
  if (next < 0 || next - cell > LONGEST || name === '' || !/[。！？!?]/u.test(text.slice(next))) return null
  const label = readTaggedName(`${part} ${name}`) ?? (ACT_MARK.test(part) ? labelBehind(part, name) : null)
  return label && { label, printed: name, body: skip(text, next, /^[\s\u3000]*/u) }
}
