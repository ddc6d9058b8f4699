import type { Speaker } from '../contract/speaker.ts'
import { findRoles } from './find-roles.ts'
import { findSpeakers } from './find-speakers.ts'
import type { Mention } from './find-speakers.ts'
import { asks as asksSomething, splitParts } from './split-parts.ts'

/** One thing asked of certain speakers; of anybody where there are none. */
export type AskedOf = { text: string; speakers: string[] }

const PEOPLE = '(?:发言人|发布人|发言者|嘉宾|负责人|领导|部门|单位|代表|人|方)'
/** What may stand between the people of a list. */
const BETWEEN = new RegExp(`^(?:的(?:人|负责人|代表))?(?:和|与|跟|及|以及|、|，|,)(?:[\\p{Script=Han}]{2,4}[市县区省])?$`, 'u')
/** Behind a list of people: that each of them is asked. */
const EACH = new RegExp(`^(?:的|这)?(?:[两二三四五](?:位|个|名)?${PEOPLE}|的|人|负责人|代表|双方)*(?:各自?|分别|都|分头)(?:是|又)?`, 'u')
/** 甲和乙的侧重点有什么不一样: each is heard, and what he says of it set beside the other's. */
const DIFFER = new RegExp(`^(?:的|这)?(?:[两二三四五](?:位|个|名)?${PEOPLE})?的?(?:在([\\p{Script=Han}]{2,10}?)(?:这件事|的?问题)?(?:上|方面))?的?(?:侧重点?|重点|说法|观点|做法|看法|提法|思路|角度)?(?:上|方面)?(?:都)?有(?:什么|啥|哪些|何)(?:不同|不一样|区别|差别|差异)[？?]?$`, 'u')
/** What somebody does who is asked by name. */
const SAYS = /^(?:的)?(?:人|负责人)?(?:又|则|还|就|也)?(?:说|讲|提到|介绍|报(?!销|名|道)|估计|预计|预测|表示|透露|认为|配|给|拿|提|打算|准备|要求|建议|强调|回应|回答)/u
const SPOKEN = /^(?:又|则|还|就|也)?(?:说|讲|提|谈|介绍|报)(?:到|了|过|的)*(?![到了过的]|什么(?:[？?]|$)|哪些(?:[？?]|$))(?=\p{Script=Han}{2})/u
/** Asks for whatever was said of the matter. */
const GENERAL = /^(?:都|又)?(?:怎么(?:说|讲|看|回应)|(?:有|说|讲|提|谈|介绍|报告|报|拿出|表示|回应)(?:到|出|了|过)*(?:什么|哪些|啥)(?:数字|数据|说法|情况|内容|看法|话)?)的?[？?]?$/u
/** Each of several people who are only counted. */
const COUNTED = new RegExp(`[，,；;。？?]?(?:这|由|是)?([两二三四五几多])(?:位|个|家|名)${PEOPLE}(?:各自?|分别|都)(?:是|又)?(?:怎么|如何|怎样)?(?:说|讲|介绍|表示|回应|看|报|拿出|提出)(?:到|过|了|的)*(?:什么|多少|哪些)?[？?]?$`, 'u')
const COUNTS: Record<string, number> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 }
/** What is left of a title behind the office that was recognised: 文旅局|长, 自然资源局|的副局长. */
const REST_OF_TITLE = /^的?(?:副|总|首席)?(?:(?![和与跟及])\p{Script=Han}){0,3}?(?:长|书记|主任|员|监|经理|官|师|主席|负责人|的人)(?=和|与|跟|及|以及|、|，|,|各|分别|都|又|说|讲|报|介绍|估计|预计|表示|[两三四]方)/u
/** A member of the list that fits nobody by name. */
const STRANGER = /^(?:、|和|与|以及)\p{Script=Han}{2,5}?(?=的人|的负责人|各|分别|都|[两三四五](?:方|位|个|家))/u

/**
 * A question that sets several people side by side, as what is asked of each: 甲和乙各说了什么 (one
 * thing of each), 甲说了什么，乙说了什么 (each his own), 三位发言人各报了多少 (each of what stands
 * before). Null for any other question. Text in simplified characters.
 */
export function hearEach(question: string, roster: readonly Speaker[]): AskedOf[] | null {
  if (!SIDE_BY_SIDE.test(question)) return null
  const mentions = mentionsIn(question, roster)
  return ofEverybody(question) ?? ofTail(question, mentions) ?? ofCounted(question) ?? ofNamed(question, mentions, roster)
}

/** Without a word of these nobody is set beside anybody, and no roster need be looked through. */
const SIDE_BY_SIDE = /各|分别|不同|不一样|区别|差[别异]|都|双方|每|所有|全体|分头|[两二三四五几多](?:位|个|名|家|方)|[，,；;、？?].*(?:说|讲|提|介绍|报|估计|预|表示|透露|认为|配|给|拿|打算|准备|要求|建议|强调|回应|回答|看)/u

/** Who should speak, said behind the questions themselves: …？甲和乙分别怎么说, …？几位局长各怎么说. */
const TAIL = new RegExp(`[，,；;。？?]\\s*([^，,；;。？?：:]{2,24}?)(?:分别|各自?|都)?(?:是|又)?(?:(?:怎么|如何|怎样)(?:说|讲|回应|回答|解释|看)|(?:说|讲|回应|介绍)(?:到|了|过)?(?:些)?(?:什么|哪些|啥))的?[？?]?$`, 'u')
const SEVERAL_PEOPLE = new RegExp(`[两二三四五几多](?:位|个|名|家|方)${PEOPLE}?|双方|各方|各家|和|与|同|、`, 'u')

/** The questions before such an end, each asked of all who are named there, or of anybody. */
function ofTail(question: string, mentions: readonly Mention[]): AskedOf[] | null {
  const tail = TAIL.exec(question)
  if (!tail || !SEVERAL_PEOPLE.test(tail[1]!)) return null
  const parts = splitParts(question.slice(0, tail.index))
  if (!parts.every(asksSomething)) return null
  const names = [...new Set(mentions.filter(({ start }) => start >= tail.index).flatMap(({ names: people }) => people))]
  return parts.map(text => ({ text: text.replace(/[？?]?$/u, '？'), speakers: names.length > 1 ? names : [] }))
}

/** 各位发言人分别提到了哪些…: what each has to say of it. */
const EVERYBODY = /(?:各位|每一?位|所有|全体)(?:的)?(?:发言人|发布人|发言者|嘉宾|领导|负责人)们?(?:都|分别|各自?)*(?:说|讲|提|谈|介绍|报)(?:到|了|过|出)*/u

function ofEverybody(question: string): AskedOf[] | null {
  const text = question.replace(EVERYBODY, '')
  return text !== question && text.replace(/的?(?:什么|哪些|啥|内容|情况)|[？?，,]/gu, '').length > 3 ? [{ text, speakers: [] }] : null
}

/** Whom a stretch names, by name, title or office. */
function mentionsIn(question: string, roster: readonly Speaker[]): Mention[] {
  const known = findSpeakers(question, roster)
  return [...known, ...findRoles(question, roster, known)].sort((a, b) => a.start - b.start)
    .map(mention => ({ ...mention, end: mention.end + (REST_OF_TITLE.exec(question.slice(mention.end))?.[0].length ?? 0) }))
}

function ofNamed(question: string, mentions: readonly Mention[], roster: readonly Speaker[]): AskedOf[] | null {
  if (new Set(mentions.flatMap(({ names }) => names)).size < 2) return null
  return ofList(question, mentions, roster) ?? ofClauses(question, mentions)
}

/** 某事，甲和乙各说了什么 → 某事，说了什么, asked of 甲 and of 乙. */
function ofList(question: string, mentions: readonly Mention[], roster: readonly Speaker[]): AskedOf[] | null {
  const first = mentions.findIndex((mention, i) => mentions[i + 1] && BETWEEN.test(question.slice(mention.end, mentions[i + 1]!.start)))
  if (first < 0) return null
  let last = first
  while (mentions[last + 1] && BETWEEN.test(question.slice(mentions[last]!.end, mentions[last + 1]!.start))) last++
  const stranger = STRANGER.exec(question.slice(mentions[last]!.end))?.[0] ?? ''
  const behind = question.slice(mentions[last]!.end + stranger.length)
  const differ = DIFFER.exec(behind)
  const each = differ ?? EACH.exec(behind)
  const before = question.slice(0, mentions[first]!.start)
  if (!each || mentions.length > last + 1 || first > 0 || /[“「][^”」]*$/u.test(before)) return null
  const rest = behind.slice(each[0].length)
  const matter = differ?.[1] ?? before
  // A matter that is only named (某事，甲和乙分别怎么说) is told of at large.
  const atLarge = differ !== null ? matter.length > 1 : GENERAL.test(rest) && before.length > 3
  const text = atLarge ? `${matter.replace(/[，,：:、]$/u, '')}，有哪些情况？` : `${before}${rest.replace(SPOKEN, '')}`
  const heard = mentions.map(({ names }) => ({ text, speakers: names }))
  const others = roster.filter(({ name, role }) => role === 'spokesperson' && mentions.every(({ names }) => !names.includes(name))).map(({ name }) => name)
  return stranger === '' || new Set(others).size !== 1 ? heard : [...heard, { text, speakers: [...new Set(others)] }]
}

/** 某事，甲说多少，乙说几时 → 某事，多少, asked of 甲, and 某事，几时, asked of 乙. */
function ofClauses(question: string, mentions: readonly Mention[]): AskedOf[] | null {
  const said = mentions.every(({ start, end }, i) => (i === 0 || /[，,；;、]$/u.test(question.slice(0, start)) || /[，,；;、][\p{Script=Han}]{0,6}的?$/u.test(question.slice(mentions[i - 1]!.end, start))) && SAYS.test(question.slice(end)))
  if (!said) return null
  const before = question.slice(0, mentions[0]!.start).replace(/[^，,：:；;？?]{0,8}的$/u, '')
  return mentions.map(({ end, names }, i) => {
    const next = mentions[i + 1]?.start ?? question.length
    return { text: `${before}${question.slice(end, next).replace(SPOKEN, '').replace(/[，,；;、][^，,；;、]*$/u, match => (next < question.length ? '' : match))}`.replace(/[？?]?$/u, '？'), speakers: names }
  })
}

/** 甲、乙、丙，三位发言人各报了多少: as many things as people; else one question that each may answer. */
function ofCounted(question: string): AskedOf[] | null {
  const tail = COUNTED.exec(question)
  if (!tail || tail.index < 4) return null
  const before = question.slice(0, tail.index)
  const pieces = before.split(/[，,]/u)
  const things = (pieces.at(-1) ?? '').split('、')
  if (things.length === COUNTS[tail[1]!]) return things.map(thing => ({ text: `${[...pieces.slice(0, -1), thing].join('，')}是多少？`, speakers: [] }))
  return [{ text: asksSomething(before) ? `${before}？` : `${before}，有哪些情况？`, speakers: [] }]
}
