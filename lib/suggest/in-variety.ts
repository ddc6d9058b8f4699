import type { Candidate, CandidateKind } from './candidate-questions.ts'

/** What was put to a speaker first, and what he says in all when nothing else is left. */
const ORDER: CandidateKind[] = ['put', 'number', 'term', 'date', 'reason', 'list', 'table', 'speaker']

/** So many questions that were put come before there is one of every kind. */
const MORE_PUT = 2

/**
 * Candidates in the order in which they are asked: each briefing in its turn, within it who and what kind was
 * had least so far, so that the suggestions cover what there is and who spoke.
 */
export function inVariety(candidates: readonly Candidate[]): Candidate[] {
  const left = candidates.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const had = new Map<string, number>()
  const times = (...keys: string[]): number => had.get(keys.join(' ')) ?? 0
  const count = (...keys: string[]): void => { had.set(keys.join(' '), times(...keys) + 1) }
  // The least of the first that differs.
  const rank = ({ briefingId, speaker, kind }: Candidate): number[] => [
    times(briefingId), kind === 'speaker' ? 1 : 0, times(briefingId, speaker), Math.max(0, times(briefingId, 'kind', kind) - (kind === 'put' ? MORE_PUT : 0)), ORDER.indexOf(kind),
  ]
  const before = (a: number[], b: number[]): boolean => {
    const at = a.findIndex((value, i) => value !== b[i])
    return at >= 0 && a[at]! < b[at]!
  }
  const ordered: Candidate[] = []
  while (left.length > 0) {
    const at = left.reduce((best, candidate, i) => (before(rank(candidate), rank(left[best]!)) ? i : best), 0)
    const [next] = left.splice(at, 1)
    ordered.push(next!)
    count(next!.briefingId)
    count(next!.briefingId, next!.speaker)
    count(next!.briefingId, 'kind', next!.kind)
  }
  return ordered
}
