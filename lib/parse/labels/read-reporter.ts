import { BY_WHAT_WAY } from '../names/by-what-way.ts'
import { isName } from '../names/is-name.ts'
import { isOutlet } from '../names/is-outlet.ts'
import type { Label } from '../formats/label.ts'
import { readMember } from './read-member.ts'
import { surnameLength } from '../names/surnames.ts'
import { withoutPadding } from '../names/without-padding.ts'

const LATIN_NAME = /^[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){1,3}$/u

/** What may stand before 记者 and is no medium. */
const NO_MEDIUM = /^(?:媒体|现场|提问|外国|境外|中外|国内|本地|港澳台?|与会|参会|随行|其他|[男女]|[另有]?一[位名个]|多[位名]|部分|(?:现场|会上|席间|其后|随后)?(?:[又再还也另亦])?有|下一[个位名](?:提问)?)$/u

/** 某报记者（追问）, 某报记者（视频连线）, 某报记者（用英语提问）. */
const REMARK = new RegExp(`(?<=记者)[\\s\\u3000]*[(（](?:追问|补问|跟进|续问|提问|${BY_WHAT_WAY}|用?(?:英|法|俄|日|韩|德|葡|中|外|西班牙|阿拉伯)[文语](?:提问)?)[)）]$`, 'u')

/** 记者（某周刊，英语提问）: in which language, and through whom, is no part of whom he asks for. */
const WAY_INSIDE = /(?<=^(?:记者|媒体)[\s\u3000]*[(（][^()（）]{2,20})[，,、；;][\s\u3000]*(?:用?(?:英|法|俄|日|韩|德|葡|中|外|西班牙|阿拉伯)[文语](?:提问)?|(?:中文|英文)?译文|(?:经|通过)?翻译|口译|追问|连线|视频连线)(?=[)）]$)/u

/** 记者（未报单位）: he does not say for whom he asks. */
const UNNAMED = /(?<=^(?:现场|提问)?记者)[\s\u3000]*[:：]?[\s\u3000]*[(（](?:(?:未|没有?)[自通]?[报说介表透留注标署][^()（）]{0,8}|(?:单位|媒体|姓名|身份)?(?:不详|不明|未知)|匿名)[)）]$/u

/** 某报记者, 某报记者 某某, 记者（某报）: a label of whoever asks for a medium. Null for any other. */
export function readReporter(printed: string, plain: string): Label | null {
  const remark = REMARK.exec(plain)
  if (remark) return readReporter(printed.slice(0, remark.index), plain.slice(0, remark.index))
  const inside = WAY_INSIDE.exec(plain)
  if (inside) return readReporter(printed.slice(0, inside.index) + printed.slice(-1), plain.slice(0, inside.index) + plain.slice(-1))
  const unnamed = UNNAMED.exec(plain)?.index
  if (unnamed !== undefined) return readReporter(printed.slice(0, unnamed), plain.slice(0, unnamed))
  // 记者　某某晚报记者: the part, then who has it.
  const part = /^(?:(?:提问)?(?:记者|媒体)|(?:发言|提问|说话|讲话)[人者])(?:[提追]?问)?[\s\u3000｜|·:：]+(?=\S{2,20}记者$)/u.exec(plain)?.[0].length ?? 0
  if (part > 0) return readReporter(printed.slice(part), plain.slice(part))
  // 来自某报的记者
  const from = /^来自(.{2,20}?)的?记者$/u.exec(plain)?.[1]?.length
  if (from !== undefined) return readReporter(printed.slice(2, 2 + from) + printed.slice(-2), `${plain.slice(2, 2 + from)}记者`)
  const match = /^(.{0,30})(?<![\s\u3000])[\s\u3000]*记者(?:[\s\u3000]*[(（]([^()（）]{2,20})[)）])?[\s\u3000]*(.{0,12}|[A-Z][A-Za-z.'’ -]{1,30})$/u.exec(plain)
  if (!match) return null
  // 某报｜记者: the sign parts the medium from the word.
  const sign = /[\s\u3000]*[·•・｜|\/／—–-]+$/u.exec(match[1] ?? '')
  if (sign && match[2] === undefined && match[3] === '') return readReporter(printed.slice(0, sign.index) + printed.slice(-2), plain.slice(0, sign.index) + plain.slice(-2))
  // 姓名，某报记者
  const [, own, medium] = /^(\p{Script=Han}{2,4})[，,、\s\u3000]+([^，,、\s\u3000]{3,20})$/u.exec(match[1] ?? '') ?? []
  if (own !== undefined && medium !== undefined && match[3] === '' && isName(own) && !isOutlet(own)) return { kind: 'person', name: printed.slice(0, own.length), title: printed.slice(-medium.length - 2), role: 'reporter' }
  // 某报 王记者: the surname is none of the medium's name.
  const [, house = '', surname = ''] = /^(\S{3,20}?)(?:[\s\u3000]+|[-－—–·])(\p{Script=Han}{1,2})$/u.exec(match[1] ?? '') ?? []
  if (surname !== '' && match[3] === '' && surnameLength(`${surname}　　`) === surname.length) return { kind: 'reporter', name: printed, organization: printed.slice(0, house.length) }
  // 某某日报王记者: glued to it, the surname is what stands behind the name of a medium, and ends no medium's name itself.
  const glued = match[3] === '' && match[2] === undefined ? surnameBehindMedium(match[1] ?? '') : 0
  if (glued > 0) return { kind: 'reporter', name: printed, organization: printed.slice(0, (match[1] ?? '').length - glued) }
  const before = match[1] ?? ''
  const after = match[3] ?? ''
  if (/[:：]/u.test(before) || /^[各答请对向据告为被由]/u.test(before) || /(?:各位|回答|接受|致歉|感谢|婉拒|面对(?!面)|调侃|安抚)/u.test(before)) return null
  if (before === '' && after === '' && match[2] !== undefined) {
    // 记者（某某晚报） is the 某某晚报记者, 记者（某某） a person.
    const inner = printed.slice(plain.indexOf(match[2]), plain.indexOf(match[2]) + match[2].length)
    if (isName(match[2]) && !isOutlet(match[2])) return { kind: 'person', name: inner, title: null, role: 'reporter' }
    // 记者（某报 某某）: for whom he asks, and his own name.
    const member = readMember(inner, match[2])
    if (member?.kind === 'person' && member.role === 'reporter') return member
    return { kind: 'reporter', name: `${inner}${printed.slice(0, 2)}`, organization: inner.replace(/^[《“「](.*)[》”」]$/u, '$1') }
  }
  if (after === '' || /^(?:\d{1,2}|[一二三四五六七八九十甲乙丙ABC])$/u.test(after)) return { kind: 'reporter', name: printed, organization: NO_MEDIUM.test(before) ? null : before ? printed.slice(0, before.length).replace(/(?<=\S{3})[\s\u3000]?(?:小|学生|學生|前方|特派|随行|隨行)$|(?<=\S[报台社网刊視视])(?:[驻駐]\p{Script=Han}{1,4})$/u, '').replace(/^[《“「](.*)[》”」]$/u, '$1') : match[2] ?? null }
  const name = withoutPadding(after)
  if (!isName(name) && !LATIN_NAME.test(name) || before.length > 20) return null
  return { kind: 'person', name: withoutPadding(printed.slice(plain.length - after.length)), title: before ? printed.slice(0, plain.length - after.length).trimEnd() : null, role: 'reporter' }
}

/** How many characters of a surname stand behind the name of a medium; none where the whole is one's name. */
function surnameBehindMedium(plain: string): number {
  return isOutlet(plain) ? 0 : [1, 2].find(size => surnameLength(`${plain.slice(-size)}　　`) === size && isOutlet(plain.slice(0, -size))) ?? 0
}
