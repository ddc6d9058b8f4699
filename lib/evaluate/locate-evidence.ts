import type { Briefing, Span } from '../contract/briefing.ts'
import { foldWithMap } from '../text/fold.ts'

/** Table cells come in reading order: how a row is ruled or padded is not part of the evidence. */
const cellRules = /[|\t]/gu

/**
 * Every place of the briefing where the evidence stands, compared after `fold`; with `table`
 * `|` and tabs don't count. Offsets are canonical; layout that falls inside (a blank line in the
 * middle of a sentence) is part of the span.
 */
export function locateEvidence(briefing: Pick<Briefing, 'text'>, evidence: string, { table = false } = {}): Span[] {
  const hay = foldWithMap(briefing.text)
  const kept = table ? hay.starts.map((_, i) => i).filter(i => !/[|\t]/u.test(hay.text[i]!)) : null
  const text = kept ? kept.map(i => hay.text[i]).join('') : hay.text
  const needle = table ? foldWithMap(evidence).text.replace(cellRules, '') : foldWithMap(evidence).text
  if (needle === '') return []
  const at = (i: number): number => (kept ? kept[i]! : i)
  const found: Span[] = []
  for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) {
    found.push({ start: hay.starts[at(i)]!, end: hay.ends[at(i + needle.length - 1)]! })
  }
  return found
}
