import { toSimplified } from '../../text/to-simplified.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import { introduceInField } from '../labels/introduce-in-field.ts'
import { isName } from '../names/is-name.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { readLabel } from '../labels/read-label.ts'

/** 姓名（职务）、姓名（职务）、姓名: people, each perhaps with his office in brackets. */
const PEOPLE_IN_BRACKETS = /^(?:(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han}|发言人[\s\u3000]?\d{1,2})(?:[\s\u3000]*[(（][^()（）]{1,40}[)）])?(?:[、，,；;\s\u3000]+|$)){2,30}$/u
const FEWEST_OFFICES = 2
/** Most names of a list; a bound keeps the time linear. */
const MOST = 30

/** 主持人：市政府新闻办主任某某 in a page's head is a field; 主持人：各位… is a turn. */
export function isPeopleList(cue: Cue, line: Line | undefined, kind: LineKind | undefined, names: ReadonlySet<string>, below = ''): boolean {
  if (!line || cue.form === 'line') return false
  // 嘉宾：, over a table of names and offices.
  if (cue.label.kind === 'role' && line.text.slice(cue.body).replace(/[*_\s\u3000]/gu, '') === '' && /^[\s|]*姓名[\s|]/u.test(below)) return true
  // What the field goes on with is another field: 嘉宾：…　主持：….
  const rest = line.text.slice(cue.body).replace(/[(（](?:[A-Za-z .'-]+|\p{Script=Han})[)）]/gu, '').replace(/(?<![\s\u3000])[\s\u3000]+\p{Script=Han}{2,4}[:：].*$/u, '')
  if (cue.label.kind === 'person' || rest.trim() === '' || /[。！？!?]/u.test(rest)) return false
  // 发布人：姓名　职务；姓名　职务
  if (introduceInField(line.text).length > 0) return true
  const people = findIntroductions(rest, names)
  if (people.length >= FEWEST_OFFICES && PEOPLE_IN_BRACKETS.test(toSimplified(line.text.slice(cue.body)).trim())) return true
  const listed = readLabel(rest)
  if (listed?.kind === 'person' && people.length < 2 && (listed.title !== null || names.has(toSimplified(listed.name)))) return true
  // 嘉宾：甲　乙　丙, without their offices.
  const several = toSimplified(rest).trim().split(/[\s\u3000、，,;；]+/u)
  if (several.length > 1 && several.length <= MOST && several.every(isPossibleName) && several.some(name => names.has(name))) return true
  const bare = toSimplified(rest).replace(/[\s\u3000]/gu, '')
  if (cue.label.kind === 'title' && isPossibleName(bare) || cue.label.kind === 'role' && isName(bare)) return true
  if (cue.form === 'cell' && (people.length > 1 || kind === 'field' && rest.trim().length < 40)) return true
  return people.length > 0 && rest.trim().length <= people.reduce((sum, person) => sum + person.title.length + person.name.length + 6, 0) || bare.length <= 4 && names.has(toSimplified(bare))
}
