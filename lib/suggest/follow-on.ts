import type { Briefing, Span } from '../contract/briefing.ts'
import type { Candidate } from './candidate-questions.ts'

/** So many of a speaker's own figures and terms come before what he said in all. */
const NEAREST = 2

/** Who says each of these places, in their order, each once. */
function speakersAt({ turns }: Briefing, places: readonly Span[]): string[] {
  const names = places.flatMap(({ start }) => {
    const turn = turns.find(each => each.start <= start && start < each.end)
    return turn?.speaker ?? turn?.attributedTo ?? []
  })
  return [...new Set(names)]
}

/**
 * A briefing's candidates in the order in which they go on from what was just cited: of those cited first,
 * what they said nearest to it, then what they said in all; of everybody else whatever stands nearest. What
 * was cited is not asked again.
 */
export function followOn(briefing: Briefing, candidates: readonly Candidate[], cited: readonly Span[]): Candidate[] {
  const speakers = speakersAt(briefing, cited)
  const far = ({ place }: Candidate): number => Math.min(...cited.map(({ start, end }) => Math.max(0, start - place, place - end)))
  const fresh = candidates.filter(({ at }) => !at || !cited.some(({ start, end }) => start < at.end && end > at.start)).toSorted((a, b) => far(a) - far(b))
  const theirs = fresh.filter(({ speaker }) => speakers.includes(speaker))
  const near = theirs.filter(({ kind }) => kind !== 'speaker')
  const inAll = theirs.filter(({ kind }) => kind === 'speaker').toSorted((a, b) => speakers.indexOf(a.speaker) - speakers.indexOf(b.speaker))
  return [...near.slice(0, NEAREST), ...inAll, ...near.slice(NEAREST), ...fresh.filter(({ speaker }) => !speakers.includes(speaker))]
}
