import type { Line, Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'

/** Behind a sentence's end and wide space, or between a question and 答：, a label may stand inside a line. */
const INSIDE = /[。！？!?…”」』）)](?:[\s\u3000]{2,}|(?<=[？?])[\s\u3000]*(?=[答A][:：]))(?=([^\s\u3000:：。！？!?]{1,40})[:：])/gu
const OPENS = /^[\s\u3000*_]*([^\s\u3000:：。！？!?*_]{1,40})[*_]*[:：]/u

/** …？答 姓名（职务）, over the answer. */
const ANSWERER_BEHIND = /[？?][\s\u3000]*(答[\s\u3000]+\p{Script=Han}{2,4}(?:[（(][^（）()]{2,30}[)）])?)$/u

/**
 * Question and answer printed on one line (某报记者：…？　　某某：…) become a line each. A label inside
 * a line counts where the same words open a line of the page too, or where they mark an answer. Offsets stay.
 */
export function unfoldPairs(page: Page): Page {
  const openers = new Set(page.lines.flatMap(line => OPENS.exec(line.plain.slice(0, 60))?.[1] ?? []))
  return { ...page, lines: page.lines.flatMap(line => unfold(line, openers)) }
}

function unfold(line: Line, openers: ReadonlySet<string>): Line[] {
  const tail = ANSWERER_BEHIND.exec(line.plain)
  if (tail && readLabel(tail[1] ?? '') !== null) return [part(line, 0, tail.index + 1), part(line, line.text.length - (tail[1] ?? '').length, line.text.length)]
  const own = OPENS.exec(line.plain.slice(0, 60))?.[1]
  if (own === undefined || readLabel(own) === null) return [line]
  const asks = readLabel(own)?.kind === 'question'
  const parts: Line[] = []
  let from = 0
  for (const match of line.plain.matchAll(INSIDE)) {
    const label = match[1] ?? ''
    if (!(openers.has(label) || asks && readLabel(label)?.kind === 'answer') || readLabel(label) === null) continue
    parts.push(part(line, from, match.index + 1))
    from = match.index + match[0].length
  }
  return parts.length === 0 ? [line] : [...parts, part(line, from, line.text.length)]
}

function part(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to)
  return { ...line, start: line.start + from, end: line.start + to, text, plain: line.plain.slice(from, to), strong: from === 0 ? Math.min(line.strong, to) : 0 }
}
