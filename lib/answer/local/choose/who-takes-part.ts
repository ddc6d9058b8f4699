import type { Briefing } from '../../../contract/briefing.ts'
import type { Speaker } from '../../../contract/speaker.ts'
import { OCCASION } from '../../../text/occasion.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { asksWhoTakesPart } from './asks-who-takes-part.ts'
import { officeOf } from './holds-office.ts'
import { firstWords, introducePeople } from './introduce-people.ts'
import { placePrinted } from './place-printed.ts'

/** Who leads the occasion. */
const WHO_LEADS = /(?:谁|哪[一]?位)[^，。？]{0,4}主持|主持人(?:有|都)?(?:是|叫|有)(?:谁|什么|哪[一几]?[位个])|主持人(?:的)?(?:名字|姓名)|由(?:谁|哪[一]?位)主持/u
/** 由某某主持, 某某主持发布会, 主持人：某某. */
const LED = /主持(?:了|召开)?[^，。；]{0,12}(?:会|访谈|活动)|由\S{2,40}主持|主持人?[\s\u3000:：|]+\S{2}/u

/** 谁主办的, 主办单位是哪家; who called the meeting. */
const WHO_HOLDS = /(?:由|是)?(?:谁|哪(?:一)?(?:个|家)(?:单位|部门|机构)?|什么(?:单位|部门|机构))(?:来)?(?:主办|承办|举办|组织|召集)|(?:主办|承办|组织|举办)(?:单位|方|者|机构|部门)(?:有|都|是)*(?:谁|哪|什么)/u
const OF_OCCASION = new RegExp(`^(?:主办|承办|举办)(?:单位|方)|${OCCASION}|^(?:这[个场次]?)?会`, 'u')
/** 由某某主办, 主办单位：某某, 某某举行新闻发布会. */
const HELD = new RegExp(`(?:主办|承办)(?:单位|方)?[\\s\\u3000:：|]*\\S{2}|由\\S{2,20}(?:主办|承办|举办)|(?:新闻办公?室?|政府|[省市区县委部局署]|(?<!发布)厅)(?:\\S{0,16}[日上午下晚点时分])?(?:在\\S{2,16})?(?:举行|召开|举办|组织)\\S{0,24}(?:${OCCASION})`, 'u')

/** Who takes part, who leads and who holds the occasion, where a part asks just that: the sentences that say so, none where the page does not; null for any other part. */
export function whoTakesPart(asked: string, [briefing]: readonly Briefing[]): Placed[] | null {
  if (!briefing) return null
  const attendance = asksWhoTakesPart(comparable(asked))
  const people = attendance === null ? [] : takingPart(briefing, attendance === 'attends')
  if (people.length > 0) return introducePeople(briefing, people)
  if (WHO_HOLDS.test(asked) && OF_OCCASION.test(asked)) return turnSentences(briefing).flat().filter(({ passage, sentence }) => passage.speaker?.role !== 'reporter' && HELD.test(comparable(sentence.text))).slice(0, 1)
  return WHO_LEADS.test(asked) ? ledBy(briefing) : null
}

/** Who answers for an office; who leads, too, where all are asked for who are there. */
function takingPart({ speakers }: Briefing, everybody: boolean): Speaker[] {
  const seen = new Set<string>()
  return speakers.filter(speaker => (speaker.role === 'spokesperson' || everybody && isNamedHost(speaker)) && !seen.has(speaker.name) && seen.add(speaker.name))
}

const isNamedHost = ({ role, name }: Speaker): boolean => role === 'host' && !/^主持/u.test(comparable(name))

/** Who leads: where the page says that somebody does, where it prints his office or his part, or what he says first. */
function ledBy(briefing: Briefing): Placed[] | null {
  const all = turnSentences(briefing).flat()
  const hosts = briefing.speakers.filter(isNamedHost)
  const found = hosts.flatMap(host => all.find(({ sentence }) => comparable(sentence.text).includes(comparable(host.name)) && /主持/u.test(sentence.text)) ?? officeOf(host.name, briefing) ?? placePrinted(briefing, ['主持人', host.name]) ?? firstWords(briefing, host) ?? [])
  if (found.length > 0) return [...new Set(found)]
  const told = all.find(({ passage, sentence }) => passage.speaker === null && LED.test(sentence.text))
  return told ? [told] : []
}
