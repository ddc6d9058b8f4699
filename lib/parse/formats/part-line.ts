import type { Line } from './page.ts'

/** The piece of a line from `from` to `to` (offsets within it, end exclusive) as a line of its own; its place in the canonical text stays. */
export function partLine(line: Line, from: number, to: number): Line {
  return { ...line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to), plain: line.plain.slice(from, to), strong: from === 0 ? Math.min(line.strong, to) : 0 }
}
