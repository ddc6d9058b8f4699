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

/** An offset into a sentence's text as an offset into the briefing: breaks inside the sentence count, but for one that begins where a stretch `ends`. */
function canonical({ sentence }: ReadSentence, offset: number, ends = false): number {
  let at = sentence.start + offset
  for (const { start, end } of sentence.breaks) if (start < at || (start === at && !ends)) at += end - start
  return at
}
