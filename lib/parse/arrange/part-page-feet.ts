import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'

/** 第4页/共9页, 第 4 页 共 9 页, at the end of a line. */
const SHEET = /第[ \u3000]?\d{1,4}[ \u3000]?[页頁][ \u3000]?[\/／，,|｜]?[ \u3000]?共[ \u3000]?\d{1,4}[ \u3000]?[页頁]$/u
const SHORTEST_NAME = 4
const LONGEST_NAME = 40

/**
 * The foot of a sheet that a copy has run into the words above it becomes a line of its own, which is nobody's: the number, and before it the
 * name of the document, which the page prints alone on a line as well.
 */
export function partPageFeet(page: Page): Page {
  const feet = new Map(page.lines.flatMap((line, at) => {
    const words = line.plain.trimEnd()
    const sheet = line.marked === null ? SHEET.exec(words.slice(-LONGEST_NAME))?.[0].length ?? 0 : 0
    return sheet > 0 && sheet < words.trimStart().length ? [[at, words.length - sheet] as const] : []
  }))
  if (feet.size === 0) return page
  const alone = new Set(page.lines.map(line => line.plain.trim()).filter(words => words.length >= SHORTEST_NAME && words.length <= LONGEST_NAME))
  return { ...page, lines: page.lines.flatMap((line, at): Line[] => {
    const number = feet.get(at)
    if (number === undefined) return [line]
    const from = nameBefore(line.plain.slice(0, number).trimEnd(), alone)
    const foot: Line = { ...partLine(line, from, line.text.length), marked: 'aside' }
    return line.text.slice(0, from).trim() === '' ? [foot] : [partLine(line, 0, from), foot]
  }) }
}

/** Where the document's name begins at the end of the words; their end where it does not stand there. */
function nameBefore(words: string, alone: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_NAME, words.length); length >= SHORTEST_NAME; length--) if (alone.has(words.slice(-length))) return words.length - length
  return words.length
}
