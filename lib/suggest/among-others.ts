import type { Briefing } from '../contract/briefing.ts'
import { placeStem } from '../text/place-stem.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { toTraditional } from '../text/to-traditional.ts'
import { homePlaces } from '../understand/home-places.ts'
import { wordSegments } from '../text/word-segments.ts'
import type { Candidate } from './candidate-questions.ts'

type Titled = Pick<Briefing, 'id' | 'title' | 'venue' | 'source' | 'speakers'>

/** 某市…新闻发布会: the place whose briefing it is. */
const PLACE = /^(?<place>(?![全本我])\p{Script=Han}{2,5}?(?:自治[区州]|[市省县区州]))/u
const OF_ALL = /全(?<of>[市省县縣区區州])/u
/** The one place that a briefing is at home at, where its title does not open with it. */
function homeOf(briefing: Titled): string | undefined {
  const homes = homePlaces(briefing)
  return new Set(homes.map(placeStem)).size === 1 ? homes.toSorted((a, b) => b.length - a.length)[0] : undefined
}

const titleOf = ({ title }: Titled): string => toSimplified(title ?? '')

/**
 * The candidates of one briefing as they are asked where others are open too: 全市 gives way to the place that only
 * this one's title names, and what was put to somebody is left out unless it says whom, what or where it is about in
 * words of this briefing's own. With no others, as they are.
 */
export function amongOthers(candidates: readonly Candidate[], briefing: Titled, all: readonly Titled[]): readonly Candidate[] {
  const others = all.filter(({ id }) => id !== briefing.id).map(titleOf)
  if (others.length === 0) return candidates
  const title = titleOf(briefing)
  const named = PLACE.exec(title)?.groups?.place ?? homeOf(briefing)
  const place = named !== undefined && others.every(other => !other.includes(placeStem(named))) ? named : null
  const own = [...wordSegments(title)].map(({ segment }) => segment).filter(word => word.length > 1 && others.every(other => !other.includes(word)))
  return candidates.flatMap(candidate => {
    const written = place !== null && toSimplified(candidate.question) !== candidate.question ? toTraditional(place) : place
    // 重庆 is called so without its kind.
    const question = written === null ? candidate.question : candidate.question.replace(OF_ALL, (words, of: string) => (written.endsWith(of) || !/[市省县縣区區州]$/u.test(written) ? written : words))
    const plain = toSimplified(question)
    const says = /[“「]/u.test(plain) || plain.includes(toSimplified(candidate.speaker)) || own.some(word => plain.includes(word))
    return candidate.kind === 'put' && !says ? [] : [{ ...candidate, question }]
  })
}
