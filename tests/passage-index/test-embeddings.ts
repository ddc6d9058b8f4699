import type { IndexEmbeddings } from '../../lib/passage-index/index-embeddings.ts'
import { searchTokens } from '../../lib/text/search-tokens.ts'

/**
 * Embeddings without a model: each search token adds a fixed pseudo-random direction, so texts
 * that share words lie close. Counts what it was asked to embed.
 */
export function testEmbeddings({ id = 'test', dimensions = 24 } = {}): IndexEmbeddings & { texts: string[] } {
  const texts: string[] = []
  const embed = (text: string) => {
    const vector = new Array<number>(dimensions).fill(0)
    for (const token of searchTokens(text)) {
      let state = 2166136261
      for (const character of token) state = Math.imul(state ^ character.codePointAt(0)!, 16777619)
      for (let d = 0; d < dimensions; d++) {
        state = Math.imul(state ^ (state >>> 15), 2246822519) + d
        vector[d]! += (state >>> 0) / 2 ** 32 - 0.5
      }
    }
    return vector
  }
  return {
    id, dimensions, texts,
    async embedDocuments(documents) {
      texts.push(...documents)
      return documents.map(embed)
    },
    embedQuery: async query => embed(query),
  }
}
