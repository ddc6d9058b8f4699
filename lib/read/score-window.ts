import type { SentenceReading } from './reader.ts'

/** Longest answer the span head was trained to mark, in tokens (models/README.md). */
const LONGEST_SPAN = 40

/** A token of a window: which sentence it belongs to (−1: the question) and the characters it stands for there. */
export type WindowToken = { sentence: number; start: number; end: number }

/**
 * Reads one window's logits as models/README.md defines: evidence is the mean of a sentence's third
 * logits against that of position 0; a span stays inside one sentence and is scored against start +
 * end of position 0.
 * @param logits row-major [length, 3]: start, end, evidence
 */
export function scoreWindow(logits: Float32Array, tokens: readonly WindowToken[]): Map<number, SentenceReading> {
  const at = (token: number, head: 0 | 1 | 2): number => logits[token * 3 + head] ?? 0
  const nullEvidence = at(0, 2)
  const nullSpan = at(0, 0) + at(0, 1)
  const readings = new Map<number, SentenceReading>()
  let first = 0
  while (first < tokens.length) {
    const sentence = tokens[first]!.sentence
    let next = first
    while (next < tokens.length && tokens[next]!.sentence === sentence) next++
    if (sentence >= 0) {
      let sum = 0
      let span: SentenceReading['span'] = null
      for (let start = first; start < next; start++) {
        sum += at(start, 2)
        for (let end = start; end < Math.min(next, start + LONGEST_SPAN); end++) {
          const score = at(start, 0) + at(end, 1) - nullSpan
          if (!span || score > span.score) span = { start: tokens[start]!.start, end: tokens[end]!.end, score }
        }
      }
      readings.set(sentence, { evidence: sum / (next - first) - nullEvidence, span })
    }
    first = next
  }
  return readings
}
