import type { Briefing } from '../../../contract/briefing.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import { openingOfReply } from './opening-of-reply.ts'
import type { Term } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** Share of the asked words that the question somebody put must say for its reply to be meant. */
const ABOUT = 0.4
/** Words for the asking itself. */
const ASKING = /^(?:看|看法|看待|回应|回答|评价|答复|态度|担心|担忧|质疑|传闻|疑问|问题|说法|提问|关切|争议|批评)$/u
const polite = /^(?:谢谢|感谢|好的|各位|大家好|您好|你好|我来回答|这个问题(?:我来|由我)|下面)|(?:我来|由我来)(?:回答|答)|[？?]\s*$/u

/**
 * How somebody answers to a matter (甲怎么看乙, 如何回应): the sentences that open the reply to the
 * question that names the matter. Empty where nobody asked of it.
 * @param names who must have replied; anyone where empty
 */
export function replyAbout({ briefings, terms, names }: { briefings: readonly Briefing[]; terms: readonly Term[]; names: readonly string[] }): readonly Placed[] {
  const matter = terms.filter(({ text }) => !ASKING.test(text) && !names.some(name => comparable(name).includes(text)))
  if (matter.length === 0) return []
  let best: { share: number; reply: readonly Placed[] } = { share: ABOUT, reply: [] }
  for (const briefing of briefings) {
    briefing.turns.forEach((turn, i) => {
      const next = briefing.turns[i + 1]
      if (turn.role !== 'reporter' || !next?.speaker || next.role === 'reporter' || (names.length > 0 && !names.includes(next.speaker))) return
      const share = coverage(matter, comparable(briefing.text.slice(turn.start, turn.end)))
      if (share < best.share) return
      const reply = openingOfReply((turnSentences(briefing)[i + 1] ?? []).filter(({ sentence }) => !polite.test(sentence.text.trim())))
      if (reply.length > 0) best = { share: share + Number.EPSILON, reply }
    })
  }
  return best.reply
}
