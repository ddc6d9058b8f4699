import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { ANSWERED, confidence } from '../judge/confidence.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import type { Weighed } from '../judge/weighed.ts'
import { heardOnly } from './heard-only.ts'

/** What a part is answered from: the question as it means it, the briefings by id, and the views of all parts. */
export type AnswerContext = { understanding: Understanding; byId: ReadonlyMap<string, Briefing>; views: readonly PartView[] }

/** One part of a question, with all that is needed to answer it. */
export type PartAsked = AnswerContext & {
  index: number
  /** All sentences that were read, and those of them that may answer: of somebody asked for by name his own alone. */
  everything: PartView
  view: PartView
  /** The sentence that answers best, and how sure that is (0 to 1). */
  best: Weighed
  sure: number
  /** The briefings that were found, the best first. */
  found: Briefing[]
}

/** A sentence that the judge rules out (another year, another place) gives way to the next, if that one scores so nearly as high. */
const PASSED_OVER = 2
/** One that does not tell what is asked gives way to a lower one, too, that surely does: 今年的暖气来得早。 to the day that it comes. */
const UNTOLD_OVER = 5
const SURE = 0.95

/** What a headline or a caption cannot answer. */
const REASONED = new Set(['reason', 'manner', 'definition'])

/** The part at `index` with what was read for it; null where nothing was read. */
export function partAsked(everything: PartView, index: number, context: AnswerContext): PartAsked | null {
  const view = heardOnly(everything, context.understanding)
  const best = bestOf(view)
  if (!best) return null
  const found = [...new Set(view.weighed.map(({ read }) => read.passage.briefingId))].flatMap(id => context.byId.get(id) ?? [])
  return { ...context, index, everything, view, best, sure: confidence(best.features), found }
}

function bestOf({ part: { asksFor }, weighed }: PartView): Weighed | undefined {
  const [first] = weighed
  const answers = weighed.find(({ read, features, score }) => read.passage.speaker?.role !== 'reporter' && !(asksFor === 'definition' && features.heading === 1)
    && confidence(features) >= ANSWERED && score >= first!.score - (first!.features.untold === 1 && confidence(features) >= SURE ? UNTOLD_OVER : PASSED_OVER) && !(first!.features.untold === 1 && features.said === 0 && features.replies === 0))
  return answers ?? (REASONED.has(asksFor) ? weighed.find(({ features }) => features.heading === 0) : undefined) ?? first
}
