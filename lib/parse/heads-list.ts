import type { Line } from './page.ts'
import { readLabel } from './read-label.ts'

const LONGEST = 40

/** 嘉宾： alone on its line, over two people or more with their offices: the list of those present, and nobody's words. */
export function headsList(lines: Line[], at: number): boolean {
  const below = lines.slice(at + 1).filter(line => line.text.trim() !== '').slice(0, 2)
  return below.length === 2 && below.every(({ text }) => {
    const label = text.trim().length > LONGEST ? null : readLabel(text.trim())
    return label?.kind === 'person' && label.title !== null
  })
}
