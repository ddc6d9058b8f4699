import type { Evidence } from '../contract/evidence.ts'
import { coverageOf } from './check-coverage.ts'
import { sourceOf } from './source.ts'

/** Below this share of common words another sentence would answer something else. */
const RELATED = 0.3

/**
 * The speaker's own sentence to stand in for one that is not supported: the cited one that shares
 * most of its words, else the nearest of all.
 *
 * @returns the sentence with its speaker named, and its number; null where none is near
 */
export function ownWords({ text, cited, evidence }: {
  text: string; cited: readonly Evidence[]; evidence: readonly Evidence[]
}): { text: string; number: number } | null {
  const among = cited.length > 0 ? cited : evidence
  let best: { each: Evidence; share: number } | null = null
  for (const each of among) {
    const { share } = coverageOf(text, [sourceOf(each)])
    if (!best || share > best.share) best = { each, share }
  }
  if (!best || (cited.length === 0 && best.share < RELATED)) return null
  const { text: words, speaker, number } = best.each
  const quote = words.replace(/\s*\n\s*/gu, '')
  return { text: speaker ? `${speaker.name}的原话是：${quote}` : quote, number }
}
