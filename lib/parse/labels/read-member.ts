import { beginsWithWord } from '../names/begins-with-word.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isName } from '../names/is-name.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'
import { UNIT_NAME } from '../names/unit-name.ts'
import { withoutPadding } from '../names/without-padding.ts'

/** A name, set wide or not, or what somebody is called who asks. */
const NAME = '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[\\s\\u3000]+\\p{Script=Han})'
const BAR = '[\\s\\u3000]*[｜|丨／/·•\\-－—–_]{1,2}[\\s\\u3000]*'
/** 姓名｜某报, 姓名-某局, as accounts and meeting programs name who takes part; 姓名（某局） too. */
const NAME_FIRST = new RegExp(`^(${NAME})(?:${BAR}(\\p{Script=Han}{2,20})|[\\s\\u3000]*[(（](\\p{Script=Han}{3,20})[)）])$`, 'u')
/** 某某证券　姓名: an analyst, and whom he asks for. */
const ANALYST = new RegExp(`^(\\p{Script=Han}{2,10}(?:证券|基金|资管|资本|期货))[\\s\\u3000]+(${NAME})$`, 'u')
/** 某某证券分析师姓名, 某某基金　投资经理　姓名: an analyst with his office. */
const ANALYST_BY_OFFICE = new RegExp(`^(\\p{Script=Han}{2,10}(?:证券|基金|资管|资本|期货|投资|保险|信托))[\\s\\u3000]*((?:首席|高级|资深)?\\p{Script=Han}{0,6}(?:分析师|研究员|投资经理|基金经理|研究主管))[\\s\\u3000]*(${NAME})$`, 'u')
/** 某报｜姓名, 某局　姓名. */
const OUTLET_FIRST = new RegExp(`^(\\p{Script=Han}{3,20})(?:${BAR}|[\\s\\u3000]+)(?:记者[\\s\\u3000]*)?(${NAME})$`, 'u')
/** 某某处　姓名, 某某处（姓名）: an office inside a body, and who speaks for it. */
const ROOM_FIRST = new RegExp(`^(\\p{Script=Han}{1,20}(?:处|科|室|股|队|站|所|院|馆|校|厂|店|社|村|镇|乡|会|行))(?:(?:${BAR}|[\\s\\u3000]+)(${NAME})|[(（](${NAME})[)）])$`, 'u')
/** 某某晚报某某: glued, behind what only media are called. */
const GLUED = /^(\p{Script=Han}{1,10}(?:[日晚早晨快时商]报|都市报|周刊|电视台|电台|卫视|通讯社))(\p{Script=Han}{2,3})$/u
/** 某台主播｜某台. */
const CALLED = new RegExp(`^(\\p{Script=Han}{2,12}(?:记者|主播|主持人|编辑|特派员|评论员|听众|观众|读者))${BAR}(\\p{Script=Han}{3,20})$`, 'u')

/** 记者｜某报. */
const REPORTER_OF = new RegExp(`^(记者)(?:${BAR}|[\\s\\u3000]+)(\\p{Script=Han}{3,20})$`, 'u')
/** 媒体　某报: the part, then the medium, which the page calls so. */
const MEDIUM = new RegExp(`^(?:媒体|媒体提问)(?:${BAR}|[\\s\\u3000]+)([\\p{Script=Han}A-Za-z\\d.]{3,20})$`, 'u')

/** 某某电台·某栏目: a station and its programme. */
const PROGRAMME = /^(\p{Script=Han}{1,10}(?:广播电视台|电视台|广播电台|电台|广播|卫视|频道|台))[\s\u3000]*[·•・][\s\u3000]*[《“「]?(\p{Script=Han}{2,10})[》”」]?$/u

/** A name and, beside a bar or in brackets, the medium or body that somebody comes from. Null for any other label. */
export function readMember(printed: string, plain: string): Label | null {
  const called = CALLED.exec(plain)
  if (called?.[1] && called[2] && isOutlet(called[2])) return { kind: 'reporter', name: printed.slice(0, called[1].length), organization: printed.slice(-called[2].length) }
  const [, reporter, medium = ''] = REPORTER_OF.exec(plain) ?? []
  if (reporter !== undefined && isOutlet(medium)) return { kind: 'reporter', name: printed.slice(-medium.length) + printed.slice(0, reporter.length), organization: printed.slice(-medium.length) }
  const part = MEDIUM.exec(plain)?.[1] ?? ''
  if (isOutlet(part)) return { kind: 'reporter', name: printed.slice(-part.length), organization: printed.slice(-part.length) }
  const [, station, programme = ''] = PROGRAMME.exec(plain) ?? []
  if (station !== undefined && !isName(programme)) return { kind: 'reporter', name: printed, organization: printed.slice(0, station.length) }
  const glued = GLUED.exec(plain)
  if (glued?.[1] && glued[2] && !isOutlet(plain) && isName(glued[2]) && !beginsWithWord(glued[2])) return { kind: 'person', name: printed.slice(-glued[2].length), title: null, role: 'reporter', organization: printed.slice(0, glued[1].length) }
  const [, name = '', barred, bracketed] = NAME_FIRST.exec(plain) ?? []
  const body = barred ?? bracketed
  if (body !== undefined && isPossibleName(withoutPadding(name))) {
    const role = isOutlet(body) ? 'reporter' : null
    const at = plain.lastIndexOf(body)
    const from = printed.slice(at, at + body.length)
    if (role !== null || (BODY_NAME.test(body) || bracketed !== undefined && UNIT_NAME.test(body)) && !endsInTitle(body)) return { kind: 'person', name: withoutPadding(printed.slice(0, name.length)), title: null, role, ...role === null && bracketed === undefined ? {} : { organization: from } }
  }
  const [, firm = '', analyst = ''] = ANALYST.exec(plain) ?? []
  if (isPossibleName(withoutPadding(analyst)) || /^\p{Script=Han}某{1,2}$/u.test(analyst)) return { kind: 'person', name: withoutPadding(printed.slice(-analyst.length)), title: null, role: 'reporter', organization: printed.slice(0, firm.length) }
  const [, house = '', office = '', asking = ''] = ANALYST_BY_OFFICE.exec(plain) ?? []
  if (isPossibleName(withoutPadding(asking))) {
    const at = plain.indexOf(office, house.length)
    return { kind: 'person', name: withoutPadding(printed.slice(-asking.length)), title: printed.slice(at, at + office.length), role: 'reporter', organization: printed.slice(0, house.length) }
  }
  const [, outlet = '', who = ''] = OUTLET_FIRST.exec(plain) ?? []
  if ((isOutlet(outlet) || BODY_NAME.test(outlet) && !endsInTitle(outlet)) && !isOutlet(withoutPadding(who)) && isPossibleName(withoutPadding(who))) {
    return { kind: 'person', name: withoutPadding(printed.slice(-who.length)), title: null, role: isOutlet(outlet) ? 'reporter' : null, organization: printed.slice(0, outlet.length) }
  }
  const [room = '', , apart, within] = ROOM_FIRST.exec(plain) ?? []
  const inside = apart ?? within ?? ''
  const from = room.lastIndexOf(inside)
  const [bare, holder] = [withoutPadding(inside), withoutPadding(printed.slice(from, from + inside.length))]
  if (isName(bare) && !beginsWithWord(bare)) return { kind: 'person', name: holder, title: null, role: null, ...apart === undefined || !/处[\s\u3000]*$/u.test(room.slice(0, from)) ? {} : { organization: printed.slice(0, from).trimEnd() } }
  return isPossibleName(bare) ? { kind: 'word', name: holder, title: null } : null
}
