import type { ReadSentence } from '../../../read/read-hits.ts'
import { confidence } from '../judge/confidence.ts'
import type { Chosen } from './selection.ts'
import type { Weighed } from '../judge/weighed.ts'

/** A candidate as the choice of the part at `index`, with the words that the reader marked for it. */
export function chosenOf({ read, features }: Weighed, index: number): Chosen {
  const span = read.readings[index]?.span
  return {
    passage: read.passage, sentence: read.sentence, confidence: confidence(features),
    ...(span && { span: { start: canonical(read, span.start), end: canonical(read, span.end, true) } }),
  }
}

/**
 * An offset into a sentence's text as an offset into the briefing: breaks inside the sentence count, but for one that
 * begins where a stretch `ends`, and the blank that stands in for some of them does not.
 */
function canonical({ sentence: { start, end, text, breaks } }: ReadSentence, offset: number, ends = false): number {
  let blanks = text.length - (end - start) + breaks.reduce((sum, gap) => sum + gap.end - gap.start, 0)
  let shift = 0
  for (const gap of breaks) {
    const at = gap.start - start - shift
    if (at > offset || at === offset && ends) break
    const blank = blanks > 0 && text.charAt(at) === ' ' ? 1 : 0
    blanks -= blank
    // The blank itself is the break's first place.
    if (blank === 1 && offset === at) return gap.start
    shift += gap.end - gap.start - blank
  }
  return start + offset + shift
}
