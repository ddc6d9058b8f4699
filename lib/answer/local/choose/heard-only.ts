import type { Understanding } from '../../../contract/understanding.ts'
import { ANSWERED, confidence } from '../judge/confidence.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { SAYS } from './takes-speaker-for-granted.ts'

/** What is asked of certain people is answered by their words alone, wherever they said any that were read; 甲说… too, where one of his sentences may answer. */
export function heardOnly(view: PartView, { speakers }: Understanding): PartView {
  const { part, asked, weighed } = view
  const told = !part.speakers && speakers.length === 1 && SAYS.test(asked)
  const names = part.speakers ?? (told ? speakers : [])
  const own = weighed.filter(({ read: { passage, sentence }, features }) => features.heading === 0
    && (names.includes(passage.speaker?.name ?? '') || told && passage.speaker === null && names.some(name => sentence.text.includes(name))))
  return own.length > 0 && (!told || own.some(({ features }) => confidence(features) >= ANSWERED)) ? { ...view, weighed: own } : view
}
