import type { Hit } from '../contract/passage.ts'
import type { Understanding } from '../contract/understanding.ts'

/** What a passage of a speaker gains whom the question names: as much as half of the best score. */
const NAMED = 0.5

/**
 * The `k` best hits, best first, once the question's wish for speakers is heard: passages of a
 * speaker it names come forward; where it wants several speakers, each has its best hit before
 * anyone has a second.
 */
export function chooseHits(hits: readonly Hit[], { speakers, eachSpeaker }: Pick<Understanding, 'speakers' | 'eachSpeaker'>, k: number): Hit[] {
  const named = new Set(speakers)
  const nameOf = ({ passage }: Hit) => passage.speaker?.name ?? ''
  const preferred = hits.map(hit => (named.has(nameOf(hit)) ? { ...hit, score: hit.score + NAMED } : hit)).sort((a, b) => b.score - a.score)
  if (!eachSpeaker) return preferred.slice(0, k)
  const turn = new Map<string, number>()
  const rounds = preferred.map(hit => {
    const name = nameOf(hit)
    const round = turn.get(name) ?? 0
    turn.set(name, round + 1)
    return { hit, round: wanted(name, named) ? round : round + k }
  })
  return rounds.sort((a, b) => a.round - b.round).slice(0, k).map(({ hit }) => hit).sort((a, b) => b.score - a.score)
}

/** Named speakers, or with nobody named everyone; narration waits either way. */
const wanted = (name: string, named: ReadonlySet<string>) => (named.size > 0 ? named.has(name) : name !== '')
