import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { itemOrder } from '../../../text/item-order.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** 某某说的疏浚航道具体是什么: one of the things somebody listed, as a follow-up names it. */
const OF_ITEM = /^(?:.{2,5}说的)?(?<name>.{3,24}?)具体(?:是什么|怎么做)[？?]?$/u
/** What is said under an item is told whole, up to so many sentences. */
const WHOLE = 8
/** A heading, without its number, has no more characters. */
const HEADING = 14
const HAN_START = 2
/** 第一，…。: what stands beside an item's name where it says no more. */
const NUMBER = 5

/** The item's own sentence and all that stands under it, up to the next item; none where a part asks for no item, or nothing names it so. */
export function underItem({ part }: Pick<PartView, 'part'>, { speakers }: Understanding, briefings: readonly Briefing[]): Placed[] {
  const name = OF_ITEM.exec(part.text)?.groups?.name
  if (name === undefined) return []
  const wanted = comparable(name)
  for (const briefing of briefings) for (const turn of turnSentences(briefing)) {
    const at = turn.findIndex(({ sentence: { text } }, i) => opensFirst(text, wanted) || opens(text, wanted) && (itemOrder(text) !== null || isHeading(text) && isHeading(siblings(turn, text, i))))
    const by = turn[0]?.passage.speaker?.name
    if (at < 0 || speakers.length > 0 && by !== undefined && !speakers.includes(by)) continue
    const item = turn[at]!
    const own = itemOrder(item.sentence.text) !== null || opensFirst(item.sentence.text, wanted)
    const behind = turn.slice(at + 1, at + WHOLE)
    const end = behind.findIndex(({ sentence: { text } }) => (own ? itemOrder(text) !== null : itemOrder(text) === null && isHeading(text) && startsAlike(text, item.sentence.text)))
    // Whole items of one line each have nothing beneath them; what follows the last is another matter.
    const long = own && item.sentence.text.trim().length > name.length + NUMBER
    return [item, ...(long && /[；;]\s*$/u.test(item.sentence.text) ? [] : sameParagraph(behind.slice(0, end < 0 ? (long ? 0 : undefined) : end), item, briefing))]
  }
  return []
}

/** Whether a sentence, its number aside, opens with these words. */
const opens = (text: string, wanted: string): boolean => {
  const at = comparable(text).indexOf(wanted)
  return at >= 0 && at < 8
}
/** 有三个特点：第一，甲: the first stands behind what announces it. */
const opensFirst = (text: string, wanted: string): boolean => {
  const plain = comparable(text)
  const at = plain.indexOf(wanted)
  return at > 0 && /[：:，,](?:第一[，,、：:]?|一是|首先是?[，,]?)$/u.test(plain.slice(0, at))
}
const isHeading = (text: string): boolean => text.trim().length <= HEADING && /[。：:]\s*$/u.test(text)
const startsAlike = (one: string, other: string): boolean => one.trim().slice(0, HAN_START) === other.trim().slice(0, HAN_START)
/** Another heading of the turn that opens as this one does; empty where there is none. */
const siblings = (turn: readonly Placed[], text: string, at: number): string => turn.find(({ sentence }, i) => i !== at && isHeading(sentence.text) && startsAlike(sentence.text, text))?.sentence.text ?? ''

/** A list's last item ends with its paragraph where it has more than a heading there. */
function sameParagraph(behind: readonly Placed[], item: Placed, briefing: Briefing): readonly Placed[] {
  const end = briefing.sections.flatMap(({ paragraphs }) => paragraphs).find(({ start, end: last }) => start <= item.sentence.start && item.sentence.start < last)?.end
  const within = behind.filter(({ sentence }) => end !== undefined && sentence.start < end)
  return within.length > 0 ? within : behind
}
