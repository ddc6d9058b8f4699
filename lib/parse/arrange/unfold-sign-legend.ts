import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { openingSign } from '../lines/opening-sign.ts'
import type { Meaning } from '../lines/read-sign-legend.ts'
import { readSignLegend } from '../lines/read-sign-legend.ts'
import { readCue } from '../grammar/read-cue.ts'

const LABELS: Record<Exclude<Meaning, 'happens'>, Label> = { leads: { kind: 'role', role: 'host', name: '主持人' }, asks: { kind: 'question' }, answers: { kind: 'answer' } }

/** （■为提问，□为回答）: where a page explains its signs and none of the lines behind one has a label of its own, the sign is the label. */
export function unfoldSignLegend(page: Page): Page {
  const legend = readSignLegend(page.lines)
  if (!legend) return page
  const named = new Set<string>()
  const signs = page.lines.map((line, at) => at === legend.line || line.marked !== null || line.opens ? null : openingSign(line.plain))
  page.lines.forEach((line, at) => {
    const sign = signs[at]
    if (sign && readCue(line, at) !== null) named.add(sign)
  })
  return { ...page, lines: page.lines.flatMap((line, at): Line[] => {
    const sign = signs[at] ?? ''
    const meaning = legend.meanings.get(sign)
    if (meaning === undefined || meaning === 'happens' || named.has(sign)) return [line]
    const cut = line.text.indexOf(sign) + sign.length
    return [{ ...partLine(line, 0, cut), marked: 'aside' }, { ...partLine(line, cut, line.text.length), opens: LABELS[meaning] }]
  }) }
}
