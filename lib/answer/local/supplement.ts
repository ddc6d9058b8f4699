import { confidence } from './confidence.ts'
import { comparable, coverage } from './question-terms.ts'
import { sameSentence } from './same-sentence.ts'
import type { Chosen, PartAnswer } from './selection.ts'
import type { PartView, Weighed } from './weigh-candidates.ts'

/**
 * Weights of a logistic judge: does this sentence belong beside the ones chosen? Fitted on the questions
 * worked with, cross-validated by briefing (lib/decisions.md), rounded.
 */
const WEIGHTS = { bias: -0.3, gap: -0.5, rank: -0.43, summary: 2.1, newCover: 2.3, top: 0.5 } as const

/** At and above this a sentence is told beside the others. */
const BELONGS = 0.15
/** So many at most for one question: an answer, no pile of passages. */
const MOST = 2

/** Asked by the speaker himself, to be answered by what follows. */
const ASKS = /[？?][”」』]?\s*$/u

/** A sentence of the hits as the part sees it that it fits best. */
type Candidate = { weighed: Weighed; index: number; sure: number; gap: number; top: boolean }

/**
 * The sentences that belong beside the chosen ones though no part chose them: they score nearly as high as
 * the best of their part, and say words of it that no chosen sentence has. Best first, each with the position
 * of the part it fits best.
 * @param open positions of the parts that may be told more of: what a look-up answered is complete
 */
export function supplement({ parts, views, open }: { parts: readonly PartAnswer[]; views: readonly PartView[]; open: readonly number[] }): { weighed: Weighed; index: number }[] {
  const chosen = parts.flatMap(part => part.chosen)
  if (chosen.length === 0) return []
  const said = comparable(chosen.map(({ sentence }) => sentence.text).join(''))
  return candidates(views, open, chosen)
    .map(candidate => ({ ...candidate, belongs: belongs(candidate, views[candidate.index]!, said) }))
    .filter(candidate => candidate.belongs >= BELONGS)
    .sort((a, b) => b.belongs - a.belongs)
    .slice(0, MOST)
}

/** Probability that the sentence belongs beside those that say `said`. */
function belongs({ weighed: { read }, gap, top }: Candidate, { part, terms }: PartView, said: string): number {
  const newCover = coverage(terms, said + comparable(read.sentence.text)) - coverage(terms, said)
  const sum = WEIGHTS.bias + WEIGHTS.gap * gap + WEIGHTS.rank * read.rank + WEIGHTS.summary * Number(part.asksFor === 'summary') + WEIGHTS.newCover * newCover + WEIGHTS.top * Number(top)
  return 1 / (1 + Math.exp(-sum))
}

/** Every sentence once that may be told at all: no question of a reporter, nothing in another unit, nothing beside a definition. */
function candidates(views: readonly PartView[], open: readonly number[], chosen: readonly Chosen[]): Candidate[] {
  const found = new Map<Weighed['read'], Candidate>()
  for (const index of open) {
    const { part, weighed: all } = views[index]!
    if (part.asksFor === 'definition') continue
    all.forEach((weighed, place) => {
      const { read, features, score } = weighed
      if (read.passage.speaker?.role === 'reporter' || features.otherUnit > 0 || ASKS.test(read.sentence.text) || chosen.some(one => sameSentence(one, read))) return
      const sure = confidence(features)
      const had = found.get(read)
      const gap = Math.min(all[0]!.score - score, had?.gap ?? Infinity)
      const top = place === 0 || had?.top === true
      found.set(read, had && had.sure >= sure ? { ...had, gap, top } : { weighed, index, sure, gap, top })
    })
  }
  return [...found.values()]
}
