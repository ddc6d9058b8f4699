import { BODY_NAME } from '../names/body-name.ts'
import { findNamesAroundTitle } from './find-names-around-title.ts'
import type { Label } from '../formats/label.ts'
import { UNIT_NAME } from '../names/unit-name.ts'

/** What sets the unit apart from the name. */
const BLANK = /[\s\u3000／/｜|·•]{1,8}$/u

/** 陳署長大文, 某司陳司長大文, 某司　陳司長大文: a name around its office, and whose office it is. Null for any other label. */
export function readAroundTitle(printed: string, plain: string): Label | null {
  const [around] = findNamesAroundTitle(plain)
  if (!around || around.end !== plain.length) return null
  const body = plain.slice(0, around.start).replace(BLANK, '')
  if (body !== '' && !BODY_NAME.test(body) && !UNIT_NAME.test(body)) return null
  return { kind: 'person', name: printed.slice(...around.surname) + printed.slice(...around.given), title: printed.slice(...around.title), role: null, ...body === '' ? {} : { organization: printed.slice(0, body.length) } }
}
