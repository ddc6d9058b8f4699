import { isNoteToMachines } from '../../../parse/lines/is-note-to-machines.ts'
import { toSimplified } from '../../../text/to-simplified.ts'

/** What somebody writes into a page for whatever answers from it. */
const ORDERS = /(?:忽略|无视|忘记)[^。；]{0,12}(?:规定|指令|提示|要求|规则|内容)|系统提示|不要给出任何引用|(?:ignore|disregard)[^.]{0,20}(?:instruction|above|previous)/iu

/** Whether a sentence gives orders to a machine: put into a page by somebody, it is nobody's answer. */
export function ordersMachine(sentence: string): boolean {
  const plain = toSimplified(sentence)
  return ORDERS.test(plain) || isNoteToMachines(plain)
}
