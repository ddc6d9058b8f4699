import type { Briefing } from '../../../contract/briefing.ts'
import type { Passage } from '../../../contract/passage.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

const OFFICE = /职务|职位|身份|头衔|职称|什么官|担任什么|任什么职|是做什么的|是干什么的|什么来头|哪个(?:部门|单位)的/u
/** 某某是谁, 谁是某某: who somebody is, and nothing else of him. */
const WHO_IS = (name: string): RegExp => new RegExp(`^(?:请问)?(?:${name}(?:这个人)?(?:是|到底是|究竟是)?(?:谁|什么人|何许人也?|哪位)|谁是${name})(?:呢|啊|呀)?[？?]?$`, 'u')
/** Between an office and its holder a page prints blanks, a line break or a bracket. */
const BETWEEN = '[\\s\\u3000（()）【】\\[\\]*|:：—-]{0,8}'

/** The words that say what office a speaker holds, where a part asks for that: the sentence that introduces him, or else the place where the page prints both; none where it asks for something else, or the page does not say. */
export function holdsOffice(asked: string, name: string | undefined, briefings: readonly Briefing[]): Placed[] {
  if (name === undefined || !(OFFICE.test(asked) || WHO_IS(escaped(comparable(name))).test(asked))) return []
  for (const briefing of briefings) {
    const printed = briefing.speakers.find(speaker => speaker.name === name)?.title
    if (!printed) continue
    const title = comparable(printed)
    const found = turnSentences(briefing).flat().find(({ sentence }) => {
      const text = comparable(sentence.text)
      return text.includes(comparable(name)) && (text.includes(title) || text.includes(title.slice(-4)))
    })
    const placed = found ?? inLabel(briefing, name, printed)
    if (placed) return [placed]
  }
  return []
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A label or a list of names says office and name one after the other; that is nobody's speech. */
function inLabel(briefing: Briefing, name: string, title: string): Placed | null {
  const loose = (words: string): string => [...words].map(escaped).join('\\s*')
  const found = new RegExp(`${loose(title)}${BETWEEN}${loose(name)}|${loose(name)}${BETWEEN}${loose(title)}`, 'u').exec(briefing.text)
  const [first] = turnSentences(briefing).flat()
  if (!found || !first) return null
  const span = { start: found.index, end: found.index + found[0].length }
  const text = found[0].replace(/\s+/gu, ' ')
  const passage: Passage = { ...first.passage, ...span, id: `${briefing.id}#label-${span.start}`, speaker: null, context: '', sentences: [] }
  const sentence = { ...span, text, breaks: [] }
  return { passage: { ...passage, sentences: [sentence] }, sentence }
}
