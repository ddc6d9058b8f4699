import type { Line } from '../formats/page.ts'
import { WHO_REPORTS } from '../lines/who-reports.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Cue } from '../grammar/cue.ts'

/** 通报人：姓名, over what he reports. */
export function readWhoReports(line: Line, index: number): Cue | null {
  const printed = WHO_REPORTS.exec(line.text)?.[1]
  const label = printed === undefined ? null : readLabel(printed)
  if (printed === undefined || label?.kind !== 'person' && label?.kind !== 'word') return null
  return { line: index, form: 'line', label: { kind: 'person', name: label.name, title: label.title, role: 'spokesperson' }, printed, at: line.text.indexOf(printed), body: line.text.length, lastLine: index, marks: '' }
}
