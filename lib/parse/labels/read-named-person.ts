import type { Label } from '../formats/label.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { readCalled } from './read-called.ts'
import { isHostMark } from './read-mark.ts'
import { readPerson } from './read-person.ts'

/** （职务、主持人）: who leads beside an office. */
const LEADS_TOO = /[、，,\s\u3000(（]+(?:主持人|主持)$/u
/** 姓名 主持 · 职务: and before it. */
const LEADS_FIRST = /^(?:主持人?|司仪)(?:[\s\u3000]*[·•・｜|／/、，,][\s\u3000]*|[\s\u3000]+)/u

/** 职务 姓名, 姓名（职务）, 姓名; whoever leads beside an office is the host. */
export function readNamedPerson(printed: string, plain: string): Label | null {
  const person = readPerson(printed, plain) ?? readCalled(printed, plain)
  if (person?.kind !== 'person' || person.title === null) return person
  const title = toSimplified(person.title)
  if (isHostMark(title)) return { ...person, title: null, role: 'host' }
  const last = LEADS_TOO.exec(title)
  if (last) return { ...person, title: person.title.slice(0, last.index), role: 'host' }
  const first = LEADS_FIRST.exec(title)
  return first ? { ...person, title: person.title.slice(first[0].length), role: 'host' } : person
}
