import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'

const COURTESY = /^(\p{Script=Han}{2,6})(?:先生|女士|小姐|同志|老师|教授|博士)$/u
/** More characters than a name has, unless it is a part of a foreigner's. */
const LONG = 4

/** 姓名先生, or the last part of a foreigner's name: a person where the page introduces one so called. Null for any other label. */
export function readCourtesy(printed: string, plain: string): Label | null {
  const name = COURTESY.exec(plain)?.[1]
  return name !== undefined && (name.length > LONG || isPossibleName(name)) ? { kind: 'word', name: printed.slice(0, name.length), title: null } : null
}
