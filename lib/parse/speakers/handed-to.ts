import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'

/** 请某局长回答。, at the end of what is said. */
const TO_ANSWER = /请([^，。！？；请]{2,14}?)(?:来|先)?(?:回答|解答|答复|回应|作答)(?:一下|[^。，！？：]{0,12}(?:问题|提问|关切|关心))?[。！]?$/u
const LAST_WORDS = 80

/** Whom somebody asks to answer the question that he reads out or gives the floor for; null where he names nobody. */
export function handedTo(words: string): Label | null {
  const last = words.slice(-LAST_WORDS).trimEnd()
  const match = TO_ANSWER.exec(toSimplified(last))
  const from = match ? match.index + 1 : 0
  const label = match?.[1] === undefined ? null : readLabel(last.slice(from, from + match[1].length))
  return label?.kind === 'person' || label?.kind === 'surname' || label?.kind === 'title' ? label : null
}
