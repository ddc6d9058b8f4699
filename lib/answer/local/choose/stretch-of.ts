import type { Briefing, Span } from '../../../contract/briefing.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** A stretch of a sentence in the place of the whole. `span` in canonical offsets, inside the sentence. */
export function stretchOf({ passage, sentence }: Placed, { start, end }: Span, { text }: Briefing): Placed {
  const breaks = sentence.breaks.filter(one => one.start >= start && one.end <= end)
  const cuts = [start, ...breaks.flatMap(one => [one.start, one.end]), end]
  const words = cuts.flatMap((cut, i) => (i % 2 === 0 ? [text.slice(cut, cuts[i + 1])] : [])).join('')
  return { passage, sentence: { start, end, text: words, breaks } }
}
