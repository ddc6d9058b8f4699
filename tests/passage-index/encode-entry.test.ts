import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { decodeEntry, encodeEntry } from '../../lib/passage-index/encode-entry.ts'
import type { Entry } from '../../lib/passage-index/entry.ts'

const briefing = (text: string): Briefing => ({ id: 'a', fileName: 'a.txt', title: null, date: null, venue: null, source: null, text, sha256: '0'.repeat(64), speakers: [], turns: [], sections: [] })
const entries: fc.Arbitrary<Entry> = fc.record({
  briefing: fc.string({ unit: 'grapheme' }).map(briefing),
  passages: fc.constant([]),
  embedded: fc.array(fc.string()),
  vectors: fc.float32Array({ noNaN: true }),
  tokens: fc.array(fc.string({ unit: 'grapheme' })),
  occurrences: fc.uint32Array(),
})

test('what is read back is what was written', () => {
  fc.assert(fc.property(entries, entry => {
    expect(decodeEntry(encodeEntry(entry))).toEqual(entry)
  }))
})

test('no flipped bit and no cut goes unnoticed', () => {
  fc.assert(fc.property(entries, fc.nat(), fc.nat(7), (entry, place, bit) => {
    const file = encodeEntry(entry)
    const flipped = Uint8Array.from(file)
    flipped[place % file.length]! ^= 1 << bit
    expect(decodeEntry(flipped)).toBeNull()
    expect(decodeEntry(file.subarray(0, place % file.length))).toBeNull()
  }))
})
