import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { readCue } from '../cues/read-cue.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'

const FEWEST = 2
const ASKED = /[？?]/u
/** Q1｜某报 over its question. */
const MARKED = /^[\s\u3000*_]*(?:Q\d{0,2}|提问|问)[\s\u3000*_]*[｜|·•]/u
const QUOTED = /^[\s\u3000]*>/u
/** 1. …？（某某报记者）: who asks stands in brackets behind the question. */
const ASKED_BY = /[？?][”」』]?[\s\u3000]*[(（]([^()（）]{2,20})[)）][\s\u3000*_]*$/u

/**
 * A printed interview may set its questions apart, as headings, quoted or in bold, and label the
 * answers alone. There each question's line is marked with who asks. Only where answers with a label
 * follow: the headings of other texts ask as well.
 */
export function openQuotedQuestions(page: Page): Page {
  const asked = new Map(page.lines.flatMap((line, at): [number, Label][] => {
    const label = line.marked === null ? askerOf(line, at) : null
    return label && isAnswered(page.lines, at) && !isLabelled(page.lines, at) ? [[at, label]] : []
  }))
  if (asked.size < FEWEST) return page
  return { ...page, lines: page.lines.flatMap((line, at): Line[] => {
    const label = asked.get(at)
    if (!label) return [line]
    const behind = ASKED_BY.exec(line.text)
    if (!behind) return [{ ...line, heading: 0, opens: label }]
    const end = behind.index + behind[0].search(/[(（]/u)
    const part = (from: number, to: number): Line => ({ ...partLine(line, from, to), heading: 0, strong: 0 })
    return [{ ...part(0, end), opens: label }, { ...part(end, line.text.length), marked: 'aside' }]
  }) }
}

/** > 某报记者 / > question, **Q1｜某报** / > question: the line above says who asks. */
function isLabelled(lines: Line[], at: number): boolean {
  if (!QUOTED.test(lines[at]?.plain ?? '')) return false
  let line = at - 1
  while (/^[\s\u3000>]*$/u.test(lines[line]?.plain ?? '-')) line--
  const above = lines[line]
  const label = above && (QUOTED.test(above.plain) || above.strong >= above.text.trimEnd().length || MARKED.test(above.plain)) ? readCue(above, line) : null
  return label?.form === 'line' && ['reporter', 'netizen', 'outlet'].includes(label.label.kind)
}

function askerOf(line: Line, at: number): Label | null {
  const named = ASKED_BY.exec(line.text)?.[1]
  if (named !== undefined) {
    const label = readLabel(named)
    return label?.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : label?.kind === 'reporter' || label?.kind === 'netizen' ? label : null
  }
  const apart = line.heading === 0 && ASKED.test(line.plain) && (QUOTED.test(line.plain) || line.strong >= line.text.trimEnd().length)
  return apart && readCue(line, at) === null ? { kind: 'question' } : null
}

/** Whether the next line opens with the label of a person. */
function isAnswered(lines: Line[], at: number): boolean {
  let next = at + 1
  while (next < lines.length && lines[next]?.text.trim() === '') next++
  const line = lines[next]
  const label = line ? readCue(line, next)?.label : undefined
  return label?.kind === 'person' || label?.kind === 'word'
}
