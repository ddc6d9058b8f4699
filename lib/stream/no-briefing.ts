import { UserError } from '../errors.ts'

/** What is said of a briefing's id that is none. */
export function noBriefing(id: string): UserError {
  return new UserError('not_found', `没有编号为 ${id} 的稿件。`, '用 GET /api/briefings（网页上是“稿件”页）查看有哪些稿件，编号是其中的 id。', {
    commandFix: '用 npm run -s ingest -- --list 查看有哪些稿件，编号是每篇的第一行。',
  })
}
