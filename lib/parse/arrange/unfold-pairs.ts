import { findIntroductions } from '../labels/find-introductions.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { readLabel } from '../labels/read-label.ts'

/** Behind a sentence's end and wide space, or between a question and 答：, a label may stand inside a line. */
const INSIDE = /[。！？!?…”」』）)](?:[\s\u3000]{2,}|(?<=[？?])[\s\u3000]*(?=[答A][:：]))(?=([^\s\u3000:：。！？!?]{1,40})[:：])/gu
/** Where line breaks were lost a label stands right behind a sentence's end. */
const GLUED = /[。！？!?][”」』]?[\s\u3000]?(?=([^\s\u3000:：。！？!?，,；;“”「」]{2,24}(?:[\s\u3000][^\s\u3000:：。！？!?，,；;“”「」]{2,4})?)[:：])/gu
const OPENS = /^[\s\u3000*_]*([^\s\u3000:：。！？!?*_]{1,40})[*_]*[:：]/u
/** How far into a text introductions are looked for, in lines. */
const HEAD_LINES = 40
const FEWEST_GLUED = 2

/** …？答 姓名（职务）, over the answer. */
const ANSWERER_BEHIND = /[？?][\s\u3000]*(答[\s\u3000]+\p{Script=Han}{2,4}(?:[（(][^（）()]{2,30}[)）])?)$/u

/**
 * Question and answer printed on one line (某报记者：…？　　某某：…) become a line each, and so do the turns
 * of a paragraph that lost its line breaks. A label inside a line counts where the same words open a line
 * of the page too, where they mark an answer, or where the page introduces whom they name. Offsets stay.
 */
export function unfoldPairs(page: Page): Page {
  const openers = new Set(page.lines.flatMap(line => OPENS.exec(line.plain.slice(0, 60))?.[1] ?? []))
  const glued = gluedLabels(page.lines)
  return { ...page, lines: page.lines.flatMap(line => unfold(line, openers, glued)) }
}

/** Labels right behind sentences that name somebody introduced, or a medium's reporter beside such people. */
function gluedLabels(lines: Line[]): ReadonlySet<string> {
  const people = new Map<string, string>()
  const reporters = new Set<string>()
  for (const line of lines) for (const [, words = ''] of line.plain.matchAll(GLUED)) {
    const label = readLabel(words)
    if (label?.kind === 'person' || label?.kind === 'word') people.set(words, label.name)
    else if (label?.kind === 'reporter' && label.organization !== null) reporters.add(words)
  }
  if (people.size === 0) return new Set()
  const names = new Set(people.values())
  const introduced = new Set(lines.slice(0, HEAD_LINES).flatMap(line => findIntroductions(line.plain, names).map(({ plain }) => plain)))
  const known = [...people].flatMap(([words, name]) => introduced.has(name) ? [words] : [])
  return known.length < FEWEST_GLUED ? new Set() : new Set([...known, ...reporters])
}

function unfold(line: Line, openers: ReadonlySet<string>, glued: ReadonlySet<string>): Line[] {
  const tail = ANSWERER_BEHIND.exec(line.plain)
  if (tail && readLabel(tail[1] ?? '') !== null) return [partLine(line, 0, tail.index + 1), partLine(line, line.text.length - (tail[1] ?? '').length, line.text.length)]
  const own = OPENS.exec(line.plain.slice(0, 60))?.[1]
  if (own === undefined || readLabel(own) === null) return [line]
  const asks = readLabel(own)?.kind === 'question'
  const counts = (label: string) => (openers.has(label) || asks && readLabel(label)?.kind === 'answer') && readLabel(label) !== null
  const inside = [...line.plain.matchAll(INSIDE)].filter(match => counts(match[1] ?? ''))
  const cuts = inside.length > 0 ? inside : [...line.plain.matchAll(GLUED)].filter(match => glued.has(match[1] ?? ''))
  const parts: Line[] = []
  let from = 0
  for (const match of cuts) {
    // A quotation's end belongs to the sentence before.
    parts.push(partLine(line, from, match.index + match[0].trimEnd().length))
    from = match.index + match[0].length
  }
  return parts.length === 0 ? [line] : [...parts, partLine(line, from, line.text.length)]
}
