import type { PartView } from '../judge/weigh-candidates.ts'
import { deniedThere } from './denied-there.ts'
import { eachSpeakerHeard } from './each-speaker-heard.ts'
import { leftOpen } from './left-open.ts'
import { lookedUp } from './looked-up.ts'
import { ofAnotherTime } from './of-another-time.ts'
import { partAsked } from './part-asked.ts'
import type { AnswerContext } from './part-asked.ts'
import { privateMatter } from './private-matter.ts'
import { saidByOther } from './said-by-other.ts'
import type { PartAnswer } from './selection.ts'
import { tellBest } from './tell-best.ts'

/** The sentences that answer one part, or none with what is missing. Each way answers it, leaves it open, or leaves it to the next (null). */
export function answerPart(everything: PartView, index: number, context: AnswerContext): PartAnswer {
  const { stranger } = everything.part
  if (stranger !== undefined) return { ...leftOpen(everything, 0), silent: stranger }
  const asking = partAsked(everything, index, context)
  if (!asking) return leftOpen(everything, 0)
  return saidByOther(asking) ?? lookedUp(asking) ?? eachSpeakerHeard(asking) ?? privateMatter(asking) ?? ofAnotherTime(asking) ?? deniedThere(asking) ?? tellBest(asking)
}
