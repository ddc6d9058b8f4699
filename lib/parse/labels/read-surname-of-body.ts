import { BODY_NAME } from '../names/body-name.ts'
import type { Label } from '../formats/label.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'
import { surnameLength } from '../names/surnames.ts'
import { UNIT_NAME } from '../names/unit-name.ts'

const OF_BODY = /^(\p{Script=Han}{2,20}?(?:局|委|办|厅|部|院|署|处|公司|集团|中心|大学|学院|学校|[庭司科室]))[ \u3000]{0,2}(\p{Script=Han}{2,6})$/u
/** 某处　王处长, 某大队　王大队长: a unit of any kind, set apart. */
const OF_UNIT = /^([\p{Script=Han}\d]{2,24})[ \u3000]+(\p{Script=Han}{2,7})$/u
const WITH_BODY = /^(\p{Script=Han}{2,6})[(（](\p{Script=Han}{3,20})[)）]$/u

/** 民事审判庭, 某某司: a part of a body. */
const PART_OF_BODY = /^\p{Script=Han}{2,12}[庭司科室]$/u

/** 市某局王局长, 王局长（市某局）: surname and rank, and the body they belong to. Null for any other words. */
export function readSurnameOfBody(printed: string, plain: string): Label | null {
  const unit = OF_UNIT.exec(plain)
  const apart = unit?.[1] !== undefined && UNIT_NAME.test(unit[1]) ? unit : null
  const [, before = '', behind = ''] = apart ?? OF_BODY.exec(plain) ?? []
  const [, ahead = '', inBrackets = ''] = WITH_BODY.exec(plain) ?? []
  const called = behind || ahead
  const length = surnameLength(called)
  // 某局代局长: who acts for the holder of the office, and no Mr 代.
  if (length === 0 || behind.startsWith('代') || !OFFICE_RANK.test(called.slice(length)) || apart === null && !BODY_NAME.test(before || inBrackets) && !PART_OF_BODY.test(before)) return null
  const name = behind !== '' ? printed.slice(-behind.length) : printed.slice(0, ahead.length)
  return { kind: 'surname', name, surname: name.slice(0, length), title: name.slice(length), body: before || inBrackets }
}
