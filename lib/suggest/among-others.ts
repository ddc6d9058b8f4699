import type { Briefing } from '../contract/briefing.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { wordSegments } from '../text/word-segments.ts'
import type { Candidate } from './candidate-questions.ts'

type Titled = Pick<Briefing, 'id' | 'title'>

/** 某市…新闻发布会: the place whose briefing it is. */
const PLACE = /^(?<place>(?![全本我])\p{Script=Han}{2,5}?(?:自治[区州]|[市省县区州]))/u
const OF_ALL = /全(?<of>[市省县区州])/u
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
  const named = PLACE.exec(title)?.groups?.place
  const place = named !== undefined && others.every(other => !other.includes(named)) ? named : null
  const own = [...wordSegments(title)].map(({ segment }) => segment).filter(word => word.length > 1 && others.every(other => !other.includes(word)))
  return candidates.flatMap(candidate => {
    const question = place === null ? candidate.question : candidate.question.replace(OF_ALL, (words, of: string) => (place.endsWith(of) ? place : words))
    const plain = toSimplified(question)
    const says = /[“「]/u.test(plain) || plain.includes(toSimplified(candidate.speaker)) || own.some(word => plain.includes(word))
    return candidate.kind === 'put' && !says ? [] : [{ ...candidate, question }]
  })
}
