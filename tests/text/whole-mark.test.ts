import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeMark } from '../../lib/text/whole-mark.ts'

/** The text with what was marked in 〈〉, and what must be marked in the end. */
const CASES: [string, string][] = [
  ['每个乡镇新建〈30个〉以上', '30个以上'],
  ['等候时间不超过〈15分钟〉', '不超过15分钟'],
  ['年产值超〈200〉亿元', '超200亿元'],
  ['约〈1.2〉万户受益', '约1.2万户'],
  ['停车场目前不〈收费〉', '不收费'],
  ['这项政策没有〈取消〉', '没有取消'],
  ['尚未〈开工〉', '尚未开工'],
  ['于今年〈9月30〉日通车', '今年9月30日'],
  ['不仅〈收费〉降了', '收费'],
  ['未来〈三年〉', '三年'],
  ['村庄被淹没〈三天〉', '三天'],
  ['由〈市文旅委〉牵头', '市文旅委'],
  ['停车场并不〈收费〉', '并不收费'],
  ['航线不得不〈停运〉', '不得不停运'],
  ['避免〈剧烈运动〉', '剧烈运动'],
  ['减免〈房租〉三个月', '房租'],
  ['市民关心能不〈能办〉', '能办'],
  ['高速公路最近〈3天〉封闭', '3天'],
  ['预约〈3次〉未到', '3次'],
  ['节约〈3000万元〉', '3000万元'],
  ['最高法院判罚〈3万元〉', '3万元'],
]

describe('what is marked as the answer', () => {
  it.each(CASES)('%s: %s', (text, whole) => {
    const [start, end] = [text.indexOf('〈'), text.indexOf('〉') - 1]
    const plain = text.replace(/[〈〉]/gu, '')
    const mark = wholeMark(plain, { start, end })
    expect(plain.slice(mark.start, mark.end)).toBe(whole)
  })

  it('never leaves out what was marked, and never leaves the text', () => {
    const text = fc.array(fc.constantFrom('不', '没有', '超', '3', '万', '个', '以上', '2024年', '5', '月', '，', '收费', '至'), { maxLength: 12 }).map(parts => parts.join(''))
    fc.assert(fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const [start, end] = [Math.min(a % (words.length + 1), b % (words.length + 1)), Math.max(a % (words.length + 1), b % (words.length + 1))]
      const mark = wholeMark(words, { start, end })
      expect(mark.start).toBeLessThanOrEqual(start)
      expect(mark.end).toBeGreaterThanOrEqual(end)
      expect(mark.start).toBeGreaterThanOrEqual(0)
      expect(mark.end).toBeLessThanOrEqual(words.length)
    }))
  })
})
