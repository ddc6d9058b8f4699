import { isLead } from '../lines/is-lead.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Line } from '../formats/page.ts'

/** 核心提示, alone on its line over what the editors set before the text. */
const HEADING = /^[\s\u3000>*_【\[■●◆▍▌▎]*(?:核心提示|内容提[要示]|阅读提示|导读)[\s\u3000*_】\]]*[:：]?[\s\u3000*_]*$/u
/** 本报讯, 某社某日电: as the text itself begins. */
const DATELINE = /^[\s\u3000（(【*_]*(?:本[报台网刊](?:\p{Script=Han}{2,6})?讯|\p{Script=Han}{2,12}(?:\d{1,2}月)?\d{1,2}日[电讯])/u

/** The lines of what the editors sum a report up in, with its heading: right over the lead, and told by nobody. */
export function findSummaries(lines: Line[]): number[] {
  const heading = lines.findIndex(line => HEADING.test(line.plain))
  const first = heading < 0 ? lines.length : nextFilled(lines, heading + 1)
  const opens = (line: Line | undefined): boolean => line !== undefined && (DATELINE.test(line.plain) || isLead(line.plain))
  if (first >= lines.length || opens(lines[first])) return []
  let end = first
  while (end < lines.length && lines[end]?.text.trim() !== '' && !opens(lines[end])) end++
  return opens(lines[nextFilled(lines, end)]) ? [heading, ...lines.slice(first, end).map((_, at) => first + at)] : []
}
