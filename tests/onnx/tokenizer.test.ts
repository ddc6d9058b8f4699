import fs from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTokenizer, SPECIAL } from '../../lib/onnx/load-tokenizer.ts'

const tokenizer = loadTokenizer('models')
const reference: { tokens: { text: string; ids: number[] }[] } = JSON.parse(fs.readFileSync('models/reference.json', 'utf8'))

describe('tokenizer', () => {
  it('gives the reference ids on every reference text', () => {
    for (const { text, ids } of reference.tokens) {
      expect([SPECIAL.start, ...tokenizer.encode(text), SPECIAL.end], text).toEqual(ids)
    }
  })

  it.each(['达到１２公里', '增速  达到 8.5％', 'the Quick①号', '面积３㎡以上', 'e\u0301tude 王府', '😀重庆', '\ufeff1\u200b2'])('finds every word of %j in the text as it stands', text => {
    const { spans } = tokenizer.encodeWithSpans(text)
    const covered = text.split('').filter((_, i) => spans.some(span => span.start <= i && i < span.end)).join('')
    expect(covered.replace(/[\s\ufeff\u200b]/gu, '')).toBe(text.replace(/[\s\ufeff\u200b]/gu, ''))
  })

  it('gives the reader the characters of an answer, not of its neighbours', () => {
    const text = '增速  达到１２．５公里，居第３位。'
    const { spans } = tokenizer.encodeWithSpans(text)
    const answer = text.indexOf('１２．５')
    const inside = spans.filter(span => span.end > answer && span.start < answer + 4)
    expect(text.slice(inside[0]?.start, inside.at(-1)?.end)).toBe('１２．５')
  })

  it('keeps spans in order and inside any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      const { ids, spans } = tokenizer.encodeWithSpans(text)
      expect(spans).toHaveLength(ids.length)
      let before = 0
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(text.length)
        before = start
      }
    }))
  })

  it.each(['<s>', '</s>', 'a<pad>b', '<unk><s></s>', '\ud800x', '\u0000', ''])('never lets %j pass as a mark of the model', text => {
    for (const id of tokenizer.encode(text)) expect([SPECIAL.start, SPECIAL.pad, SPECIAL.end]).not.toContain(id)
  })
})
