import { nextFilled } from '../lines/next-filled.ts'
import { openingSign } from '../lines/opening-sign.ts'
import type { Line, Page } from '../formats/page.ts'

const ORDER = '一二三四五六七八九十'
/** 四、会后事项 */
const HEADING = /^[\s\u3000*_#]*([一二三四五六七八九十])、[\s\u3000]*[^。；;！!？?：:，,]{2,24}$/u

/** ■ 谁来出钱, ■ 能补多少？ */
const SIGNED = /^[^。；;！!：:，,]{2,30}$/u
const FEWEST_SIGNED = 2

/**
 * Where the parts of a page go on behind the last speech, numbered as in minutes (二、发布, 三、提问, 四、会后事项) or each behind
 * the sign that stands at or over labels and nowhere else: the line of the first such heading, under which nobody speaks.
 * @param opens the lines of the labels that open turns
 * @returns the number of lines where no part follows
 */
export function sectionBehind({ lines }: Page, opens: ReadonlySet<number>, lastCue: number): number {
  let part = -1
  for (let at = 0; at < lastCue; at++) {
    const number = HEADING.exec(lines[at]?.plain ?? '')?.[1]
    if (number !== undefined && opens.has(nextFilled(lines, at + 1))) part = ORDER.indexOf(number)
  }
  const numbered = part < 0 ? -1 : lines.findIndex((line, at) => at > lastCue && ORDER.indexOf(HEADING.exec(line.plain)?.[1] ?? '') === part + 1)
  const found = numbered < 0 ? signedBehind(lines, opens, lastCue) : numbered
  return found < 0 ? lines.length : found
}

function signedBehind(lines: readonly Line[], opens: ReadonlySet<number>, lastCue: number): number {
  const over = new Map<string, { all: number; labels: number }>()
  for (let at = 0; at < lastCue; at++) {
    const sign = openingSign(lines[at]?.plain ?? '')
    if (sign === null) continue
    const { all, labels } = over.get(sign) ?? { all: 0, labels: 0 }
    const heads = SIGNED.test(lines[at]?.plain.trim() ?? '') && (opens.has(at) || opens.has(nextFilled(lines, at + 1)))
    over.set(sign, { all: all + 1, labels: labels + (heads ? 1 : 0) })
  }
  const parts = new Set([...over].flatMap(([sign, { all, labels }]) => (labels >= FEWEST_SIGNED && labels === all ? [sign] : [])))
  return lines.findIndex((line, at) => at > lastCue && SIGNED.test(line.plain.trim()) && parts.has(openingSign(line.plain) ?? ''))
}
