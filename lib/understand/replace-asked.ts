import type { Speaker } from '../contract/speaker.ts'
import { isName } from '../parse/names/is-name.ts'
import { findSpeakers } from './find-speakers.ts'
import { KINDS } from '../text/kinds.ts'
import { unitAt } from '../text/units.ts'
import { MEASURED } from './measured.ts'
import { ofAKind } from './of-a-kind.ts'
import { impliedAsking, impliedOf } from './implied-asking.ts'
import { subjectOf } from './split-parts.ts'
import { wordSegments } from '../text/word-segments.ts'

const time = /(?:到|截至|至)?(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:底|末)?|今年|去年|明年|前年|后年|上半年|下半年|全年|[一二三四]季度|\d{1,2}月(?:\d{1,2}日)?/u

const NOW = /现在|目前|如今|眼下|当前/u
/** 今年的目标: what the thing is to come to at another time. */
const AIM_OF = new RegExp(`^(${time.source})的?(目标|计划|任务|预期)$`, 'u')

/** Whether a page that may be asked says these words. */
type Says = (words: string) => boolean

/**
 * 博士每月补贴多少？ 硕士呢？ The earlier question with `other` in the place of what it is of a kind with.
 * @param says true for everything where no page is at hand
 */
export function replaceAsked(words: string, earlier: string, roster: readonly Speaker[], says: Says = () => true): string {
  const other = words.replace(/^(?:其中|里面|这里面)(?:的)?/u, '').replace(/(?<=.{2})(?:的?(?:那|这)(?:一)?[块边方些]|方面|这?方面)$/u, '')
  const [person] = findSpeakers(other, roster)
  if (person) {
    const [asked] = findSpeakers(earlier, roster)
    if (asked) return `${earlier.slice(0, asked.start)}${other}${earlier.slice(asked.end)}？`
    return `${other}怎么说${subjectOf(earlier)}？`
  }
  const timeAlone = time.test(other) && other.replace(time, '').length < 2
  if (timeAlone && time.test(earlier)) return `${earlier.replace(time, other)}？`
  // 现在多少家？2030年呢.
  if (timeAlone && NOW.test(earlier)) return `${earlier.replace(NOW, other)}？`
  // 去年接待多少人次？今年的目标呢.
  const aim = AIM_OF.exec(other)
  if (aim && subjectOf(earlier).replace(time, '').length > 1) return `${aim[1]}${subjectOf(earlier).replace(time, '')}的${aim[2]}是多少？`
  const named = other.replace(/的$/u, '')
  const kin = ofAKind(named, earlier) ?? kinOf(named, earlier) ?? inPlaceOf(named, earlier, says)
  if (kin) return `${earlier.replace(kin, named)}？`
  // 有多少老电梯要换？危房呢: what is counted is another, not where.
  const implied = impliedAsking(other, earlier) ?? impliedOf(other, earlier)
  if (implied) return implied
  // 甲说了什么？乙呢, of somebody whom the page only lists.
  const [who] = findSpeakers(earlier, roster)
  if (who?.start === 0 && /^(?:都|主要|还)?(?:说|讲|谈|介绍)/u.test(earlier.slice(who.end)) && other.length < 5 && isName(other)) return `${other}${earlier.slice(who.end)}？`
  const counted = other.endsWith('的') && !/有(?:多少|几)/u.test(earlier) ? undefined : COUNTED.exec(earlier)?.[1]
  if (counted && unitAt(counted, 0)?.length !== counted.length && !/[省市县区镇乡州]$/u.test(other)) return `${earlier.replace(COUNTED, words => words.replace(counted, other))}？`
  const subject = subjectOf(earlier)
  const when = time.exec(subject)?.[0] ?? ''
  const owner = subject.includes('的') ? subject.slice(subject.lastIndexOf('的')) : ''
  const body = when === '' ? subject : subject.replace(when, '')
  // 旧码头要翻修多少个, 换船补多少钱: what is done goes with what is asked of it.
  const verb = VERB.exec(body)?.[0] ?? ''
  const asked = earlier.slice(subject.length).replace(/^了/u, '')
  const predicate = /^(?:[要将会能需]|可以|应该)/u.test(asked) ? asked : `${verb}${asked}`
  const spoken = [...wordSegments(body.slice(0, body.length - verb.length))].map(({ segment }) => segment)
  const oneWord = other === '占比' || [...wordSegments(other)].length === 1
  // 水稻收购价多少？玉米呢？ asks for 玉米收购价; 工期呢？ asks for 水稻's next.
  if (owner === '' && oneWord && spoken.length > 1 && spoken.length < 6) {
    const measure = MEASURED.test(other)
    const said = (measure ? [...spoken.slice(0, -1), other] : [other, ...spoken.slice(1)]).join('')
    // 到2027年里程要达到多少公里？那比例呢: no share is measured in them.
    if (measure) return `${when}${said}${withoutUnit(predicate)}？`
    if (says(`${other}${spoken[1]}`)) return `${when}${said}${predicate}？`
    // 电梯小区 is nothing: where the page does not say the two together, only what measures it stays.
    if (MEASURED.test(spoken.at(-1)!)) return `${when}${other}${spoken.at(-1)}${predicate}？`
  }
  // 甲投资增了多少？乙开发呢: what the page says together is asked for together.
  if (owner === '' && spoken.length > 1 && MEASURED.test(spoken.at(-1)!) && !MEASURED.test(other) && says(`${other}${spoken.at(-1)}`)) return `${when}${other}${spoken.at(-1)}${predicate}？`
  // 小区 are not counted in 公里: what another thing is measured in is not known.
  const measured = MEASURED.test(other) ? withoutUnit(predicate) : owner === '' && (predicate.length < earlier.length || subject.length < 2) ? predicate.replace(MEASURE, (words, unit: string) => (unitAt(unit, 0)?.length === unit.length && (PLAIN.test(unit) || subject.length < 2) ? words.slice(0, -unit.length) : words)) : predicate
  // What is done with the thing goes with what is asked; 南港的栈桥修到哪了？灯塔呢 asks for no 灯塔的栈桥.
  const thing = verb !== '' && predicate.startsWith(verb) && owner.endsWith(verb) ? owner.slice(0, -verb.length) : owner
  const its = thing && !other.includes('的') && (thing === owner || MEASURED.test(thing) || says(`${other}${thing}`)) ? thing : ''
  return `${when}${other}${its}${measured}？`
}

/** What is done with the thing asked of, at the end of a subject: 要改造, 罚. */
const VERB = /(?:(?:要|将|会|能|需要?|可以|应该|计划|一共|总共|共)\p{Script=Han}{0,4}|(?<=\p{Script=Han}{2})[罚补奖收花赔付涨降修增减升])$/u
/** Of how many of what at its end: 要达到多少公里 → 是多少. */
const withoutUnit = (predicate: string): string => predicate === '多少' ? predicate : predicate.replace(/^(.*?)(?:要|将|会)?(?:达到?|有|提高到|增加到)?(多少|几)\p{Script=Han}{0,3}$/u, (_, before: string, asking: string) => `${before}${before === '' || !/是$/u.test(before) ? '是' : ''}${asking === '几' ? '多少' : asking}`)

/** 急诊停不停？门诊呢: what opens the earlier question ends alike, though the dictionary has not the word. */
function kinOf(other: string, earlier: string): string | null {
  const head = earlier.slice(0, other.length)
  return other.length === 2 && head !== other && head.endsWith(other.slice(-1)) && /^\p{Script=Han}+$/u.test(head) ? head : null
}

/** 小学新生多少人？初中的呢: the word of the same kind that the earlier question has, where the page says what follows it of the other one, too. */
function inPlaceOf(other: string, earlier: string, says: Says): string | null {
  const kind = KINDS.find(words => words.includes(other))
  const word = kind?.filter(one => one !== other && earlier.includes(one)).toSorted((a, b) => b.length - a.length)[0]
  return word !== undefined && says(`${other}${earlier.slice(earlier.indexOf(word) + word.length).slice(0, 2)}`) ? word : null
}

/** What stands behind 多少 up to what is done with it. */
const COUNTED = /(?:多少|几)(?:个|名|位|家|所|座|台|户|条|项|栋|件|艘|辆)?(\p{Script=Han}{2,6}?)(?=要|会|将|能|需|被|在|$)/u
/** The measure behind 多少, at the end. */
const MEASURE = /(?:多少|几)(\p{Script=Han}{1,3})$/u
/** Measures of length, area, weight and the like: of one kind of thing only. */
const PLAIN = /公里|千米|米|公顷|亩|吨|公斤|斤|千瓦时|度|立方米|平方米|平方公里/u
