import type { Entry } from './entry.ts'
import { topScores, type NumberedScore } from './top-scores.ts'

/** How soon more of the same word stops adding to a score; the usual value. */
const K1 = 1.2
/** How much a passage's length counts against it, 0 to 1; the usual value. */
const B = 0.75

/**
 * BM25 over all passages of all entries (Robertson & Zaragoza 2009, "The Probabilistic Relevance
 * Framework", eq. 3.15; idf as in Lucene, never negative). Postings lie in three flat arrays: with
 * a Han tokenizer a passage has hundreds of them, and objects would take ten times the memory.
 *
 *   token number t →  starts[t] … starts[t+1]  →  passage[], count[]
 */
export class LexicalIndex {
  #numbers = new Map<string, number>()
  #starts = new Uint32Array(1)
  #passage = new Uint32Array(0)
  #count = new Uint16Array(0)
  /** Tokens of each passage. */
  #length = new Uint32Array(0)
  /** Tokens of all passages. */
  #tokens = 0

  /** Passages are numbered through the entries in their order. `pause` is awaited between entries. */
  static async of(entries: readonly Entry[], pause: () => Promise<void> = async () => {}): Promise<LexicalIndex> {
    const index = new LexicalIndex()
    const numbered: Uint32Array[] = []
    const found: number[] = []
    for (const { tokens, occurrences } of entries) {
      const numbers = Uint32Array.from(tokens, token => index.#numberOf(token))
      numbered.push(numbers)
      eachOccurrence(occurrences, (_, token) => { found[numbers[token]!] = (found[numbers[token]!] ?? 0) + 1 })
      await pause()
    }
    index.#starts = startsOf(found)
    const total = index.#starts.at(-1)!
    index.#passage = new Uint32Array(total)
    index.#count = new Uint16Array(total)
    const next = index.#starts.slice()
    index.#length = new Uint32Array(entries.reduce((sum, { passages }) => sum + passages.length, 0))
    let first = 0
    for (const [n, { occurrences, passages }] of entries.entries()) {
      eachOccurrence(occurrences, (position, token, count) => {
        const at = next[numbered[n]![token]!]!++
        index.#passage[at] = first + position
        index.#count[at] = Math.min(count, 0xffff)
        index.#length[first + position]! += count
      })
      first += passages.length
      await pause()
    }
    index.#tokens = index.#length.reduce((sum, length) => sum + length, 0)
    return index
  }

  /**
   * The best `k` passage numbers for these tokens, best first, of those `allowed`; a token given
   * twice counts twice. How rare a word is and how long passages are is taken `among` those given
   * (all without it): what else is in the index does not change what is found in one briefing.
   */
  search(tokens: readonly string[], k: number, allowed?: (passage: number) => boolean, among?: (passage: number) => boolean): NumberedScore[] {
    // Null stands for all: the common search walks over nothing but the postings of its words.
    const counted = among ? Uint8Array.from(this.#length, (_, passage) => Number(among(passage))) : null
    const total = counted ? counted.reduce((sum, one) => sum + one, 0) : this.#length.length
    const tokensIn = counted ? this.#length.reduce((sum, length, passage) => sum + length * counted[passage]!, 0) : this.#tokens
    const average = tokensIn / (total || 1) || 1
    const scores = new Float64Array(this.#length.length)
    for (const token of tokens) {
      const number = this.#numbers.get(token)
      if (number === undefined) continue
      const start = this.#starts[number]!
      const end = this.#starts[number + 1]!
      const holding = counted ? this.#passage.subarray(start, end).reduce((sum, passage) => sum + counted[passage]!, 0) : end - start
      const idf = Math.log(1 + (total - holding + 0.5) / (holding + 0.5))
      for (let at = start; at < end; at++) {
        const passage = this.#passage[at]!
        if (counted?.[passage] === 0) continue
        const count = this.#count[at]!
        const norm = K1 * (1 - B + (B * this.#length[passage]!) / average)
        scores[passage]! += (idf * count * (K1 + 1)) / (count + norm)
      }
    }
    return topScores(scores, k, passage => scores[passage]! > 0 && (!allowed || allowed(passage)))
  }

  #numberOf(token: string): number {
    const number = this.#numbers.get(token) ?? this.#numbers.size
    this.#numbers.set(token, number)
    return number
  }
}

function eachOccurrence(occurrences: Uint32Array, visit: (position: number, token: number, count: number) => void): void {
  for (let at = 0, position = 0; at < occurrences.length; position++) {
    const end = at + 1 + 2 * occurrences[at]!
    for (at++; at < end; at += 2) visit(position, occurrences[at]!, occurrences[at + 1]!)
  }
}

function startsOf(counts: readonly number[]) {
  const starts = new Uint32Array(counts.length + 1)
  for (let n = 0; n < counts.length; n++) starts[n + 1] = starts[n]! + counts[n]!
  return starts
}
