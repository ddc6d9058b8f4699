import { confidence } from '../judge/confidence.ts'
import { logistic } from '../judge/logistic.ts'
import { cellsOf } from '../sentences/table-rows.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import { isWholeList } from './is-whole-list.ts'
import { sameSentence } from './same-sentence.ts'
import type { PartAnswer } from './selection.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import type { Weighed } from '../judge/weighed.ts'

/**
 * Weights of a logistic judge: does this sentence belong beside the ones chosen? Fitted to the questions
 * worked with (`scripts/calibrate.ts` prints such a fit), rounded (lib/decisions.md).
 */
export const SUPPLEMENT_WEIGHTS = { bias: -0.3, gap: -0.5, rank: -0.43, summary: 2.1, newCover: 2.3, top: 0.5 } as const

/** At and above this a sentence is told beside the others. */
export const BELONGS = 0.175
/** So many at most for one question: an answer, no pile of passages. */
const MOST = 2

/** Who somebody is, others tell. */
const WHO = /叫什么|名字|是谁|哪[一]?位/u

/** Asked by the speaker himself, to be answered by what follows. */
const ASKS = /[？?][”」』]?\s*$/u

/** 3%。: a figure by itself answers what was asked just before it, and nothing else. */
const BARE_FIGURE = /^\P{Script=Han}{0,4}(?:约|近|超|大概|大约|将近|超过)?[\d.,]+\s*[%％]?\p{Script=Han}{0,3}[。！]?$/u

/** A heading or a caption, and neither a row nor the half of a sentence that a page's end broke off. */
const isCaption = (text: string): boolean => cellsOf(text) === null && !/[，,]/u.test(text)

/** What speaks for a sentence that no part chose: all shares and flags but `gap`, in points of score, and `rank`, from 0. */
export type SupplementFeatures = {
  /** How far below the best of a part it scores, the part that likes it most. */
  gap: number
  /** Position of its passage among the hits. */
  rank: number
  /** 1 where a summary is asked for. */
  summary: number
  /** Share of the part's words that it says and no chosen sentence does. */
  newCover: number
  /** 1 where it comes first for some part. */
  top: number
}

/** A sentence of the hits as the part at `index` sees it, the one that it fits best. */
export type Candidate = { weighed: Weighed; index: number; features: SupplementFeatures }

/**
 * The sentences that belong beside the chosen ones though no part chose them: they score nearly as high as
 * the best of their part, and say words of it that no chosen sentence has. The likeliest first.
 */
export function supplement(parts: readonly PartAnswer[], views: readonly PartView[]): Candidate[] {
  return supplementCandidates(parts, views)
    .map(candidate => ({ ...candidate, belongs: logistic(SUPPLEMENT_WEIGHTS, candidate.features) }))
    .filter(({ belongs }) => belongs >= BELONGS)
    .sort((a, b) => b.belongs - a.belongs)
    .slice(0, MOST)
}

/**
 * Every sentence once that may be told at all beside what answers: no question, no heading, nothing in another unit,
 * nothing beside a definition or a whole list, nor for a part that a look-up answered, which is complete, or found unsaid.
 */
export function supplementCandidates(parts: readonly PartAnswer[], views: readonly PartView[]): Candidate[] {
  const chosen = parts.flatMap(part => part.chosen)
  if (chosen.length === 0) return []
  // Asked of somebody by name and answered in his words, nobody else's belong there.
  const own = views.map(({ asked, weighed }) => !WHO.test(asked) && weighed.some(({ features, read }) => features.speaker === 1 && chosen.some(one => sameSentence(one, read))))
  // 会不会…？不会。: who was asked just that has answered.
  const replied = views.map(({ part, weighed }) => part.asksFor === 'yes_no' && weighed.some(({ features, read }) => features.replies === 1 && chosen.some(one => sameSentence(one, read))))
  const from = new Set(chosen.map(({ passage }) => passage.briefingId))
  const found = new Map<Weighed['read'], { weighed: Weighed; index: number; sure: number; gap: number; top: boolean }>()
  views.forEach(({ part, weighed: all }, index) => {
    const { missing, terms, chosen: told, confidence: sure } = parts[index]!
    if (part.asksFor === 'definition' || missing === null && terms === undefined || missing !== null && sure === 0 || isWholeList(part.text, told.map(({ sentence }) => sentence.text))) return
    all.forEach((weighed, place) => {
      const { read, features, score } = weighed
      if (replied[index] && !told.some(({ passage }) => passage.turn === read.passage.turn) || read.passage.speaker?.role === 'reporter' || features.otherUnit > 0 || features.heading === 1 && isCaption(read.sentence.text) || part.asksFor === 'place' && features.untold > 0 || !from.has(read.passage.briefingId) || features.speaker < 0 && own[index] || ASKS.test(read.sentence.text) || BARE_FIGURE.test(read.sentence.text.trim()) || chosen.some(one => sameSentence(one, read))) return
      const sure = confidence(features)
      const had = found.get(read)
      const gap = Math.min(all[0]!.score - score, had?.gap ?? Infinity)
      const top = place === 0 || had?.top === true
      found.set(read, had && had.sure >= sure ? { ...had, gap, top } : { weighed, index, sure, gap, top })
    })
  })
  const said = comparable(chosen.map(({ sentence }) => sentence.text).join(''))
  return [...found.values()].map(({ weighed, index, gap, top }) => {
    const { part, terms } = views[index]!
    const newCover = coverage(terms, said + comparable(weighed.read.sentence.text)) - coverage(terms, said)
    return { weighed, index, features: { gap, rank: weighed.read.rank, summary: Number(part.asksFor === 'summary'), newCover, top: Number(top) } }
  })
}
