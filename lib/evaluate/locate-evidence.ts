import { BOLD_SIGN } from '../text/bold-sign.ts'
import type { Briefing, Span } from '../contract/briefing.ts'
import { foldWithMap } from '../text/fold.ts'

/** Table cells come in reading order: how a row is ruled or padded is not part of the evidence. */
const CELL_RULES = /[|\t]/gu
/**
 * Every place of the briefing where the evidence stands, compared after `fold`, without the signs of bold type; with
 * `table` `|` and tabs don't count either. Offsets are canonical; layout that falls inside (a blank line in the
 * middle of a sentence) is part of the span.
 */
export function locateEvidence(briefing: Pick<Briefing, 'text'>, evidence: string, { table = false } = {}): Span[] {
  const hay = foldWithMap(briefing.text)
  const signs = table ? [BOLD_SIGN, CELL_RULES] : [BOLD_SIGN]
  const left = new Set(signs.flatMap(sign => [...hay.text.matchAll(sign)].flatMap(match => [...match[0]].map((_, i) => match.index + i))))
  const kept = left.size > 0 ? hay.starts.map((_, i) => i).filter(i => !left.has(i)) : null
  const text = kept ? kept.map(i => hay.text[i]).join('') : hay.text
  const needle = signs.reduce((words, sign) => words.replace(sign, ''), foldWithMap(evidence).text)
  if (needle === '') return []
  const at = (i: number): number => (kept ? kept[i]! : i)
  const found: Span[] = []
  for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) {
    found.push({ start: hay.starts[at(i)]!, end: hay.ends[at(i + needle.length - 1)]! })
  }
  return found
}
