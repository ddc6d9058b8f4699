import { toSimplified } from '../../text/to-simplified.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import type { Introduction } from './find-introductions.ts'
import { isSpacedList, SPACED_NAME } from '../lines/is-spaced-list.ts'
import { readLabel } from './read-label.ts'

const FIELD = /^[^:：\t。，]{1,12}[:：\t][\s\u3000*_]*/u
/** 姓名　职务: what parts name and office; 局长　姓名 has the office first. */
const NAME_FIRST = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han})[\s\u3000]+\S/u
/** Between two of them; 、 may also join two offices of one. */
const NEXT = /[；;｜|]|[\s\u3000][\/／·•][\s\u3000]|、(?=(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]{1,4}\p{Script=Han})[\s\u3000])/u
/** For which part of the talk, behind the office. */
const HALF = /[(（](?:[上下前后]半[场段]|上午|下午|第[一二三四]场)[)）]$/u
const MOST = 30

/** 出席：姓名　职务；姓名　职务: whom a field lists name first, each read like a label. Empty where it lists none so. */
export function introduceInField(text: string): Introduction[] {
  const spaced = isSpacedList(toSimplified(text)) ? SPACED_NAME.exec(toSimplified(text))?.[0] : undefined
  const listed = text.slice((spaced ?? FIELD.exec(text)?.[0] ?? text).length)
  const leads = spaced?.includes('主') === true
  const parts = listed.split(NEXT, MOST).map(part => part.trim().replace(HALF, '')).filter(part => part !== '')
  const labels = parts.map(part => NAME_FIRST.test(part) && !endsInTitle(/^\p{Script=Han}{2,4}(?=[\s\u3000])/u.exec(toSimplified(part))?.[0] ?? '') ? readLabel(part.replaceAll('\t', ' ')) : null)
  const people = labels.flatMap(label => label?.kind === 'person' && label.title !== null ? [{ name: label.name, plain: toSimplified(label.name), title: label.title, host: leads || label.role === 'host' }] : [])
  return people.length === parts.length ? people : []
}
