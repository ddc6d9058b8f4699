import { toSimplified } from '../../text/to-simplified.ts'
import type { Introduction } from './find-introductions.ts'
import { readLabel } from './read-label.ts'

const FIELD = /^[^:：\t。，]{1,12}[:：\t][\s\u3000*_]*/u
/** 姓名　职务: what parts name and office. */
const NAME_FIRST = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han})[\s\u3000]+\S/u
/** Between two of them; 、 may also join two offices of one. */
const NEXT = /[；;]|、(?=(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]{1,4}\p{Script=Han})[\s\u3000])/u
const MOST = 30

/** 出席：姓名　职务；姓名　职务: whom a field lists name first, each read like a label. Empty where it lists none so. */
export function introduceInField(text: string): Introduction[] {
  const listed = text.slice(FIELD.exec(text)?.[0].length ?? text.length)
  const parts = listed.split(NEXT, MOST).map(part => part.trim()).filter(part => part !== '')
  const labels = parts.map(part => NAME_FIRST.test(part) ? readLabel(part) : null)
  const people = labels.flatMap(label => label?.kind === 'person' && label.title !== null ? [{ name: label.name, plain: toSimplified(label.name), title: label.title, host: label.role === 'host' }] : [])
  return people.length === parts.length ? people : []
}
