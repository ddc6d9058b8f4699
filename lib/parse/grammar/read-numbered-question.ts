import { inBothScripts } from '../../text/in-both-scripts.ts'
import { mediumAsks } from '../labels/medium-asks.ts'
import { readLabel } from '../labels/read-label.ts'
import { AFTER_BLANKS } from './after-blanks.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { LABEL_COLON } from './label-colon.ts'
import { skip } from './skip.ts'

/** Q1 words?: the number alone sets the question off. */
const NUMBERED_QUESTION = inBothScripts(/^(?:Q[\s.]*\d{1,2}|问题?[\s\u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})|第?[一二三四五六七八九十]{1,3}问(?=[\s\u3000]*[:：])|\d{1,2}问(?=[\s\u3000:：]))[\s\u3000.、．:：]+(?=[^\s｜|·•・\/／—–-])/iu)

/** Q1　某报记者：words, the number before who asks; Q1 words?, the number alone sets the question off. */
export function readNumberedQuestion(head: Head): Opening | undefined {
  const { text, at, rest } = head
  const number = NUMBERED_QUESTION.exec(rest)?.[0]
  if (number === undefined) return undefined
  const asker = readAskerBehind(head, number)
  if (asker) return asker
  const asks = /^\d/u.test(number) ? !/。/u.test(text) : /[？?][\s\u3000*_]*$/u.test(text)
  return asks ? { form: 'cell', label: { kind: 'question' }, printed: number.trim(), body: at + number.length, marks: '' } : undefined
}

function readAskerBehind({ text, at, rest }: Head, number: string): Opening | null {
  const named = LABEL_COLON.exec(rest.slice(number.length))
  const label = named?.[1] ? readLabel(named[1]) : null
  const asker = label && mediumAsks(label)
  if (!named?.[1] || !asker || asker.kind !== 'reporter' && asker.kind !== 'netizen' && !(asker.kind === 'person' && asker.role === 'reporter')) return null
  return { form: 'colon', label: asker, printed: named[1].trim(), body: skip(text, at + number.length + named[0].length, AFTER_BLANKS) }
}
