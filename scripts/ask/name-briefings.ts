import path from 'node:path'
import type { Briefing } from '../../lib/contract/briefing.ts'
import type { AnswerRequest } from '../../lib/contract/request.ts'

/**
 * A request whose briefings were given as on a command line, by id or by file name (with its folder or
 * without), in ids. What is neither is left as it was typed: asking says that there is none.
 */
export function nameBriefings(request: AnswerRequest, briefings: ReadonlyMap<string, Briefing>): AnswerRequest {
  if (!request.briefingIds) return request
  const byFile = new Map([...briefings.values()].map(({ fileName, id }) => [fileName, id]))
  return { ...request, briefingIds: request.briefingIds.map(given => (briefings.has(given) ? given : byFile.get(path.basename(given)) ?? given)) }
}
