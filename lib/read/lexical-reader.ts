import { toSimplified } from '../text/to-simplified.ts'
import type { Reader } from './reader.ts'

/** Overlap at which a sentence counts as saying it; no more than word overlap can know. */
const EVEN = 0.45
const STEEPNESS = 12

/**
 * Stand-in for the reader model: how much of the question's character pairs a sentence shares,
 * rarer pairs counting more. It marks no span. Needs no model and no training data.
 */
export function createLexicalReader(): Reader {
  return {
    id: 'lexical',
    async read(question, sentences, signal) {
      signal?.throwIfAborted()
      const grams = sentences.map(({ text }) => new Set(pairs(text)))
      const asked = [...new Set(pairs(question))]
      const weights = asked.map(gram => Math.log(1 + sentences.length / (1 + grams.filter(set => set.has(gram)).length)))
      const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
      const readings = grams.map(set => {
        const shared = asked.reduce((sum, gram, i) => sum + (set.has(gram) ? weights[i]! : 0), 0) / total
        return { evidence: (shared - EVEN) * STEEPNESS, span: null }
      })
      return { sentences: readings, windows: 0 }
    },
    close: async () => {},
  }
}

/** Character pairs of Han text, whole words of anything else. */
function pairs(text: string): string[] {
  const found: string[] = []
  for (const [run] of toSimplified(text).normalize('NFKC').toLowerCase().matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}.%])+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) found.push(run)
    else for (let i = 0; i + 1 < run.length || i === 0; i++) found.push(run.slice(i, i + 2))
  }
  return found
}
