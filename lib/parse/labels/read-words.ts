import type { Label } from '../formats/label.ts'
import { NOBODY } from './word-rule.ts'
import { WORD_RULES } from './word-rules.ts'

/** Who the words of a label name, by the first rule that reads them; `plain` is the same in simplified characters. */
export function readWords(printed: string, plain: string): Label | null {
  for (const { read } of WORD_RULES) {
    const label = read(printed, plain, readWords)
    if (label) return label === NOBODY ? null : label
  }
  return null
}
