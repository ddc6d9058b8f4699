import { BODY_NAME } from '../names/body-name.ts'
import { isName } from '../names/is-name.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Label } from '../formats/label.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'

/** Where a body may end, perhaps set apart from the name. */
const BODY = /^(\p{Script=Han}{2,20}?(?:局|委员会|委|办公室|办|厅|部|院|署|公司|集团|中心|银行|大学|学院|学校|支队|总队|大队|协会|学会|街道))([\s\u3000]*)(?=(\p{Script=Han}{4,8})$)/u
/** What ends the name of an office inside the body, or begins a rank: 某局高中处处长, 某局常务副局长. */
const NO_NAME = /[处科室组队站所股办局院司厅委部课班中心]$|^(?:时任|现任|前任|原任|常务|代理|党[组委]|纪委|机关|安全|安保|金融|计划|计财|高级|水[利务文])/u

/** 市某局某某某局长, 市某局 某某某副局长: body, name and rank, as people are called in the hall. Null for any other words. */
export function readNamedOfBody(printed: string, plain: string): Label | null {
  const [whole = '', body = '', blank = '', called = ''] = BODY.exec(plain) ?? []
  if (called === '' || !BODY_NAME.test(body)) return null
  const length = [3, 2].find(size => isName(called.slice(0, size)) && OFFICE_RANK.test(called.slice(size)))
  if (length === undefined) return null
  const name = called.slice(0, length)
  if (blank === '' && (isWordName(name) || NO_NAME.test(name))) return null
  const from = whole.length
  return { kind: 'person', name: printed.slice(from, from + length), title: printed.slice(from + length), role: null, organization: printed.slice(0, body.length) }
}
