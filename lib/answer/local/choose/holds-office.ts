import type { Briefing } from '../../../contract/briefing.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

const office = /职务|职位|身份|头衔|什么官|担任什么|任什么职|是做什么的|是干什么的|哪个(?:部门|单位)的/u

/** The sentence that introduces the speaker with an office, where a part asks for that; none where it does not, or the page has no such sentence. */
export function holdsOffice(asked: string, name: string | undefined, briefings: readonly Briefing[]): Placed[] {
  if (name === undefined || !office.test(asked)) return []
  for (const briefing of briefings) {
    const title = comparable(briefing.speakers.find(speaker => speaker.name === name)?.title ?? '')
    if (title === '') continue
    const found = turnSentences(briefing).flat().find(({ sentence }) => {
      const text = comparable(sentence.text)
      return text.includes(comparable(name)) && (text.includes(title) || text.includes(title.slice(-4)))
    })
    if (found) return [found]
  }
  return []
}
