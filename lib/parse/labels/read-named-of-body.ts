import { beginsWithWord } from '../names/begins-with-word.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isName } from '../names/is-name.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Label } from '../formats/label.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'
import { UNIT_NAME } from '../names/unit-name.ts'

/** Where a body may end, perhaps set apart from the name. */
const BODY = /^(\p{Script=Han}{2,20}?(?:局|委员会|委|办公室|办|厅|部|院|署|公司|集团|中心|银行|大学|学院|学校|支队|总队|大队|协会|学会|街道))([\s\u3000]*)(?=(\p{Script=Han}{4,8})$)/u
/** 某处某某某处长, glued: a unit inside a body needs a name of three characters to be told from the office. */
const GLUED_UNIT = /^(\p{Script=Han}{2,18}[处科组所署])(?=(\p{Script=Han}{5,8})$)/u
/** 某处　姓名处长, 某公司北区处／姓名 经理: the unit, a blank or stroke, and name and rank, set apart or not. */
const APART = /^([\p{Script=Han}\d]{2,24}(?:[ \u3000][\p{Script=Han}\d]{2,12})?)(?:[\s\u3000]+|[\s\u3000]*[／/｜|·•][\s\u3000]*)(\p{Script=Han}{4,12}|\p{Script=Han}{2,4}[\s\u3000]+\p{Script=Han}{2,9}|\p{Script=Han}[\s\u3000]+\p{Script=Han}{3,7})$/u
/** What ends the name of an office inside the body, or begins a rank: 某局高中处处长, 某局常务副局长. */
const NO_NAME = /[处科室组队站所股办局院司厅委部课班中心]$|^(?:时任|现任|前任|原任|常务|代理|党[组委]|纪委|机关|安全|安保|金融|计划|计财|高级|水[利务文])/u

/** 市某局某某某局长, 某处　某某某副处长: body, name and rank, as people are called in the hall. Null for any other words. */
export function readNamedOfBody(printed: string, plain: string): Label | null {
  const apart = APART.exec(plain)
  // 县府发言人　姓名参事: an office of the house, and his rank with his name.
  const holds = apart?.[1] !== undefined && apart[1].length > 2 && endsInTitle(apart[1]) && !readNamed(apart[1], apart[1])
  if (apart?.[1] && apart[2] && (holds || apart[1].split(/[ \u3000]/u).every(unit => UNIT_NAME.test(unit)))) {
    const named = readNamed(printed.slice(-apart[2].length), apart[2])
    if (named && holds) return { kind: 'person', name: named.name, title: printed.slice(0, apart[1].length), role: null }
    if (named) return { kind: 'person', ...named, role: null, organization: printed.slice(0, apart[1].length) }
  }
  const [unit = '', , inUnit = ''] = GLUED_UNIT.exec(plain) ?? []
  if (unit !== '' && isName(inUnit.slice(0, 3)) && !NO_NAME.test(inUnit.slice(0, 3)) && !beginsWithWord(inUnit) && OFFICE_RANK.test(inUnit.slice(3))) {
    return { kind: 'person', name: printed.slice(unit.length, unit.length + 3), title: printed.slice(unit.length + 3), role: null, organization: printed.slice(0, unit.length) }
  }
  const [whole = '', body = '', blank = '', called = ''] = BODY.exec(plain) ?? []
  if (called === '' || !BODY_NAME.test(body)) return null
  const length = [3, 2].find(size => isName(called.slice(0, size)) && OFFICE_RANK.test(called.slice(size)))
  if (length === undefined) return null
  const name = called.slice(0, length)
  if (blank === '' && (isWordName(name) || NO_NAME.test(name))) return null
  const from = whole.length
  return { kind: 'person', name: printed.slice(from, from + length), title: printed.slice(from + length), role: null, organization: printed.slice(0, body.length) }
}

/** Name and rank, glued or set apart, the name perhaps set wide. */
function readNamed(printed: string, plain: string): { name: string; title: string } | null {
  const words = plain.replace(/[\s\u3000]/gu, '')
  const parted = /^\p{Script=Han}{2,4}(?=[\s\u3000])/u.exec(plain)?.[0].length
  const length = (parted === undefined ? [3, 2, 4] : [parted]).find(size => {
    const name = words.slice(0, size)
    return (isName(name) || isPossibleName(name)) && !NO_NAME.test(name) && !/[副总]$/u.test(name) && isRank(words.slice(size))
  })
  const bare = printed.replace(/[\s\u3000]/gu, '')
  return length === undefined ? null : { name: bare.slice(0, length), title: bare.slice(length) }
}

/** 处长, 处长兼发言人. */
const isRank = (words: string): boolean => words.split(/[兼暨、]/u).every((rank, at) => OFFICE_RANK.test(rank) || at > 0 && endsInTitle(rank))
