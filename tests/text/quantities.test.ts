import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hanNumber } from '../../lib/text/han-number.ts'
import { findQuantities } from '../../lib/text/quantities.ts'

/** text → what is found, as `slice = value[..high] unit approx`. */
const CASES: [string, string[]][] = [
  ['总产值达1.34万亿元', ['1.34万亿元 = 1340000000000 元']],
  ['投了47个亿元', ['47个亿元 = 4700000000 元']],
  ['每月5块6，不涨', ['5块6 = 5.6 元']],
  ['每斤三块五', ['三块五 = 3.5 元']],
  ['分成3块2吨的货', ['3块 = 3 元', '2吨 = 2 吨']],
  ['占全市百分之四十', ['百分之四十 = 40 %']],
  ['占４１．７％', ['４１．７％ = 41.7 %']],
  ['提高3个百分点', ['3个百分点 = 3 个百分点']],
  ['集聚了三分之一的人口', ['三分之一 = 0.333333 分之']],
  ['占了四分之三', ['四分之三 = 0.75 分之']],
  ['直辖二十八年', ['二十八年 = 28 年']],
  ['居全国第7位', ['第7位 = 7 位']],
  ['位列第七', ['第七 = 7 ']],
  ['危旧房2.94万户', ['2.94万户 = 29400 户']],
  ['１，２６８亿元', ['１，２６８亿元 = 126800000000 元']],
  ['完成930，2025座待建', ['930 = 930 ', '2025座 = 2025 座']],
  ['1,234,567座', ['1,234,567座 = 1234567 座']],
  ['3—5个', ['3—5个 = 3..5 个']],
  ['3至5万元', ['3至5万元 = 30000..50000 元']],
  ['百分之三到百分之五', ['百分之三到百分之五 = 3..5 %']],
  ['翻一番', ['翻一番 = 1 番']],
  ['增长超8倍', ['8倍 = 8 倍 over']],
  ['近3万亿元', ['3万亿元 = 3000000000000 元 under']],
  ['约35%', ['35% = 35 % about']],
  ['10%左右', ['10% = 10 % about']],
  ['增长5.7%，预计growth 5.7percent以上', ['5.7% = 5.7 %', '5.7percent = 5.7 % over']],
  ['投入3 million元', ['3 million元 = 3000000 元']],
  ['上升2pp后回落', ['2pp = 2 个百分点']],
  ['30个以上', ['30个 = 30 个 over']],
  ['不超过45人', ['45人 = 45 人 at_most']],
  ['200多万元', ['200多万元 = 2000000 元 over']],
  ['两年多', ['两年多 = 2 年 over']],
  ['增长-2.3%，另有10-20人、第3-5号', ['-2.3% = -2.3 %', '10-20人 = 10..20 人', '第3 = 3 ', '5号 = 5 号']],
  ['零下5度、负1.2个百分点', ['零下5度 = -5 度', '负1.2个百分点 = -1.2 个百分点']],
  ['几十人、数百家、几千万元', ['几十人 = 20..90 人 about', '数百家 = 200..900 家 about', '几千万元 = 20000000..90000000 元 about']],
  ['上百人、百余家、千余公里', ['上百人 = 100 人 over', '百余家 = 100 家 over', '千余公里 = 1000 公里 over']],
  ['千分之三、万分之五', ['千分之三 = 0.003 分之', '万分之五 = 0.0005 分之']],
  ['二十七八岁', ['二十七八岁 = 27..28 岁']],
  ['三块牌子、5块钱、3块一张', ['三块 = 3 块', '5块钱 = 5 元', '3块 = 3 元', '一张 = 1 张']],
  ['数据、数学、几何、百年老店', []],
  ['六成以上', ['六成 = 60 % over']],
  ['五成二', ['五成二 = 52 %']],
  ['一个半小时', ['一个半小时 = 1.5 小时']],
  ['三五个', ['三五个 = 3..5 个']],
  ['二十六個行業', ['二十六個 = 26 个']],
  ['3萬億元', ['3萬億元 = 3000000000000 元']],
  ['“六个新”', ['六个 = 6 个']],
  ['“33618”体系', ['33618 = 33618 ']],
  ['统一、一体化、千行百业、万一、十分、四面八方', []],
  ['2027年8月19日上午10时', []],
  ['1.34 trillion yuan', ['1.34 trillion yuan = 1340000000000 元']],
  ['twenty-eight years', ['twenty-eight years = 28 年']],
  ['two-thirds of the people', ['two-thirds = 0.666667 分之']],
  ['ranked 7th', ['7th = 7 位']],
  ['more than 20 times', ['20 times = 20 倍 over']],
  ['3.1 percentage points', ['3.1 percentage points = 3.1 个百分点']],
]

const show = (text: string) =>
  findQuantities(text).map(({ start, end, value, high, unit, approx }) => {
    const rounded = (number: number) => String(Number(number.toPrecision(6)))
    const number = value >= 1e6 ? String(value) : rounded(value)
    return `${text.slice(start, end)} = ${number}${high === undefined ? '' : `..${rounded(high)}`} ${unit}${approx === 'exact' ? '' : ` ${approx}`}`
  })

describe('findQuantities', () => {
  it.each(CASES)('%s', (text, expected) => expect(show(text)).toEqual(expected))

  it('keeps every span inside the text and in order', () => {
    const pieces = fc.constantFrom('1', '2', '3万', '亿', '个', '第', '百分之', '分之', '半', '到', '—', '%', '年', '多', '约', '成', '三', '十', ' ', '.', ',', 'a', '，')
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }).map(parts => parts.join('')), text => {
      let last = 0
      for (const { start, end } of findQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }))
  })
})

/** Writes a number the way a person does; the twin that `hanNumber` is held against. */
function spell(value: number): string {
  const digits = '零一二三四五六七八九'
  const below = (n: number): string => {
    let out = ''
    let zero = false
    for (const [size, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
      const digit = Math.floor(n / size) % 10
      if (digit) out += (zero && out ? '零' : '') + digits[digit] + name
      zero = digit === 0
    }
    return out
  }
  if (value < 10_000) return below(value)
  const scale = value >= 1e8 ? 1e8 : 1e4
  const rest = value % scale
  return spell(Math.floor(value / scale)) + (scale === 1e8 ? '亿' : '万') + (rest ? (rest < scale / 10 ? '零' : '') + spell(rest) : '')
}

describe('hanNumber', () => {
  it('reads back what a person writes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), value => { expect(hanNumber(spell(value))).toBe(value) }))
  })

  it.each([['一万二', 12_000], ['三百五', 350], ['十', 10], ['三点五万', 35_000], ['二零二七', 2027], ['万一', null], ['千百', null]])('%s → %s', (text, value) =>
    expect(hanNumber(text)).toBe(value))
})
