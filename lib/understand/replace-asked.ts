import type { Speaker } from '../contract/speaker.ts'
import { findSpeakers } from './find-speakers.ts'
import { unitAt } from '../text/units.ts'
import { ofAKind } from './of-a-kind.ts'
import { subjectOf } from './split-parts.ts'
import { wordSegments } from '../text/word-segments.ts'

const time = /(?:到|截至|至)?(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:底|末)?|今年|去年|明年|前年|后年|上半年|下半年|全年|[一二三四]季度|\d{1,2}月(?:\d{1,2}日)?/u

/** 博士每月补贴多少？ 硕士呢？ The earlier question with `other` in the place of what it is of a kind with. */
export function replaceAsked(other: string, earlier: string, roster: readonly Speaker[]): string {
  const [person] = findSpeakers(other, roster)
  if (person) {
    const [asked] = findSpeakers(earlier, roster)
    if (asked) return `${earlier.slice(0, asked.start)}${other}${earlier.slice(asked.end)}？`
    return `${other}怎么说${subjectOf(earlier)}？`
  }
  if (time.test(other) && other.replace(time, '').length < 2 && time.test(earlier)) return `${earlier.replace(time, other)}？`
  const kin = ofAKind(other, earlier)
  if (kin) return `${earlier.replace(kin, other)}？`
  // 有多少老电梯要换？危房呢: what is counted is another, not where.
  const counted = COUNTED.exec(earlier)?.[1]
  if (counted && unitAt(counted, 0)?.length !== counted.length && !/[省市县区镇乡州]$/u.test(other)) return `${earlier.replace(COUNTED, words => words.replace(counted, other))}？`
  const subject = subjectOf(earlier)
  const when = time.exec(subject)?.[0] ?? ''
  const owner = subject.includes('的') ? subject.slice(subject.lastIndexOf('的')) : ''
  const predicate = earlier.slice(subject.length)
  const spoken = [...wordSegments(subject.slice(when && subject.startsWith(when) ? when.length : 0))].map(({ segment }) => segment)
  const oneWord = [...wordSegments(other)].length === 1
  // 水稻收购价多少？玉米呢？ asks for 玉米收购价; 工期呢？ asks for 水稻's next.
  if (owner === '' && oneWord && spoken.length > 1 && spoken.length < 6) {
    const said = MEASURED.test(other) ? [...spoken.slice(0, -1), other] : [other, ...spoken.slice(1)]
    return `${subject.startsWith(when) ? when : ''}${said.join('')}${predicate}？`
  }
  // 小区 are not counted in 公里: what another thing is measured in is not known.
  const measured = owner === '' && predicate.length < earlier.length ? predicate.replace(MEASURE, (words, unit: string) => (unitAt(unit, 0)?.length === unit.length && PLAIN.test(unit) ? words.slice(0, -unit.length) : words)) : predicate
  return `${when}${other}${owner && !other.includes('的') ? owner : ''}${measured}？`
}

/** What stands behind 多少 up to what is done with it. */
const COUNTED = /有(?:多少|几)(?:个|名|位|家|所|座|台|户|条|项)?(\p{Script=Han}{2,6}?)(?=要|会|将|能|需|被|在|$)/u
/** The measure behind 多少, at the end. */
const MEASURE = /(?:多少|几)(\p{Script=Han}{1,3})$/u
/** Measures of length, area, weight and the like: of one kind of thing only. */
const PLAIN = /公里|千米|米|公顷|亩|吨|公斤|斤|千瓦时|度|立方米|平方米|平方公里/u

/** Ends of the name of what can be measured of a thing. */
const MEASURED = /(?:数|量|率|期|价|费|额|资|度|积|长|速|幅|比|时间|标准|比例|规模|里程)$/u
