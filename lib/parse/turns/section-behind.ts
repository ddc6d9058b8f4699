import { nextFilled } from '../lines/next-filled.ts'
import type { Page } from '../formats/page.ts'

const ORDER = '一二三四五六七八九十'
/** 四、会后事项 */
const HEADING = /^[\s\u3000*_#]*([一二三四五六七八九十])、[\s\u3000]*[^。；;！!？?：:，,]{2,24}$/u

/**
 * Where the numbered parts of minutes go on behind the last speech (二、发布, 三、提问, 四、会后事项): the line of the
 * first such heading, under which nobody speaks.
 * @param opens the lines of the labels that open turns
 * @returns the number of lines where no part follows
 */
export function sectionBehind({ lines }: Page, opens: ReadonlySet<number>, lastCue: number): number {
  let part = -1
  for (let at = 0; at < lastCue; at++) {
    const number = HEADING.exec(lines[at]?.plain ?? '')?.[1]
    if (number !== undefined && opens.has(nextFilled(lines, at + 1))) part = ORDER.indexOf(number)
  }
  const found = part < 0 ? -1 : lines.findIndex((line, at) => at > lastCue && ORDER.indexOf(HEADING.exec(line.plain)?.[1] ?? '') === part + 1)
  return found < 0 ? lines.length : found
}
