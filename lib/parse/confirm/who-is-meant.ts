import { toSimplified } from '../../text/to-simplified.ts'
import { ASKS } from '../lines/asks.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { isPublic } from '../names/is-public.ts'
import type { Label } from '../formats/label.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { INTRODUCTIONS_WITHIN } from '../cues/read-roster.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'
import { surnameLength } from '../names/surnames.ts'
import type { Introduced, Roster } from '../cues/roster.ts'

/** 某某女士, 某某教练, called so by name and surname, or by the last part of a foreigner's name. */
const COURTESY = /^(\p{Script=Han}{2,8})(?:先生|女士|小姐|同志|博士|教授|主?教练|主帅|队长|大使|总裁)$/u

/** 我是旁听的市民，, at the head of what somebody asks (simplified). */
const OF_THE_PUBLIC = /^[^。！？]{0,16}我是[^。，！？]{0,8}(?:市民|居民|村民|网友|家长|患者|业主|乘客|学生|听众|观众)(?=[，。！])/u

const CHAIR = /^(?:会议|大会)?主席$/u

/** A word that may be a name is one where the page introduces someone so called; posting at a stated time it is the account of a site. */
export function whoIsMeant(cue: Cue, roster: Roster, possible: ReadonlySet<string>, labelled: ReadonlySet<string>, page: Page): Label {
  const { label } = cue
  // 某某, for 某某·某某, whom the page introduces by his whole name.
  const name = label.kind === 'word' || label.kind === 'person' || label.kind === 'stranger' ? toSimplified(label.name) : null
  const called = name === null ? null : misprintedAgain(name, label, roster, cue, page) ?? roster.get(name) ?? misprinted(name, label, roster, page)
  if (called && called.plain !== name) return { kind: 'person', name: called.name, title: called.title, role: null }
  // @某某 is rather an account than a person of whom the page knows nothing.
  if (label.kind === 'person' && label.title === null && cue.marks === '@' && !roster.get(toSimplified(label.name))) return { kind: 'stranger', name: label.name }
  if (label.kind === 'initial') {
    const meant = cue.form === 'colon' ? roster.byInitial(label.name) : null
    // 东方, 司马 may be somebody's whole name as well.
    return meant === null && label.name.length < 2 ? label : { kind: 'person', name: meant ?? label.name, title: null, role: null }
  }
  // 林务专员 looks like somebody called 林务, but is the whole office of one whom the page introduces.
  if (label.kind === 'person' && label.title !== null && toSimplified(cue.printed) === toSimplified(label.name + label.title) && roster.byTitle(cue.printed) !== null) return { kind: 'title', title: cue.printed }
  // 主席：words, where a field names who is in the chair: he leads, as a meeting's minutes call it.
  if (label.kind === 'title' && CHAIR.test(toSimplified(label.title)) && roster.byTitle(label.title) === null && (roster.host ?? roster.leader) !== null) return { kind: 'role', role: 'host', name: label.title }
  if (label.kind === 'stranger' && roster.get(toSimplified(label.name))) return { kind: 'person', name: label.name, title: null, role: null }
  // 某师傅 is one of the public, unless the page gives him an office.
  const listed = label.kind === 'netizen' ? roster.get(toSimplified(label.name)) : null
  if (listed) return { kind: 'person', name: listed.name, title: null, role: null }
  const courtly = label.kind === 'netizen' ? COURTESY.exec(toSimplified(label.name))?.[1] : label.kind === 'title' ? COURTESY.exec(toSimplified(label.title))?.[1] : undefined
  const meant = courtly === undefined ? null : roster.get(courtly)
  if (meant) return { kind: 'person', name: meant.name, title: null, role: null }
  // 某街住户代表　words?: one of the public, whose name the page does not tell.
  if (label.kind === 'title' && isPublic(toSimplified(label.title)) && roster.byTitle(label.title) === null && ASKS.test(wordsOf(cue, page))) return { kind: 'netizen', name: label.title }
  // 汪科長寧, where 汪寧 is introduced: a given name of one character stands behind the office.
  const around = label.kind === 'word' || label.kind === 'stranger' || label.kind === 'title' ? aroundOffice(toSimplified(cue.printed), roster) : null
  if (around) return { kind: 'person', name: around.name, title: around.title, role: null }
  // 我是旁听的市民: whoever says so asks for no medium, whatever he calls himself.
  if (label.kind === 'reporter' && label.organization === label.name && OF_THE_PUBLIC.test(wordsOf(cue, page))) return { kind: 'netizen', name: label.name }
  if (label.kind !== 'word') return label
  if (called || labelled.has(toSimplified(label.name)) || label.title !== null && (possible.has(toSimplified(label.name)) || cue.form !== 'line' && isRepeated(`${toSimplified(label.title).slice(-2)}${toSimplified(label.name)}`, page))) return { kind: 'person', name: label.name, title: label.title, role: null }
  return cue.account ? { kind: 'outlet', name: cue.printed } : label
}

/** Whom a name means that sounds like his, printed once and with nothing beside it that tells of somebody else. */
function misprinted(name: string, label: Label, roster: Roster, page: Page): Introduced | null {
  const [title, role] = label.kind === 'person' || label.kind === 'word' ? [label.title, label.kind === 'person' ? label.role : null] : [null, null]
  const meant = role !== 'reporter' ? roster.misprinted(name) : null
  if (meant === null || title !== null && !toSimplified(meant.title).endsWith(toSimplified(title))) return null
  return page.lines.some(line => line.plain.indexOf(name) !== line.plain.lastIndexOf(name)) || page.lines.filter(line => line.plain.includes(name)).length > 1 ? null : meant
}

/** 某庭庭长 with a name misprinted, under the same office and the right name above: no second holder of it. */
function misprintedAgain(name: string, label: Label, roster: Roster, cue: Cue, page: Page): Introduced | null {
  const title = label.kind === 'person' ? label.title : null
  const meant = title === null ? null : misprinted(name, label, roster, page)
  const above = page.lines[cue.line]?.start ?? 0
  return meant && toSimplified(meant.title) === toSimplified(title ?? '') && page.text.slice(0, above).includes(meant.name) ? meant : null
}

/** Whom an office that stands inside a name means: of those introduced, the one so called whose title ends in it. */
function aroundOffice(printed: string, roster: Roster): Introduced | null {
  const [surname, given] = [surnameLength(printed) === 2 ? printed.slice(0, 2) : printed.slice(0, 1), printed.slice(-1)]
  const office = printed.slice(surname.length, -1)
  const person = OFFICE_RANK.test(office) ? roster.get(surname + given) : null
  return person && toSimplified(person.title).endsWith(office) ? person : null
}

/** The first line of what a label opens. */
function wordsOf(cue: Cue, { lines }: Page): string {
  const own = lines[cue.bodyLine ?? cue.line]?.plain.slice(cue.body) ?? ''
  if (own.trim() !== '') return own
  // The time of a post may stand between.
  const next = nextFilled(lines, cue.lastLine + 1)
  return lines[isStampAlone(lines[next]?.plain.trim() ?? '') ? nextFilled(lines, next + 1) : next]?.plain ?? ''
}

/** Whether the page says so a second time within reach, as a lead does that introduces who is labelled: 副司长某某某. */
function isRepeated(words: string, page: Page): boolean {
  let times = 0
  return page.lines.some(line => line.start <= INTRODUCTIONS_WITHIN && line.plain.includes(words) && ++times > 1)
}
