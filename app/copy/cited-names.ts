import type { Answer } from '../../lib/contract/answer.ts'
import { type BriefingNames, unknownNames } from './briefing-names.ts'

/** The briefings' names as the server has them; of those that it has no more, as an answer had them. Where it could not be asked, nothing is known to be gone. */
export function citedNames(names: BriefingNames, kept: Answer['briefings'] = []): BriefingNames {
  const known = names !== unknownNames
  return new Map([...kept.map(each => [each.id, { ...each, removed: known }] as const), ...names])
}
