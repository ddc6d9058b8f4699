import type { Answer } from '../../lib/contract/answer.ts'
import { type BriefingName, type BriefingNames, unknownNames } from './briefing-names.ts'

const unnamed: BriefingName = { title: null, date: null, source: null }

/**
 * The briefings' names as the server has them; of those that it has no more, as an answer had them, and that they are removed: those that
 * were `kept`, and those `cited` without a name. Where it could not be asked, nothing is known to be gone.
 */
export function citedNames(names: BriefingNames, kept: Answer['briefings'] = [], cited: readonly string[] = []): BriefingNames {
  const removed = names !== unknownNames
  return new Map<string, BriefingName>([
    ...(removed ? cited.map(id => [id, { ...unnamed, removed }] as const) : []),
    ...kept.map(({ id, title, date, source }) => [id, { title, date, source, removed }] as const),
    ...names,
  ])
}
