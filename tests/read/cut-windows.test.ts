import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutWindows } from '../../lib/read/cut-windows.ts'

const runs = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 40 })

test('every token of every sentence is read, in order, and no window is longer than the budget', () => {
  fc.assert(fc.property(runs, fc.integer({ min: 10, max: 100 }), (lengths, budget) => {
    const windows = cutWindows(lengths, budget)
    for (const window of windows) expect(window.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(budget)
    lengths.forEach((length, sentence) => {
      const read = new Set(windows.flat().filter(piece => piece.sentence === sentence).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
      expect(read.size).toBe(length)
    })
  }))
})

test('neighbouring windows share the sentence between them where it fits', () => {
  expect(cutWindows([40, 40, 40, 40], 100).map(window => window.map(({ sentence }) => sentence))).toEqual([[0, 1], [1, 2], [2, 3]])
  expect(cutWindows([90, 90], 100).map(window => window.map(({ sentence }) => sentence))).toEqual([[0], [1]])
})
