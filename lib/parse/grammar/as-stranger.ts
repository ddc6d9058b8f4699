import type { Label } from '../formats/label.ts'
import { withoutQuestionNumber } from '../labels/without-question-number.ts'

/** Words that name nobody by their shape; whether they do by their place, the page decides. */
export function asStranger(printed: string): Label {
  return { kind: 'stranger', name: withoutQuestionNumber(printed.trim()) }
}
