import { hanBigrams } from '../text/han-bigrams.ts'
import { compared } from './source.ts'

/** A clause of a text (cut at ，。；： and their kin), its words as compared, and where it lies. */
export type Clause = { start: number; end: number; text: string; grams: Set<string>; sentence: number }

/** Cuts plain text into clauses; `sentence` counts the full stops before. */
export function clausesOf(plain: string): Clause[] {
  const clauses: Clause[] = []
  let sentence = 0
  let start = 0
  for (const match of plain.matchAll(/[，。；：！？,;:!?\n]+|$/gu)) {
    const text = plain.slice(start, match.index)
    if (text.trim()) clauses.push({ start, end: match.index, text, grams: new Set(hanBigrams(compared(text))), sentence })
    if (/[。！？\n!?]/u.test(match[0])) sentence++
    start = match.index + match[0].length
  }
  return clauses
}

/** The clause that shares most words with `grams`, and the share of `grams` it holds. */
export function nearestClause(grams: ReadonlySet<string>, clauses: readonly Clause[]): { clause: Clause; share: number } | null {
  let best: { clause: Clause; share: number } | null = null
  for (const clause of clauses) {
    let count = 0
    for (const gram of grams) if (clause.grams.has(gram)) count++
    const share = grams.size === 0 ? 0 : count / grams.size
    if (share > 0 && (!best || share > best.share || (share === best.share && clause.grams.size < best.clause.grams.size))) best = { clause, share }
  }
  return best
}
