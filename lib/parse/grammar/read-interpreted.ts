import { inBothScripts } from '../../text/in-both-scripts.ts'
import { mediumAsks } from '../labels/medium-asks.ts'
import { readLabel } from '../labels/read-label.ts'
import { AFTER_BLANKS } from './after-blanks.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { LABEL_COLON } from './label-colon.ts'
import { skip } from './skip.ts'

/** （译员）某报记者：words, what the label before asked in another language. */
const INTERPRETER = inBothScripts(/^[(（\[【](?:译员|翻译|口译|传译员?|口译员|(?:中文)?译文|中译)[)）\]】][\s\u3000]*/u)

/** （译员）某报记者：words, what the label before asked in another language. */
export function readInterpreted({ text, at, rest }: Head): Opening | undefined {
  const mark = INTERPRETER.exec(rest)?.[0].length ?? 0
  const asker = mark > 0 ? LABEL_COLON.exec(rest.slice(mark)) : null
  const label = asker?.[1] ? mediumAsks(readLabel(asker[1]) ?? { kind: 'answer' }) : null
  if (!asker?.[1] || label?.kind !== 'reporter') return undefined
  return { form: 'colon', label, printed: asker[1].trim(), body: skip(text, at + mark + asker[0].length, AFTER_BLANKS), interprets: true }
}
