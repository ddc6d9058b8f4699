import { isOutlet } from '../names/is-outlet.ts'
import { surnameLength } from '../names/surnames.ts'
import type { Label } from '../formats/label.ts'

const ASKER = /^([^\s\u3000，,。：:]{3,20}?)(?:[\s\u3000]+|[\s\u3000]*[·•／/-][\s\u3000]*)(\p{Script=Han}{1,2})(?:先生|小姐|女士|同学)$/u

/** 某某电视台 王小姐, 某某日报·张先生: whoever asks for a medium, called by surname and courtesy as moderators in Taiwan do. Null for any other label. */
export function readCourteousAsker(printed: string, plain: string): Label | null {
  const [, medium = '', surname = ''] = ASKER.exec(plain) ?? []
  return surname !== '' && isOutlet(medium) && surnameLength(`${surname}　　`) === surname.length ? { kind: 'reporter', name: printed, organization: printed.slice(0, medium.length) } : null
}
