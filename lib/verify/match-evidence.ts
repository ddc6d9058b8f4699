import type { Evidence } from '../contract/evidence.ts'
import type { Speaker } from '../contract/speaker.ts'
import { findDates } from '../text/dates.ts'
import { findQuantities } from '../text/quantities.ts'
import { coverageOf } from './check-coverage.ts'
import { sourceOf } from './source.ts'
import { verifySentence } from './verify-sentence.ts'

/** Most sentences one sentence of an answer is matched to; more would cite a whole passage. */
const MOST = 3
/** A match needs this share of the sentence's words; chosen on the paraphrases in tests/verify. */
const FLOOR = 0.55

/** Whether a sentence over Chinese sources says anything that can be told without translating. */
function sharesFact(text: string, evidence: Evidence): boolean {
  const source = sourceOf(evidence)
  const numbers = findQuantities(text).filter(quantity => source.quantities.some(other => Math.abs(other.value - quantity.value) < 1e-9 * Math.abs(other.value) && (quantity.value >= 10 || quantity.unit !== '')))
  return numbers.length > 0 || findDates(text).some(date => date.kind === 'date' && source.dates.some(other => other.year === date.year && other.month === date.month && other.day === date.day))
}

const numbersOf = (cited: readonly Evidence[]): number[] => cited.map(({ number }) => number).sort((a, b) => a - b)

/**
 * Finds the evidence that supports a sentence whose markers are missing, by the same checks that
 * judge cited ones: the fewest sentences (at most three) that together pass.
 *
 * @returns their numbers, ascending; empty where nothing supports it
 */
export function matchEvidence({ text, evidence, roster = [], context = '' }: {
  text: string; evidence: readonly Evidence[]; roster?: readonly Speaker[]; context?: string
}): number[] {
  const chinese = /[\u3400-\u9fff]{2}/u.test(text)
  const ranked = evidence
    .map(each => ({ each, score: chinese ? coverageOf(text, [sourceOf(each)]).share : sharesFact(text, each) ? 1 : 0 }))
    .filter(({ score }) => score > (chinese ? 0.2 : 0))
    .sort((a, b) => b.score - a.score || a.each.number - b.each.number)
    .slice(0, 6)
    .map(({ each }) => each)
  const passes = (cited: Evidence[]) => {
    const { share, size } = coverageOf(text, cited.map(sourceOf))
    if (chinese && (share < FLOOR || (size < 2 && !cited.some(each => sharesFact(text, each))))) return false
    return verifySentence({ text, cited, roster, context }).verdict === 'supported'
  }
  for (const one of ranked) if (passes([one])) return [one.number]
  for (let i = 0; i < ranked.length; i++) {
    for (let j = i + 1; j < ranked.length; j++) {
      const pair = [ranked[i], ranked[j]] as Evidence[]
      if (passes(pair)) return numbersOf(pair)
    }
  }
  const three = ranked.slice(0, MOST)
  return three.length === MOST && passes(three) ? numbersOf(three) : []
}
