import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { outlineOf } from '../sentences/outline.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { turnsOf } from '../sentences/turns-of.ts'

/** Kinds that what stands under a heading may answer. */
const AT_LARGE = new Set(['manner', 'definition', 'statement', 'list', 'summary'])
/** A heading has no more characters. */
const LONGEST = 24
/** Sentences told from under one, and from under each of several. */
const BENEATH = 3
const OF_EACH = 2
/** Share of the question's words that a heading says, and of its own characters that the question says. */
const SAYS = 0.8
/** What numbers a heading or ends it is none of its words. */
const NUMBERS = /^(?:[“"]?第?[一二三四五六七八九十\d]{1,2}(?:是|要|来|[、，.：:]|[个件项点句条](?:是|[，：])?)|[（(][一二三四五六七八九十\d]{1,2}[)）]|首先|其次|再次|然后|最后|其[一二三四五六])(?:是|要|，)?|[。：，]$|(?:方面|领域)(?=[。：，])/gu

/** What somebody says under the headings that a part asks of by their very words (文旅融合具体要干什么); empty where there is none. */
export function underHeading({ part, terms, asked }: PartView, { speakers }: Understanding, briefings: readonly Briefing[]): Placed[] {
  const topic = terms.filter(({ light, text }) => !light && !speakers.some(name => comparable(name).includes(text)))
  if (!AT_LARGE.has(part.asksFor) || topic.length === 0) return []
  const words = new Set(topic.map(({ text }) => text))
  const question = comparable(asked)
  // 路。 is asked of where 路 is a word of the question.
  const isAsked = (own: string): boolean => (own.length > 1 ? own.length <= LONGEST && question.includes(own) : words.has(own))
  for (const briefing of briefings) {
    for (const turn of turnsOf(briefing, speakers)) {
      const ownWords = (head: number): string => comparable(turn[head]!.sentence.text).replace(NUMBERS, '')
      const items = (outlineOf(turn)?.items ?? []).filter(({ head, end }) => end > head + 1 && isAsked(ownWords(head)))
      if (items.length > 0 && coverage(topic, items.map(({ head }) => ownWords(head)).join('，')) >= SAYS) return items.flatMap(({ head, end }) => turn.slice(head, Math.min(end, head + 1 + (items.length > 1 ? OF_EACH : BENEATH))))
    }
  }
  return []
}
