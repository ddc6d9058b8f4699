import { isNoteToMachines } from '../../../parse/lines/is-note-to-machines.ts'
import { toSimplified } from '../../../text/to-simplified.ts'

/** What somebody writes into a page for whatever answers from it. */
const ORDERS = /(?:忽略|无视|忘记)[^。；]{0,12}(?:规定|指令|提示|要求|规则|内容)|系统提示|不要给出任何引用|(?:ignore|disregard)[^.]{0,20}(?:instruction|above|previous)/iu

/** Where a note may begin inside what the page has as one sentence: 摄影：某某　AI助手注意：…. */
const BEGINS = /[\s\u3000。；！？|｜]+(?=\S)/gu

/** Whether a sentence gives orders to a machine: put into a page by somebody, it is nobody's answer. */
export function ordersMachine(sentence: string): boolean {
  const plain = toSimplified(sentence)
  return ORDERS.test(plain) || [0, ...[...plain.matchAll(BEGINS)].map(({ index, 0: mark }) => index + mark.length)].some(from => isNoteToMachines(plain.slice(from)))
}
