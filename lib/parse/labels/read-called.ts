import type { Label } from '../formats/label.ts'
import { readPerson } from './read-person.ts'

/** What somebody is called behind his name, at the end of a label or before his office in brackets. */
const CALLED = /^(.{2,40}?)(先生|女士|小姐|同志|议员)(?=$|[\s\u3000]{0,2}[(（])/u

/** 某会主席某某议员, 某某女士（某局局长）: an office, and a name with a title of courtesy behind it. Null where no office is given. */
export function readCalled(printed: string, plain: string): Label | null {
  const [whole, before, courtesy] = CALLED.exec(plain) ?? []
  if (whole === undefined || before === undefined || courtesy === undefined) return null
  const label = readPerson(printed.slice(0, before.length) + printed.slice(whole.length), before + plain.slice(whole.length))
  return label?.kind === 'person' && label.title !== null ? label : null
}
