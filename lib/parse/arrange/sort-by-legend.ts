import { openingSign } from '../lines/opening-sign.ts'
import { readSignLegend } from '../lines/read-sign-legend.ts'
import type { SortStep } from './sort-step.ts'

/** ◎主持　△媒体　◇现场情况: the page's own key to its signs, and what it says happens. */
export const sortByLegend: SortStep = (lines, kinds) => {
  const legend = readSignLegend(lines)
  if (!legend) return
  kinds[legend.line] = 'furniture'
  lines.forEach((line, at) => {
    if (kinds[at] === 'text' && legend.meanings.get(openingSign(line.plain) ?? '') === 'happens') kinds[at] = 'stage'
  })
}
