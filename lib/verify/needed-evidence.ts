import type { Evidence } from '../contract/evidence.ts'
import type { Speaker } from '../contract/speaker.ts'
import { coverageOf } from './check-coverage.ts'
import { sourceOf } from './source.ts'
import { verifySentence } from './verify-sentence.ts'

/**
 * The cited sentences that a supported sentence rests on: the fewest, the first ones before others, without
 * which it would not be borne out or less of its words found. A model likes to put every number it was shown
 * behind a sentence; a reader who follows such a marker finds words about something else, or the same again.
 * @param cited evidence that together supports `text`
 */
export function neededEvidence({ text, cited, roster = [], context = '' }: {
  text: string; cited: readonly Evidence[]; roster?: readonly Speaker[]; context?: string
}): Evidence[] {
  const bears = (some: readonly Evidence[]): boolean => verifySentence({ text, cited: some, roster, context }).verdict === 'supported'
  const share = (some: readonly Evidence[]): number => coverageOf(text, some.map(sourceOf), context).share
  let kept = [...cited]
  for (const one of [...cited].reverse()) {
    const others = kept.filter(each => each !== one)
    if (others.length > 0 && bears(others) && share(others) >= share(kept)) kept = others
  }
  return kept
}
