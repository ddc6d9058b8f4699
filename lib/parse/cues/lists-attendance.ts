import type { Cue } from '../grammar/cue.ts'
import { headsList } from '../labels/heads-list.ts'
import { isFieldLine } from '../lines/is-field-line.ts'
import type { Line } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'

/** 【摘要】, 【直播实录】, alone on its line: a section of the page. */
const SECTION = /^[\s\u3000*_#]*[【\[［〔「《〖][^【】[\]［］〔〕「」《》〖〗\d]{0,8}(?:摘要|提要|导语|导读|简介|概要|背景|主题|实录|正文|全文|直播|访谈|问答|时间|地点|现场)[】\]］〕」》〗][\s\u3000*_]*$/u

const LONGEST_NAME = 8
const IN_BRACKETS = /^[\s\u3000*_#]*[【\[［〔「《〖]\p{Script=Han}{2,8}[】\]］〕」》〗][\s\u3000*_]*$/u

/** 承办, 时间, alone on its line. */
const isFieldName = (line: Line | undefined): boolean => line !== undefined && line.text.trim().length <= LONGEST_NAME && isFieldLine(`${line.plain.trim()}：`)

/**
 * The labels under which only a name stands before the page's next section begins: 【主持】 / 姓名　职务 / 【摘要】. Like the
 * others right over them (【嘉宾】 / 姓名　职务 / 【主持】) they list who is there, and nobody speaks under them. So does 主持人 / 姓名
 * over the name of the next field and what that says.
 */
export function listsAttendance(cues: readonly Cue[], lines: Line[]): ReadonlySet<Cue> {
  const listed = new Set<Cue>()
  const starts = new Set<number>()
  const labels = new Set(cues.map(cue => cue.line))
  for (const cue of cues.toReversed()) {
    const saysNothing = cue.body >= (lines[cue.bodyLine ?? cue.line]?.text.trimEnd().length ?? 0)
    const next = nextFilled(lines, cue.lastLine + 1)
    if (saysNothing && cue.form === 'line' && cue.lastLine > cue.line && cue.label.kind === 'person' && !labels.has(next) && isFieldName(lines[next]) && nextFilled(lines, next + 1) === next + 1) {
      listed.add(cue)
      continue
    }
    if (cue.form !== 'bracket' || !saysNothing || !SECTION.test(lines[next]?.plain ?? '') && !starts.has(next) && !(IN_BRACKETS.test(lines[next]?.plain ?? '') && headsList(lines, next))) continue
    listed.add(cue)
    starts.add(cue.line)
  }
  return listed
}
