import { readLabel } from '../labels/read-label.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { LONGEST_LINE_LABEL } from './longest-line-label.ts'
import { readPartColumn } from './read-part-column.ts'
import { skip } from './skip.ts'

/** 姓名⇥words, 嘉宾⇥姓名⇥words: the part in the talk may have a column of its own. */
export function readTabCell({ text, at }: Head): Opening | undefined {
  const cell = text.indexOf('\t', at)
  if (cell <= at || cell - at > LONGEST_LINE_LABEL) return undefined
  const inColumn = readPartColumn(text, at, cell)
  if (inColumn) return { form: 'cell', ...inColumn }
  const label = readLabel(text.slice(at, cell))
  return label ? { form: 'cell', label, printed: text.slice(at, cell).trim(), body: skip(text, cell, /^[\s\u3000]*/u) } : undefined
}
