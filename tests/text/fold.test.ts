import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithMap } from '../../lib/text/fold.ts'

describe('fold', () => {
  it.each([
    ['“六个新”', '"六个新"'],
    ['「六个新」', '"六个新"'],
    ['ＡＩ＋ ４１．７％', 'ai+41.7%'],
    ['10:00—11:10', '10:00-11:10'],
    ['２０２７ 年\n\u3000底\u200b', '2027年底'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('is idempotent, and its map points at the characters it came from', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
      const { text: folded, starts, ends } = foldWithMap(text)
      expect(folded).toBe(fold(text))
      expect(fold(folded)).toBe(folded)
      expect(starts.length).toBe(folded.length)
      expect(starts.findIndex((start, i) => !fold(text.slice(start, ends[i])).includes(folded.charAt(i)))).toBe(-1)
    }))
  })
})
