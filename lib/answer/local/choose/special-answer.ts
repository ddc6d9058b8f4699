import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { allFigures } from './all-figures.ts'
import { comparable } from '../sentences/question-terms.ts'
import { asksStand } from './asks-stand.ts'
import { definedThere } from './defined-there.ts'
import { fieldPrinted } from './field-printed.ts'
import { glossPrinted } from './gloss-printed.ts'
import { heldWhenWhere } from './held-when-where.ts'
import { holdsOffice } from './holds-office.ts'
import { ofEveryBriefing } from './of-every-briefing.ts'
import { orderOfSpeech } from './order-of-speech.ts'
import { overview } from './overview.ts'
import { putByReporters } from './put-by-reporters.ts'
import { replyAbout } from './reply-about.ts'
import { sectionMeant } from './section-meant.ts'
import { underHeading } from './under-heading.ts'
import { underItem } from './under-item.ts'
import { whereMentioned } from './where-mentioned.ts'
import { whoTakesPart } from './who-takes-part.ts'

/**
 * Parts that are answered by looking a thing up rather than by reading: where a quoted phrase or
 * figure stands, what office a speaker holds, what someone said as a whole. Null for any other part,
 * empty where it is such a part and the page does not say.
 * @param briefings those that were found, the best first; `library` all that may be asked
 */
export function specialAnswer({ view, next, understanding, briefings, library = briefings }: {
  view: PartView; next: PartView | undefined; understanding: Understanding; briefings: readonly Briefing[]; library?: readonly Briefing[]
}): readonly Placed[] | null {
  const { asked } = view
  return anyOf(ofEveryBriefing(view, understanding, library))
    ?? anyOf(definedThere(view, understanding.speakers, briefings))
    ?? anyOf(whereMentioned(view, next, understanding, briefings))
    ?? orderOfSpeech(comparable(asked), understanding.speakers, briefings)
    ?? putByReporters(view, briefings, understanding.speakers)
    ?? whoTakesPart(asked, briefings)
    ?? sectionMeant(comparable(asked), briefings)
    ?? anyOf(underItem(view, understanding, briefings))
    ?? holdsOffice(asked, understanding.speakers.find(name => asked.includes(name)) ?? understanding.speakers[0], briefings)
    ?? anyOf(standOn(view, understanding, briefings))
    ?? anyOf(glossPrinted(view, briefings))
    ?? anyOf(heldWhenWhere(view, understanding, briefings))
    ?? anyOf(fieldPrinted(asked, briefings))
    ?? anyOf(allFigures(view, understanding, briefings))
    ?? anyOf(underHeading(view, understanding, briefings))
    ?? overview(view, understanding, briefings)
}

/** Nothing found leaves the part to whoever comes next. */
const anyOf = (found: readonly Placed[]): readonly Placed[] | null => (found.length > 0 ? found : null)

/** How somebody answers to a matter. The opening of a long reply tells it, unless the reader finds it further on in the same reply. */
function standOn({ asked, terms, weighed: [best] }: PartView, { speakers }: Understanding, briefings: readonly Briefing[]): readonly Placed[] {
  const opening = asksStand(asked) ? replyAbout({ briefings, terms, names: speakers }) : []
  const there = best !== undefined && opening.length > 0 && best.read.passage.briefingId === opening[0]!.passage.briefingId && best.read.passage.turn === opening[0]!.passage.turn
  if (!there || opening.some(({ sentence }) => sentence.start === best.read.sentence.start)) return opening
  return best.read.sentence.start < opening.at(-1)!.sentence.start ? opening : [...opening.slice(0, -1), { passage: best.read.passage, sentence: best.read.sentence }]
}
