import type { Understanding } from '../../../contract/understanding.ts'
import { ANSWERED, confidence } from '../judge/confidence.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import type { Weighed } from '../judge/weighed.ts'
import { SAYS } from './takes-speaker-for-granted.ts'

/** So much better by its score another's sentence must be than his best for it to be he who said it. */
const BY_FAR = 4

/** 甲说…几个小时, where the reader sees an answer in another's words and none in his: the question mistakes who said it. */
function plainlyAnothers(best: Weighed | undefined, own: Weighed): boolean {
  return best !== undefined && best.features.speaker < 0 && best.features.heading === 0 && best.read.passage.speaker?.role !== 'reporter' && best.features.evidence > 0 && own.features.evidence < 0 && best.score - own.score >= BY_FAR && confidence(best.features) >= ANSWERED
}

/** What is asked of certain people is answered by their words alone, wherever they said any that were read; 甲说… too, where one of his sentences may answer. */
export function heardOnly(view: PartView, { speakers }: Understanding): PartView {
  const { part, asked, weighed } = view
  const told = !part.speakers && speakers.length === 1 && SAYS.test(asked)
  const names = part.speakers ?? (told ? speakers : [])
  const own = weighed.filter(({ read: { passage, sentence }, features }) => features.heading === 0
    && (names.includes(passage.speaker?.name ?? '') || told && passage.speaker === null && names.some(name => sentence.text.includes(name))))
  if (told && own.length > 0 && plainlyAnothers(weighed[0], own[0]!)) return view
  return own.length > 0 && (!told || own.some(({ features }) => confidence(features) >= ANSWERED)) ? { ...view, weighed: own } : view
}
