import { readLabel } from '../labels/read-label.ts'
import { AFTER_LABEL } from './after-label.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { ROUND_MARKS } from './marks.ts'
import { NAMING_KINDS } from './naming-kinds.ts'
import { readBehind } from './read-behind.ts'
import { skip } from './skip.ts'

/** （职务 姓名）: a label only where the page sets several so. */
const ROUND = /^[（(]([^()（）]{2,40})[)）]/u

/** （职务 姓名）words, （提问）某报：words. */
export function readRound({ text, at, rest }: Head): Opening | undefined {
  const round = ROUND.exec(rest)
  if (!round?.[1]) return undefined
  const close = at + round[0].length
  const acts = readBehind(text, close, round[1])
  if (acts) return { form: 'bracket', ...acts, printed: round[1] }
  const label = readLabel(round[1])
  return label && NAMING_KINDS.has(label.kind) ? { form: 'bracket', label, printed: round[1], body: skip(text, close, AFTER_LABEL), marks: ROUND_MARKS } : undefined
}
