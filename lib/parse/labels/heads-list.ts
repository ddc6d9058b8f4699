import type { Line } from '../formats/page.ts'
import { readLabel } from './read-label.ts'

const LONGEST = 40
const FEWEST = 2
const COURTESY = /(?:先生|女士|小姐|同志|老师|教授|博士)$/u

/** 嘉宾： alone on its line, over two people or more with their offices: the list of those present, and nobody's words. */
export function headsList(lines: Line[], at: number): boolean {
  let found = 0
  for (let next = at + 1; next < lines.length && found < FEWEST; next++) {
    const words = lines[next]?.text.trim().replace(COURTESY, '') ?? ''
    if (words === '') continue
    const label = words.length > LONGEST ? null : readLabel(words)
    if (label?.kind !== 'person' || label.title === null) return false
    found++
  }
  return found === FEWEST
}
