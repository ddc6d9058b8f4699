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

test('what is read back is what was written', async () => {
  await fc.assert(fc.asyncProperty(entries, async entry => {
    expect(await decodeEntry(encodeEntry(entry))).toEqual(entry)
  }))
})

test('a large entry is read in steps, between which others are served', async () => {
  const tokens = Array.from({ length: 5000 }, (_, at) => `词${at}`)
  const turns = Array.from({ length: 2000 }, (_, at) => ({ start: at, end: at + 1, speaker: null, role: 'narration' as const }))
  const entry: Entry = { briefing: { ...briefing('长'), turns }, passages: [], embedded: [], vectors: new Float32Array(8), tokens, occurrences: new Uint32Array(4) }
  let pauses = 0
  expect(await decodeEntry(encodeEntry(entry), async () => { pauses++ })).toEqual(entry)
  expect(pauses).toBeGreaterThan(20)
})

test('no flipped bit and no cut goes unnoticed', async () => {
  await fc.assert(fc.asyncProperty(entries, fc.nat(), fc.nat(7), async (entry, place, bit) => {
    const file = encodeEntry(entry)
    const flipped = Uint8Array.from(file)
    flipped[place % file.length]! ^= 1 << bit
    expect(await decodeEntry(flipped)).toBeNull()
    expect(await decodeEntry(file.subarray(0, place % file.length))).toBeNull()
  }))
})
