import type { Label } from '../formats/label.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { namesJoined } from '../names/names-joined.ts'
import { surnameLength } from '../names/surnames.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { ReadAgain } from './word-rule.ts'

const PART = /^(?:主持人?|司仪|发言[人者]|发布人|发布|回答|解答|嘉宾|答复人|答问人|回答人|介绍人|通报人|解答人|解读人|主讲人|受访者|受访人)(?=[\s\u3000:：、（(—·｜|丨／/-])[\s\u3000:：、（(—·｜|丨／/-]*/u
const GLUED = /^(主持人|嘉宾|受访者|答问人)(\p{Script=Han}{2,4})$/u
const WIDE_NAME = /^(\p{Script=Han})[ \u3000]+(\p{Script=Han})$/u

/** 主持人　职务 姓名, 嘉宾（姓名）: a part in the talk, and who has it. */
export function readPartBefore(printed: string, plain: string, again: ReadAgain): Label | null {
  const part = PART.exec(plain)?.[0]
  if (part === undefined || part.length >= plain.length) return null
  const [words, wordsPlain] = [printed, plain].map(text => text.slice(part.length).replace(/[)）]$/u, '')) as [string, string]
  const rest = again(words, wordsPlain)
  const role = /^(?:主持|司仪)/u.test(plain) ? 'host' : 'spokesperson'
  // 主持人　安　宁: a word that is set wide as names are.
  const [, surname, given] = (rest === null ? WIDE_NAME.exec(printed.slice(part.length)) : null) ?? []
  if (surname && given && surnameLength(toSimplified(surname + given)) > 0) return { kind: 'person', name: surname + given, title: null, role }
  // 发言者｜某网: whoever speaks there asks.
  if (rest?.kind === 'outlet' && /^发言[人者]/u.test(plain)) return rest
  const named = rest?.kind === 'person' || rest?.kind === 'word' && rest.title === null && /^[(（]/u.test(part.trim().slice(-1))
  return rest && named ? { ...rest, kind: 'person', role } as Label : null
}

/** 主持人某某, 嘉宾某某, without anything between. */
export function readPartGlued(printed: string, plain: string): Label | null {
  const [, part, name] = GLUED.exec(plain) ?? []
  if (name === undefined || !isPossibleName(name) || part === '主持人' && name.length === 4 && surnameLength(name) !== 2) return null
  return { kind: 'person', name: printed.slice(-name.length), title: null, role: part === '主持人' ? 'host' : 'spokesperson' }
}

/** 主持人甲、乙: both of them, and the page does not tell who of them says what. */
export function readHostsJoined(printed: string, plain: string): Label | null {
  return namesJoined(/^(?:主持人?|司仪)[\s\u3000]*(.{4,30})$/u.exec(plain)?.[1] ?? '').length > 0 ? { kind: 'role', role: 'host', name: printed } : null
}
