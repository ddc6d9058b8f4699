import type { Briefing } from '../../../contract/briefing.ts'
import type { Speaker } from '../../../contract/speaker.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { asksWhoTakesPart } from './asks-who-takes-part.ts'
import { firstWords, introducePeople } from './introduce-people.ts'

/** Who leads the occasion. */
const WHO_LEADS = /(?:谁|哪[一]?位)[^，。？]{0,4}主持|主持人(?:有|都)?(?:是|叫|有)(?:谁|什么|哪[一几]?[位个])|主持人(?:的)?(?:名字|姓名)|由(?:谁|哪[一]?位)主持/u
/** 由某某主持, 某某主持发布会, 主持人：某某. */
const LED = /主持(?:了|召开)?[^，。；]{0,12}(?:会|访谈|活动)|由\S{2,40}主持|主持人?[\s\u3000:：|]+\S{2}/u

/** Who takes part and who leads, where a part asks just that: the sentences that say so, none where the page does not; null for any other part. */
export function whoTakesPart(asked: string, [briefing]: readonly Briefing[]): Placed[] | null {
  if (!briefing) return null
  const attendance = asksWhoTakesPart(comparable(asked))
  const people = attendance === null ? [] : takingPart(briefing, attendance === 'attends')
  if (people.length > 0) return introducePeople(briefing, people)
  return WHO_LEADS.test(asked) ? ledBy(briefing) : null
}

/** Who answers for an office; who leads, too, where all are asked for who are there. */
function takingPart({ speakers }: Briefing, everybody: boolean): Speaker[] {
  const seen = new Set<string>()
  return speakers.filter(speaker => (speaker.role === 'spokesperson' || everybody && isNamedHost(speaker)) && !seen.has(speaker.name) && seen.add(speaker.name))
}

const isNamedHost = ({ role, name }: Speaker): boolean => role === 'host' && !/^主持/u.test(comparable(name))

/** Who leads: where the page says that somebody does, or what each host says first. */
function ledBy(briefing: Briefing): Placed[] | null {
  const all = turnSentences(briefing).flat()
  const hosts = briefing.speakers.filter(isNamedHost)
  const found = hosts.flatMap(host => all.find(({ sentence }) => comparable(sentence.text).includes(comparable(host.name)) && /主持/u.test(sentence.text)) ?? firstWords(briefing, host) ?? [])
  if (found.length > 0) return [...new Set(found)]
  const told = all.find(({ passage, sentence }) => passage.speaker === null && LED.test(sentence.text))
  return told ? [told] : []
}
