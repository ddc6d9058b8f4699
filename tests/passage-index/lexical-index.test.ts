import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import type { Passage } from '../../lib/contract/passage.ts'
import { countTokens } from '../../lib/passage-index/count-tokens.ts'
import type { Entry } from '../../lib/passage-index/entry.ts'
import { LexicalIndex } from '../../lib/passage-index/lexical-index.ts'
import { topScores } from '../../lib/passage-index/top-scores.ts'

const entryOf = (passages: string[][]): Entry => ({ briefing: {} as Briefing, passages: passages.map(() => ({}) as Passage), embedded: [], vectors: new Float32Array(), ...countTokens(passages) })

/** BM25 as the formula is printed, over one flat list. */
function plainBm25(passages: string[][], query: string[]): number[] {
  const average = passages.reduce((sum, words) => sum + words.length, 0) / passages.length
  return passages.map(words => query.reduce((score, token) => {
    const found = passages.filter(other => other.includes(token)).length
    const count = words.filter(word => word === token).length
    const idf = Math.log(1 + (passages.length - found + 0.5) / (found + 0.5))
    return score + (count === 0 ? 0 : (idf * count * 2.2) / (count + 1.2 * (1 - 0.75 + (0.75 * words.length) / average)))
  }, 0))
}

const words = fc.array(fc.constantFrom('水', '务', '局', '水务', '750', 'gdp'), { maxLength: 12 })

test('scores as the formula says, however the passages are spread over briefings', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(words, { maxLength: 5 }), { maxLength: 5 }), words, async (briefings, query) => {
    const flat = briefings.flat()
    const expected = flat.length === 0 ? [] : plainBm25(flat, query)
    const found = (await LexicalIndex.of(briefings.map(entryOf))).search(query, flat.length + 1)
    expect(found).toHaveLength(expected.filter(score => score > 0).length)
    for (const { number, score } of found) expect(score).toBeCloseTo(expected[number]!, 4)
  }))
})

test('among some briefings a passage scores as if there were no others', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(words, { maxLength: 5 }), { maxLength: 5 }), fc.array(fc.array(words, { maxLength: 5 }), { maxLength: 3 }), words, async (before, kept, query) => {
    const first = before.flat().length
    const alone = (await LexicalIndex.of(kept.map(entryOf))).search(query, 99)
    const beside = (await LexicalIndex.of([...before, ...kept].map(entryOf))).search(query, 99, undefined, passage => passage >= first)
    expect(beside.map(({ number, score }) => ({ number: number - first, score }))).toEqual(alone)
  }))
})

test.each([
  ['a rarer word counts more', [['公里', '轨道'], ['公里', '桥梁'], ['公里', '桥梁']], ['公里', '轨道'], [0, 1, 2]],
  ['a shorter passage that says the same comes first', [['轨道', '一', '二', '三'], ['轨道', '一']], ['轨道'], [1, 0]],
  ['equal passages stand in page order', [['轨道'], ['轨道'], ['轨道']], ['轨道'], [0, 1, 2]],
  ['a passage that shares no word is not found', [['轨道'], ['桥梁']], ['轨道'], [0]],
  ['a word nobody said finds nothing', [['轨道'], ['桥梁']], ['机场'], []],
])('%s', async (_, passages, query, order) => {
  const index = await LexicalIndex.of([entryOf(passages)])
  expect(index.search(query, 10).map(({ number }) => number)).toEqual(order)
})

test('only what is allowed is found, and no more than asked for', async () => {
  const index = await LexicalIndex.of([entryOf([['轨道'], ['轨道'], ['轨道'], ['轨道']])])
  expect(index.search(['轨道'], 2, number => number > 0).map(({ number }) => number)).toEqual([1, 2])
})

test('the best few are those that sorting everything gives', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(12), fc.nat(3), (scores, k, step) => {
    const eligible = (number: number) => number % (step + 1) === 0
    const sorted = scores.map((score, number) => ({ number, score })).filter(({ number }) => eligible(number)).sort((a, b) => b.score - a.score || a.number - b.number)
    expect(topScores(scores, k, eligible)).toEqual(sorted.slice(0, k))
  }))
})
