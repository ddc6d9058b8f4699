import type { Briefing } from '../../../contract/briefing.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { summarizeBriefing } from './summarize-briefing.ts'

/** Who speaks at all: 有哪几位发言人, 发言人都有谁. */
const whoSpeaks = /^(?:这次|本次|此次|这场|今天的?)?(?:新闻)?(?:发布会|见面会|通气会|会)?(?:上|的)?(?:一共|都|共)?(?:有|来了|请了)?(?:哪些|哪几[位个]|几[位个])(?:发言人|发布人|嘉宾|领导|人发言|人讲话|人(?=出席|参加|到场|到会))(?:出席|参加|到场|到会|发言|讲话)?(?:了)?[？?]?$|^(?:这次|本次|此次|这场)?(?:新闻)?(?:发布会|见面会|通气会)?(?:上|的)?(?:发言人|发布人|嘉宾)(?:都|一共)?(?:有|是)(?:谁|哪些(?:人)?|哪几[位个])[？?]?$/u
/** Who leads the occasion. */
const whoLeads = /(?:谁|哪[一]?位)[^，。？]{0,4}主持|主持人(?:是|叫)(?:谁|什么)|由(?:谁|哪[一]?位)主持/u

/** Who speaks and who leads, where a part asks just that: the sentences that say so, none where the page does not; null for any other part. */
export function whoTakesPart(asked: string, [briefing]: readonly Briefing[]): Placed[] | null {
  const people = whoSpeaks.test(asked) ? namedTogether(briefing) : []
  return people.length > 0 ? people : whoLeads.test(asked) ? ledBy(briefing) : null
}

/** The sentence that names most of those who speak; where none names two, what each says first. */
function namedTogether(briefing: Briefing | undefined): Placed[] {
  if (!briefing) return []
  const names = briefing.speakers.filter(({ role }) => role === 'spokesperson').map(({ name }) => comparable(name))
  const counted = turnSentences(briefing).flat().map(placed => ({ placed, count: names.filter(name => comparable(placed.sentence.text).includes(name)).length }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  if (most < 2) return summarizeBriefing(briefing)
  const first = counted.find(({ count }) => count === most)!.placed
  const said = comparable(first.sentence.text)
  const others = names.filter(name => !said.includes(name)).flatMap(name => counted.find(({ placed }) => comparable(placed.sentence.text).includes(name))?.placed ?? [])
  return [...new Set([first, ...others])]
}

/** Who leads: where the page says that somebody does, or what the host says first. */
function ledBy(briefing: Briefing | undefined): Placed[] {
  const host = briefing?.speakers.find(({ role, name }) => role === 'host' && !/^主持/u.test(comparable(name)))
  if (!briefing || !host) return []
  const all = turnSentences(briefing).flat()
  const said = all.find(({ sentence }) => comparable(sentence.text).includes(comparable(host.name)) && /主持/u.test(sentence.text))
  const own = said ?? all.find(({ passage }) => passage.speaker?.name === host.name)
  return own ? [own] : []
}
