import { BODY_NAME } from '../names/body-name.ts'
import { findNamesAroundTitle } from './find-names-around-title.ts'
import type { Label } from '../formats/label.ts'

/** 某司, 某科: a part of a body. */
const PART_OF_BODY = /^\p{Script=Han}{2,12}[司处科室组庭]$/u

/** 陳署長大文, 某司陳司長大文: a name around its office, and whose office it is. Null for any other label. */
export function readAroundTitle(printed: string, plain: string): Label | null {
  const [around] = findNamesAroundTitle(plain)
  if (!around || around.end !== plain.length) return null
  const body = plain.slice(0, around.start)
  if (body !== '' && !BODY_NAME.test(body) && !PART_OF_BODY.test(body)) return null
  return { kind: 'person', name: printed.slice(...around.surname) + printed.slice(...around.given), title: printed.slice(...around.title), role: null, ...body === '' ? {} : { organization: printed.slice(0, around.start) } }
}
