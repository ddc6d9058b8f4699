import { endsInTitle } from '../names/ends-in-title.ts'
import { isName } from '../names/is-name.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { partLine } from '../formats/part-line.ts'
import type { Line, Page } from '../formats/page.ts'

/** 文字实录某某: the heading of the record, and glued to it a name. */
const HEADING = /^[\s\u3000*_【\[]*(?:文字|图文|现场|全文)(?:实录|直播)[】\]]?[\s\u3000]*(?=(\p{Script=Han}{2,4})[\s\u3000*_]*$)/u
const LONGEST = 24

/** Parts the heading of a record from the name of the first speaker that a copy has put on its line, where his office stands on the next. */
export function partRecordHeading(page: Page): Page {
  const at = page.lines.findIndex((_, index) => glued(page.lines, index) > 0)
  if (at < 0) return page
  const line = page.lines[at]!
  const from = glued(page.lines, at)
  return { ...page, lines: page.lines.flatMap((other, index) => index === at ? [partLine(line, 0, from), partLine(line, from, line.text.length)] : [other]) }
}

function glued(lines: readonly Line[], at: number): number {
  const [heading = '', name = ''] = HEADING.exec(lines[at]?.plain.slice(0, LONGEST) ?? '') ?? []
  if (heading === '' || !isName(name)) return 0
  const below = lines[nextFilled(lines, at + 1)]?.plain.trim() ?? ''
  return below.length <= 40 && endsInTitle(below) ? heading.length : 0
}
