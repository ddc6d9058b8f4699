import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { withoutPadding } from '../names/without-padding.ts'

/** The name of a field that lists people, and space for the colon. */
export const SPACED_NAME = /^[\s\u3000]*(?:出席(?:人员|嘉宾|领导)?|参加(?:人员)?|与会(?:人员)?|主[ \u3000]*持(?:人)?|发布人|发言人|嘉宾)[ \u3000]+/u
const PERSON = /^(\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})[ \u3000]+([^，。！？：:]{3,40}?)(?:[(（][^()（）]{1,8}[)）])?$/u

/** Whether a line (simplified) is a field whose name a space sets off from people it lists: 出席 姓名 职务；姓名 职务. */
export function isSpacedList(plain: string): boolean {
  const name = SPACED_NAME.exec(plain)?.[0]
  if (name === undefined || plain.length > 400) return false
  return plain.slice(name.length).trim().split(/[；;｜|]|[ \u3000][\/／·•][ \u3000]/u).every(part => {
    const [, who = '', office = ''] = PERSON.exec(part.trim()) ?? []
    return isPossibleName(withoutPadding(who)) && endsInTitle(office)
  })
}
