import { isNoteToMachines } from '../../../parse/lines/is-note-to-machines.ts'
import { toSimplified } from '../../../text/to-simplified.ts'

/** What somebody writes into a page for whatever answers from it. */
const ORDERS = /(?:忽略|无视|忘记)[^。；]{0,12}(?:规定|指令|提示|要求|规则|内容)|系统提示|不要给出任何引用|(?:ignore|disregard)[^.]{0,20}(?:instruction|above|previous)/iu

/** Where a note may begin inside what the page has as one sentence: 摄影：某某　AI助手注意：…. */
const BEGINS = /[\s\u3000。；！？|｜]+(?=\S)/gu

/** Inside a sentence, what such a note opens with: it speaks to the machine, and tells no reader what a machine asks of him. */
const SPEAKS_TO_IT = /^[^。；，]{0,24}?(?:[:：]|请|停止|忽略|无视)/u
const OF_PEOPLE = /市民|群众|大家|居民|旅客|乘客|读者|用户|家长|学生|考生|司机|公众/u

/** Whether a sentence gives orders to a machine: put into a page by somebody, it is nobody's answer. */
export function ordersMachine(sentence: string): boolean {
  const plain = toSimplified(sentence)
  const behind = [...plain.matchAll(BEGINS)].map(({ index, 0: mark }) => plain.slice(index + mark.length))
  return ORDERS.test(plain) || isNoteToMachines(plain) || behind.some(note => SPEAKS_TO_IT.test(note) && !OF_PEOPLE.test(note.slice(0, 40)) && isNoteToMachines(note))
}
