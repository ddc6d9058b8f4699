import { toSimplified } from '../../text/to-simplified.ts'
import { beginsWithWord } from '../names/begins-with-word.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import type { Introduction } from './find-introductions.ts'
import { isDictionaryWord } from '../names/is-dictionary-word.ts'
import { isName } from '../names/is-name.ts'
import { surnameLength } from '../names/surnames.ts'

/** The report tells who met the press: 共同会见传媒, 出席记者会. */
const ATTENDED = /(?:会见(?:传媒|媒体|记者)|(?:出席|主持|召开|举行|举办)[^。]{0,30}(?:记者会|发布会|说明会|吹风会|通气会))/u
/** What a name stands behind there. */
const BODY = /(\p{Script=Han}{2,30}(?:局|厅|处|署|院|部|委|会|中心|公司|集团|大学|医院|学校|科|组|司|所|站|队|社))$/u
const AFTER = /^(?:$|[\s\u3000、，,。；;（(）)]|和|与|及|以及|等|共同|出席|主持|会见|今|昨|于|在|分别)/u
const OFFICE_LENGTHS = [2, 3, 4, 5, 6]
const WINDOW = 40

/** Who attends in the order of Macau's reports, 某局处某某处长: the name stands behind the body and before the office. */
export function introduceBeforeOffice(text: string): Introduction[] {
  const plain = toSimplified(text)
  if (!ATTENDED.test(plain)) return []
  const found: Introduction[] = []
  for (let at = 1; at < plain.length - 3; at++) {
    if (surnameLength(plain.slice(at, at + 3)) === 0) continue
    const body = BODY.exec(plain.slice(Math.max(0, at - WINDOW), at))
    if (!body) continue
    const read = [3, 2].flatMap(length => OFFICE_LENGTHS.map(size => ({ name: plain.slice(at, at + length), office: plain.slice(at + length, at + length + size), end: at + length + size })))
      .find(({ name, office, end }) => isName(name) && !isDictionaryWord(name) && !beginsWithWord(name) && /^\p{Script=Han}+$/u.test(office) && endsInTitle(office) && !endsInTitle(name) && AFTER.test(plain.slice(end, end + 2)))
    if (!read) continue
    found.push({ name: text.slice(at, at + read.name.length), plain: read.name, title: text.slice(at + read.name.length, read.end), host: false, organization: text.slice(at - body[0].length, at) })
    at = read.end - 1
  }
  // One alone may be office and name, read amiss.
  return found.length > 1 ? found : []
}
