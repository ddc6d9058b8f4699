import type { Line, Page } from './page.ts'
import { readCue } from './read-cue.ts'

const FEWEST = 2
const ASKED = /[？?]/u
const QUOTED = /^[\s\u3000]*>/u

/**
 * A printed interview may set its questions apart, quoted or in bold, and label the answers alone.
 * There each question's line is marked as one. Only where answers with a label follow: the headings
 * of other texts ask as well.
 */
export function openQuotedQuestions(page: Page): Page {
  const answered = page.lines.flatMap((line, at) => isSetApart(line) && readCue(line, at) === null && isAnswered(page.lines, at) ? [at] : [])
  if (answered.length < FEWEST) return page
  const asks = new Set(answered)
  return { ...page, lines: page.lines.map((line, at): Line => asks.has(at) ? { ...line, opens: { kind: 'question' } } : line) }
}

function isSetApart(line: Line): boolean {
  return line.heading === 0 && line.marked === null && ASKED.test(line.plain) && (QUOTED.test(line.plain) || line.strong >= line.text.trimEnd().length)
}

/** Whether the next line opens with the label of a person. */
function isAnswered(lines: Line[], at: number): boolean {
  let next = at + 1
  while (next < lines.length && lines[next]?.text.trim() === '') next++
  const line = lines[next]
  const label = line ? readCue(line, next)?.label : undefined
  return label?.kind === 'person' || label?.kind === 'word'
}
