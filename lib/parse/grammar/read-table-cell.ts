import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { skip } from './skip.ts'

const OPENING = /^(?:#{1,6}[ \t]+(?:\d{1,2}[.、．](?!\d)[ \t]*)?)?[\s\u3000>*_]*/u
/** What stands before a question: marks, a sign, and its number. */
const NUMBERED_OPENING = /^(?:#{1,6}[ \t]+)?[\s\u3000>*_]*(?:(?:[^\s\u3000\p{L}\p{N}\p{P}\p{M}|+=~`$^<]\ufe0f?|[—–―─－-]{1,3})[\s\u3000*_]*)?(?:(?:[\d０-９]{1,2}(?:[.、．:：](?!\d)|[\s\u3000]+(?=\p{Script=Han}))|[一二三四五六七八九十]{1,3}[、.．]|[(（](?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）])[\s\u3000]*)?[*_]*/u

/** A cell of a table, a quotation, a signed line: the page's arrangement has said whose words the line holds. */
export function readTableCell({ line: { opens }, text }: Head): Opening | undefined {
  return opens && { form: 'cell', label: opens, printed: '', at: 0, body: skip(text, 0, opens.kind === 'question' ? NUMBERED_OPENING : OPENING), marks: '' }
}
