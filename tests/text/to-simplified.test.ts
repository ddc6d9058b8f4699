import fs from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSimplified } from '../../lib/text/to-simplified.ts'

describe('toSimplified', () => {
  it.each([
    ['軌道交通營運里程達到多少公里？', '轨道交通营运里程达到多少公里？'],
    ['後來威廉·瓊斯發現印歐語系', '后来威廉·琼斯发现印欧语系'],
    ['乾隆年間的乾淨衣服', '乾隆年间的干净衣服'],
    ['什么后来打坏了，沈思和王征都来了', '什么后来打坏了，沈思和王征都来了'],
    ['第10位，41.7%，GDP，😀', '第10位，41.7%，GDP，😀'],
  ])('%s', (text, simplified) => expect(toSimplified(text)).toBe(simplified))

  it('leaves a simplified briefing as it is', () => {
    const text = fs.readFileSync('corpus/briefing.txt', 'utf8')
    expect(toSimplified(text)).toBe(text)
  })

  it('leaves alone what it has simplified, character by character', () => {
    for (let code = 0x3400; code < 0xa000; code++) expect(toSimplified(toSimplified(String.fromCharCode(code)))).toBe(toSimplified(String.fromCharCode(code)))
  })

  it('keeps every offset, also in pieces', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map(code => String.fromCharCode(code))
    fc.assert(fc.property(fc.array(fc.oneof(han, fc.string({ unit: 'grapheme', maxLength: 3 }))), parts => {
      const text = parts.join('')
      expect(toSimplified(text)).toHaveLength(text.length)
      expect(toSimplified(toSimplified(text))).toBe(toSimplified(text))
    }))
  })
})
