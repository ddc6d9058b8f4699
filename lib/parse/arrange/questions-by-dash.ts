import { ENDS_ASKING } from '../lines/ends-asking.ts'
import type { Line } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'

const FEWEST = 2
const DASHED = /^[\s\u3000*_]*[—–―─－-]{1,3}[\s\u3000]*(?=[^\s\u3000—–―─－-])/u
/** 某：, 职务 姓名：, whoever it is. */
const LABELLED = /^[\s\u3000*_]*[\p{Script=Han}·•・\s\u3000]{1,20}[*_]*[:：]/u

/** Lines that ask and have no label but a dash (——何时开工？), each right over somebody's label, where nearly all lines with a dash do so. */
export function questionsByDash(lines: readonly Line[]): number[] {
  const dashed = lines.flatMap((line, at) => line.marked === null && line.heading === 0 && DASHED.test(line.plain) ? [at] : [])
  const asking = dashed.filter(at => ENDS_ASKING.test(lines[at]?.plain ?? '') && LABELLED.test(lines[nextFilled(lines, at + 1)]?.plain ?? ''))
  return asking.length >= FEWEST && asking.length * 4 >= dashed.length * 3 ? asking : []
}
