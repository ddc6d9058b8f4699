import { answerBelow } from './answer-below.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import type { Line } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { openingSign } from '../lines/opening-sign.ts'

const FEWEST = 3

/**
 * Lines that ask and have no label but a sign (▲何时开工？), where the label of the answer below has another (△姓名：) and nearly all
 * lines with the first sign do so. Without a sign of the answers' own, what asks may be a heading.
 */
export function questionsBySign(lines: readonly Line[]): number[] {
  const bySign = new Map<string, { asking: number[]; all: number }>()
  lines.forEach((line, at) => {
    const sign = line.marked === null && line.heading === 0 ? openingSign(line.plain) : null
    if (sign === null) return
    const group = bySign.get(sign) ?? { asking: [], all: 0 }
    group.all++
    if (ENDS_ASKING.test(line.plain) && answeredWithAnother(lines, at, sign)) group.asking.push(at)
    bySign.set(sign, group)
  })
  return [...bySign.values()].flatMap(({ asking, all }) => (asking.length >= FEWEST && asking.length * 4 >= all * 3 ? asking : []))
}

function answeredWithAnother(lines: readonly Line[], at: number, sign: string): boolean {
  const other = openingSign(lines[nextFilled(lines, at + 1)]?.plain ?? '')
  return other !== null && other !== sign && answerBelow(lines, at) !== null
}
