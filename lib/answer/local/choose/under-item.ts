import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { itemOrder } from '../../../text/item-order.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { outlineOf } from '../sentences/outline.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { turnsOf } from '../sentences/turns-of.ts'

/** 某某说的疏浚航道具体是什么: one of the things somebody listed, as a follow-up names it. */
const OF_ITEM = /^(?:.{2,5}说的)?(?<name>.{3,24}?)具体(?:是什么|怎么做)[？?]?$/u
/** What is said under an item is told whole, up to so many sentences. */
const WHOLE = 8
/** 第一，…。: what stands before an item's name, and beside it where its sentence says no more. */
const NUMBER = 8
const BESIDE = 5

/** The item's own sentence and all that stands under it, up to the next item; none where a part asks for no item, or nothing names it so. */
export function underItem({ part }: Pick<PartView, 'part'>, { speakers }: Understanding, briefings: readonly Briefing[]): Placed[] {
  const name = OF_ITEM.exec(part.text)?.groups?.name
  if (name === undefined) return []
  const wanted = comparable(name)
  for (const briefing of briefings) for (const turn of turnsOf(briefing, speakers)) {
    const items = outlineOf(turn)?.items ?? []
    const item = items.find(({ head }) => opens(turn[head]!, wanted))
    if (item) return beneathHead(turn, item, item === items.at(-1), wanted, briefing)
    const own = turn.find(placed => opens(placed, wanted) && itemOrder(placed.sentence.text) !== null || opensFirst(placed, wanted))
    if (own) return [own]
  }
  return []
}

/** Whether a sentence, its number aside, opens with these words. */
function opens({ sentence: { text } }: Placed, wanted: string): boolean {
  const at = comparable(text).indexOf(wanted)
  return at >= 0 && at < NUMBER
}

/** 有三个特点：第一，甲: the first stands behind what announces it. */
function opensFirst({ sentence: { text } }: Placed, wanted: string): boolean {
  const plain = comparable(text)
  const at = plain.indexOf(wanted)
  return at > 0 && /[：:，,](?:第一[，,、：:]?|一是|首先是?[，,]?)$/u.test(plain.slice(0, at))
}

/** What follows the last item is another matter where its own sentence tells it, and ends with its paragraph where more of that stands there. */
function beneathHead(turn: readonly Placed[], { head, end }: { head: number; end: number }, isLast: boolean, wanted: string, briefing: Briefing): Placed[] {
  const told = turn.slice(head, Math.min(end, head + WHOLE))
  const [own] = told
  if (!own || !isLast) return told
  const tellsItself = comparable(own.sentence.text).length > wanted.length + BESIDE
  if (tellsItself && itemOrder(own.sentence.text) !== null) return [own]
  const last = briefing.sections.flatMap(({ paragraphs }) => paragraphs).find(paragraph => paragraph.start <= own.sentence.start && own.sentence.start < paragraph.end)?.end
  const within = told.filter(({ sentence }) => last !== undefined && sentence.start < last)
  return within.length > 1 ? within : told
}
