import { endsInTitle } from '../names/ends-in-title.ts'
import { isName } from '../names/is-name.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { isTranscribedName } from '../names/is-transcribed-name.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Label } from '../formats/label.ts'
import { PRESS_WORDS } from '../names/press-words.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'
import { surnameLength } from '../names/surnames.ts'
import { withoutPadding } from '../names/without-padding.ts'

/** What stands between two people on one line. */
const BETWEEN = /[\s\u3000]*[｜|；;、，,][\s\u3000]*|[\s\u3000][\/／·•][\s\u3000]/u

/** 某某·某某, and nothing else. */
const FOREIGN_NAME = /^\p{Script=Han}{1,8}(?:[·•・‧．]\p{Script=Han}{1,8}){1,3}$/u

/** 宣传司副司长: the head of the unit that is named right before. */
const OF_UNIT = /^([局厅部处科司署院校所站台社行组队庭室段股课馆园区县市镇乡村])(?:常务)?副?\1长$/u

/** A label that names a person, with his office before, behind or around the name. Null for any other. */
export function readPerson(printed: string, plain: string): Label | null {
  // 出席：行长 姓名: a field's name is no part of an office.
  if (/^[^()（）]{1,40}[:：]/u.test(plain)) return null
  const dotted = /^(.{2,40}?)(\p{Script=Han}{1,6}(?:[·•・‧．]\p{Script=Han}{1,8}){1,3})$/u.exec(plain)
  for (let at = plain.search(/[·•・‧．]/u) - 1; dotted && at >= 2; at--) {
    // The longest title that ends so: what is left is the name.
    if (endsInTitle(plain.slice(0, at)) && FOREIGN_NAME.test(plain.slice(at).trim()) && !PRESS_WORDS.test(plain.slice(at)) && !namesAnother(plain.slice(0, at).trimEnd())) return { kind: 'person', name: printed.slice(at).trimStart(), title: printed.slice(0, at).trimEnd(), role: null }
  }
  // 某局局长·姓名: the point parts office and name.
  const point = plain.search(/[·•・‧]/u)
  if (point > 3 && point === plain.search(/[·•・‧](?!.*[·•・‧])/u) && isName(plain.slice(point + 1)) && endsInTitle(plain.slice(0, point))) return { kind: 'person', name: printed.slice(point + 1), title: printed.slice(0, point), role: null }
  const bare = withoutPadding(plain)
  if (isName(bare)) return { kind: 'person', name: withoutPadding(printed), title: null, role: null }
  if (isWordName(bare)) return { kind: 'word', name: withoutPadding(printed), title: null }
  // 姓名（职务，书面答复）: how he answered is no part of the office.
  const remark = /^(.*\S)[，,、][\s\u3000]*(?:书面|视频|线上|远程|电话)\p{Script=Han}{0,4}([)）]?)$/u.exec(plain)
  if (remark?.[1]) return readPerson(printed.slice(0, remark[1].length) + (remark[2] ?? ''), remark[1] + (remark[2] ?? ''))
  // 姓名　职务（列席）: nor is how he attends.
  const attending = /^(.*\S)[(（](?:列席|请假|缺席|出席|参会|线上|视频|远程|在线)[)）]$/u.exec(plain)?.[1]
  const attendee = attending === undefined ? null : readPerson(printed.slice(0, attending.length), attending)
  if (attendee?.kind === 'person' && attendee.title !== null) return attendee
  // 姓名（职务）, 姓名 职务
  const after = /^([^\s\u3000()（）【】\[\]［］、，,/／|｜丨\-－—–_]{2,12}|\p{Script=Han}[\s\u3000]+\p{Script=Han}[\s\u3000]+\p{Script=Han}(?=[\s\u3000]{2})|\p{Script=Han}[\s\u3000]+\p{Script=Han})[\s\u3000]*[(（【\[［/／|｜丨，,\-－—–_]?[\s\u3000]*(.{2,40}?)[)）】\]］]?$/u.exec(plain)
  if (after?.[1] && after[2]) {
    const name = withoutPadding(after[1])
    const ornament = /^[\s·•|｜—–-]+/u.exec(after[2])?.[0].length ?? 0
    const titleAt = plain.indexOf(after[2], after[1].length) + ornament
    const separated = titleAt > after[1].length
    if (separated && !/[)）].*[(（]/u.test(after[2]) && (isWordName(name) || isPossibleName(name)) && endsInTitle(after[2]) && !namesAnother(after[2])) return { kind: 'person', name: withoutPadding(printed.slice(0, after[1].length)), title: printed.slice(titleAt, titleAt + after[2].length - ornament), role: null }
  }
  // 某处处长（姓名）
  const behind = /^([^()（）]{2,40})[(（](\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:[·•・‧．]\p{Script=Han}{1,8}){1,3}|\p{Script=Han}[\s\u3000]+\p{Script=Han})[)）]$/u.exec(plain)
  if (behind?.[1] && behind[2] && (isName(withoutPadding(behind[2])) || FOREIGN_NAME.test(behind[2])) && endsInTitle(behind[1])) return { kind: 'person', name: withoutPadding(printed.slice(behind[1].length + 1, -1)), title: printed.slice(0, behind[1].length), role: null }
  for (const length of [3, 2, 4, 5, 6]) {
    const name = plain.slice(0, length)
    // 王安副秘书长: what belongs to the office ends no name.
    if (plain.length > length && (isName(name) || isTranscribedName(name)) && !/[副总会]$/u.test(name) && !OF_UNIT.test(plain.slice(length - 1)) && plain.length > length + 1 && OFFICE_RANK.test(plain.slice(length))) return { kind: 'person', name: printed.slice(0, length), title: printed.slice(length), role: null }
  }
  // 职务姓名, 职务 姓名, and the same twice (职务姓名、职务姓名); the longest name that leaves a title.
  for (const length of [9, 8, 7, 6, 5, 4, 3, 2]) {
    const name = plain.slice(-length)
    if (plain.length <= length || !isName(name) && !isTranscribedName(name) && !(plain.length > 6 && isWordName(name))) continue
    // 总工程师: what begins like a name ends the title.
    if (length === 2 && endsInTitle(plain)) continue
    const before = plain.slice(0, -length).replace(/[\s\u3000:：，,、—\-–－/／|｜丨·•・‧]+$/u, '')
    // 总工程师某某: nor does a name begin in the midst of the rank.
    if (/^.师/u.test(name) && /[工经规会设农]$/u.test(before)) continue
    const doubled = before.indexOf(name)
    if (!endsInTitle(before) || doubled <= 0 && namesAnother(before)) continue
    const title = doubled > 0 ? before.slice(0, doubled).replace(/[\s\u3000、，,]+$/u, '') : before
    return { kind: 'person', name: printed.slice(-length), title: printed.slice(0, title.length), role: null }
  }
  // 职务王　明: glued to the office, and set wide.
  const [, office, wide = ''] = /^(.{3,40}\p{Script=Han})(\p{Script=Han}[\s\u3000]+\p{Script=Han})$/u.exec(plain) ?? []
  if (office !== undefined && isName(withoutPadding(wide)) && endsInTitle(office)) return { kind: 'person', name: withoutPadding(printed.slice(office.length)), title: printed.slice(0, office.length), role: null }
  const spaced = /^(.{2,40}?)[\s\u3000]+(\p{Script=Han}[\s\u3000]+\p{Script=Han}|\S{2,20})$/u.exec(plain)
  if (spaced?.[1] && spaced[2]) {
    const name = withoutPadding(spaced[2])
    // 部长　宋　词: whatever the characters mean, what is set wide behind an office is a name.
    const isWide = name !== spaced[2] && surnameLength(`${name}　`) > 0
    // 某队主教练 某某某某某: a foreigner, by the sound of his name.
    const isForeign = /(?:教练|球员|外援|队长)$/u.test(spaced[1]) && /^\p{Script=Han}{4,8}$/u.test(name) && !PRESS_WORDS.test(name) && !endsInTitle(name)
    if ((isWide || isForeign || isWordName(name) || isPossibleName(name)) && endsInTitle(spaced[1]) && !namesAnother(spaced[1])) return { kind: 'person', name: withoutPadding(printed.slice(plain.length - spaced[2].length)), title: printed.slice(0, spaced[1].length), role: null }
  }
  return null
}

/** 职务 姓名 / 职务 姓名, 姓名 职务｜姓名 职务: what is taken for one office names somebody else with his own. */
function namesAnother(office: string): boolean {
  const sign = BETWEEN.exec(office) ?? /(?<=\p{Script=Han})\u3000(?=\p{Script=Han}{2})/u.exec(office)
  if (!sign) return false
  // Commas part the offices of one person as well, and 纪委书记 begins like a name: there a blank must set the name off.
  const apart = !/[、，,]/u.test(sign[0])
  return [office.slice(0, sign.index), office.slice(sign.index + sign[0].length)].some(part => {
    const person = apart || /[\s\u3000]/u.test(part.trim()) ? readPerson(part, part) : null
    return person?.kind === 'person' && person.title !== null
  })
}
