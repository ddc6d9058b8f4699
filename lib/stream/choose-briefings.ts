import type { Briefing } from '../contract/briefing.ts'
import type { Filters } from '../contract/request.ts'
import { UserError } from '../errors.ts'

/**
 * The briefings a request is restricted to; all of them where it names none.
 * @throws UserError `not_found` for a briefing or speaker that is not there: an answer from
 *   fewer sources than asked for would mislead.
 */
export function chooseBriefings(all: ReadonlyMap<string, Briefing>, filters: Filters): Briefing[] {
  const ids = filters.briefingIds?.length ? filters.briefingIds : [...all.keys()]
  const unknown = ids.find(id => !all.has(id))
  if (unknown !== undefined) throw new UserError('not_found', `没有编号为 ${unknown} 的稿件。`, '用 GET /api/briefings 或 npm run -s ingest -- --list 查看有哪些稿件。')
  const briefings = ids.flatMap(id => all.get(id) ?? [])
  const names = new Set(briefings.flatMap(briefing => briefing.speakers.map(speaker => speaker.name)))
  const nobody = filters.speakers?.find(name => !names.has(name))
  if (nobody !== undefined) throw new UserError('not_found', `这些稿件里没有叫 ${nobody} 的发言人。`, `可选的发言人：${[...names].slice(0, 20).join('、') || '无'}。`)
  return briefings
}
