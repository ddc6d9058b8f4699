import type { Line, Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { peopleInTables } from '../labels/people-in-tables.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { rowsOfFigures } from '../lines/rows-of-figures.ts'
import { askersAlike } from './askers-alike.ts'
import { askersBySign } from './askers-by-sign.ts'
import { findEnd } from './find-end.ts'
import { findTail } from './find-tail.ts'
import { joinLabelLines } from './join-label-lines.ts'
import { leadBySign } from './lead-by-sign.ts'
import { findLineReaders } from './line-readers.ts'
import { nameNumberedAskers } from './name-numbered-askers.ts'
import { opensNothing } from './opens-nothing.ts'
import { reachFurther } from './reach-further.ts'
import { readShortForms } from './read-short-forms.ts'

/** Kinds of lines that hold no label. */
const WITHOUT_LABELS: ReadonlySet<LineKind> = new Set(['blank', 'caption', 'credit', 'related', 'furniture', 'keyword'])

/** Everything on a page that has the shape of a label, in page order; which of them are, the whole page decides. */
export function collectCues(page: Page, kinds: LineKind[]): Cue[] {
  const named = nameNumberedAskers(page.lines, readAlong(page, kinds))
  const cues = leadBySign(withSignedAskers(named, page.lines, kinds), page.lines)
  const tail = findTail(page, kinds, cues)
  return cues.filter(cue => cue.line < tail)
}

/** Reads the page line by line, down to its end; a label may take up several lines. */
function readAlong(page: Page, kinds: LineKind[]): Cue[] {
  const { lines } = page
  const cues: Cue[] = []
  const rows = new Set([...rowsOfFigures(lines), ...peopleInTables(lines).keys()])
  const shortForms = readShortForms(page)
  const { stated, shaped, heads } = findLineReaders(page, kinds, shortForms)
  const end = findEnd(lines)
  for (let at = 0; at < end; at++) {
    const line = lines[at]
    if (!line || WITHOUT_LABELS.has(kinds[at] ?? 'blank') || rows.has(at)) continue
    const first = (readers: typeof stated): Cue | null => readers.reduce<Cue | null>((found, read) => found ?? read(line, at) ?? null, null)
    const says = first(stated)
    const head = kinds[at] === 'field' && !isSpoken(line.text, heads.get(at)) ? undefined : heads.get(at)
    const cue = reachFurther(says ?? first(shaped), head)
    if (!cue || opensNothing({ cue, line, page, kinds, stated: says !== null, shortened: shortForms.lines })) continue
    const joined = says ?? joinLabelLines(cue, lines)
    cues.push(joined)
    at = joined.lastLine
  }
  return cues
}

/** 发言人：职务 姓名｜words: a head that looks like a field has a sentence behind it. */
const isSpoken = (text: string, head: Cue | undefined): boolean => head?.form === 'colon' && /[。！？!?]/u.test(text.slice(head.body))

/** Those who ask behind a sign of their own, or as others do, instead of what else their lines read like. */
function withSignedAskers(cues: Cue[], lines: Line[], kinds: readonly LineKind[]): Cue[] {
  const signed = new Map([...askersBySign(lines, cues), ...askersAlike(lines, cues)].flatMap(cue => kinds[cue.line] === 'text' ? [[cue.line, cue]] : []))
  return signed.size === 0 ? cues : [...cues.filter(cue => !signed.has(cue.line)), ...signed.values()].sort((a, b) => a.line - b.line)
}
