import type { Label } from './read-label.ts'
import { readLabel } from './read-label.ts'
import type { Line } from './page.ts'
import { withoutTrailingStamp } from './without-trailing-stamp.ts'

/** How a label is set off from what follows it. */
export type CueForm = 'bracket' | 'colon' | 'strong' | 'cell' | 'line'

/** A place that may open somebody's turn: the label's words and where in the line the rest begins. */
export type Cue = {
  line: number
  form: CueForm
  label: Label
  /** The label as printed. */
  printed: string
  /** Offset within the line where the label starts (stamps and bullets come before it). */
  at: number
  /** Offset within the line at which headline or speech starts; the line's length where nothing follows. */
  body: number
  /** Index of the last line the label takes up (a label may be set over up to three lines). */
  lastLine: number
  /** The line that `body` counts in, where it is not the label's first. */
  bodyLine?: number
  /** Set where words in brackets stand beside a time and may be the account of a site. */
  account?: true
}

/** White space, bullets and ornaments of any kind, and the number of an item. */
const LEAD = /^[^\p{L}\p{N}【\[［〔〖《<（(“"「『'‘]*(?:(?:(?:\d{1,3}|[（(]\d{1,3}[)）])[.、．)）]|[一二三四五六七八九十]{1,3}、)\s*)?[\s\u3000*_]*/u
/** [10:21], 10:21:05, 2025-01-17 10:21 before or after a label. */
export const STAMP = /^[\[［【(（]?(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s\u3000T]*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］】)）]?[\s\u3000]*/u
const BRACKET = /^(?:【([^【】]{1,40})】|\[([^[\]]{1,40})\]|［([^［］]{1,40})］|〔([^〔〕]{1,40})〕|〖([^〖〗]{1,40})〗|《?<([^<>]{1,40})>|[（(](问|答|問)[)）])/u
/** Q1 words?: the number alone sets the question off. */
const NUMBERED_QUESTION = /^(?:Q[\s.]*\d{1,2}|问题?[\s\u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,3}))[\s\u3000.、．:：]+(?=\S)/iu
const AFTER_LABEL = /^[\s\u3000*_]*[:：]?[\s\u3000*_]*/u
const COLON = /^([^:：。！？!?；;\t]{1,76})[:：]/u
/** 10:21　职务 姓名　　words: wide space stands for the colon. */
const SPACED = /^([^。！？；;，,]{2,40}?)(?:[\u3000 ]{2,})(?=\S)/u
const LONGEST_LINE_LABEL = 40

/** Reads the label a line opens with, whatever its form; null where the line opens with none. */
export function readCue(line: Line, index: number): Cue | null {
  const text = line.text
  if (line.opens) return { line: index, form: 'cell', label: line.opens, printed: '', at: 0, body: 0, lastLine: index }
  const lead = skip(text, 0, LEAD)
  const stamped = skip(text, lead, STAMP)
  const at = skip(text, stamped, /^[\s\u3000*_]*/u)
  const rest = text.slice(at, at + 90)
  const numbered = NUMBERED_QUESTION.exec(rest)
  if (numbered && /[？?][\s\u3000*_]*$/u.test(text)) return { line: index, form: 'cell', label: { kind: 'question' }, printed: numbered[0].trim(), at, body: at + numbered[0].length, lastLine: index }
  const bracket = BRACKET.exec(rest)
  if (bracket) {
    const printed = bracket.slice(1).find(group => group !== undefined) ?? ''
    const close = skip(text, at + bracket[0].length, AFTER_LABEL)
    const body = afterStamp(text, close)
    const account = isAccount(printed) && (stamped > lead || body > close)
    const label = readLabel(printed) ?? (account ? { kind: 'outlet' as const, name: printed } : null)
    return label && { line: index, form: 'bracket', label, printed, at, body, lastLine: index, ...account ? { account } : {} }
  }
  const colon = COLON.exec(rest)
  if (colon?.[1]) {
    const label = readLabel(colon[1])
    if (label && isToldQuotation(colon[1], text.slice(at + colon[0].length))) return null
    if (label) return { line: index, form: 'colon', label, printed: colon[1].trim(), at, body: skip(text, at + colon[0].length, /^[\s\u3000*_]*/u), lastLine: index }
    // 主持人 10:21:03: the colon is the time's.
    return /\d[:：]$/u.test(colon[0]) ? readWholeLine(line, index, at) : null
  }
  const cell = text.indexOf('\t', at)
  if (cell > at && cell - at <= LONGEST_LINE_LABEL) {
    const label = readLabel(text.slice(at, cell))
    if (label) return { line: index, form: 'cell', label, printed: text.slice(at, cell).trim(), at, body: skip(text, cell, /^[\s\u3000]*/u), lastLine: index }
  }
  const spaced = SPACED.exec(rest)
  if (spaced?.[1] && /[。！？]/u.test(text.slice(at + spaced[0].length))) {
    const label = readLabel(spaced[1])
    if (label) return { line: index, form: 'cell', label, printed: spaced[1], at, body: at + spaced[0].length, lastLine: index }
  }
  if (line.strong > at && line.strong < text.trimEnd().length && line.strong - at <= LONGEST_LINE_LABEL) {
    const label = readLabel(text.slice(at, line.strong))
    if (label) return { line: index, form: 'strong', label, printed: text.slice(at, line.strong).trim(), at, body: skip(text, line.strong, AFTER_LABEL), lastLine: index }
  }
  return readWholeLine(line, index, at)
}

/** Who posts at a stated time, in brackets, without the name of a person or medium: the account of a site. */
function isAccount(printed: string): boolean {
  return /^\p{Script=Han}{3,10}$/u.test(printed)
}

/** 某某说：“……。” in a report: the journalist tells it, nobody is labelled. */
function isToldQuotation(label: string, rest: string): boolean {
  return /(?:说|表示|介绍|指出|强调|道|坦言|认为|呼吁)[\s\u3000]*$/u.test(label) && /^[\s\u3000]*[“「『][^”」』]{12,}/u.test(rest)
}

/** A label alone on its line, with or without the time behind it (主持人 10:21:03). */
function readWholeLine(line: Line, index: number, at: number): Cue | null {
  const text = line.text
  const whole = text.slice(at, withoutTrailingStamp(text, at, text.trimEnd().length)).replace(/[\s\u3000]+\d{1,2}[:：]\d{2}$/u, '')
  if (whole.length === 0 || whole.length > LONGEST_LINE_LABEL) return null
  const printed = whole.replace(/[\s\u3000*_]+$/u, '')
  const label = readLabel(printed)
  return label && { line: index, form: 'line', label, printed, at, body: text.length, lastLine: index }
}

function skip(text: string, from: number, pattern: RegExp): number {
  return from + (pattern.exec(text.slice(from, from + 120))?.[0].length ?? 0)
}

function afterStamp(text: string, from: number): number {
  return skip(text, from, STAMP)
}
