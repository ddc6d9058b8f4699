import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFact, statesFact } from '../../lib/evaluate/find-fact.ts'
import { fold } from '../../lib/text/fold.ts'

describe('a fact is found', () => {
  test.each([
    ['总投资达到１．３４万亿元。', '1.34万亿元', '全角'],
    ['占比“提高”至 41.7 %', '提高”至41.7%', 'quotes and white space'],
    ['在2027年\n\n达到三成', '2027年达到三成', 'a blank line in the middle'],
    ['约有750公里。', '~750公里', 'paraphrase mark'],
    ['SMITH said so', 'smith', 'case'],
    ['58，750公里', '750公里', 'a list comma is no thousands separator'],
    ['分为3-5级', '5级', 'the end of a range'],
    ['目标——5个', '5个', 'a dash'],
    ['共1,200人', '1,200人', 'thousands parted'],
    ['in 2027. 100 communities', '100', 'two numbers with a space between'],
    ['统一三个标准', '三个', 'a Han digit inside a word is no number'],
    ['占33.7%', '33.7%', 'whole decimal'],
    ['第7位。', '第7位', 'ordinal'],
  ])('%s holds %s: %s', (text, fact) => {
    expect(statesFact(text, [fact])).toBe(true)
  })
})

describe('a number does not match inside a longer one', () => {
  test.each([
    ['增长28倍', '8倍'],
    ['提高到13%', '3%'],
    ['只有0.3%', '3%'],
    ['达到1.34万亿元', '1.34万'],
    ['共34800人', '3480'],
    ['共3480.5吨', '3480'],
    ['共120万人', '120'],
    ['占30%', '30'],
    ['共1,200人', '200人'],
    ['共3万5000人', '5000人'],
    ['共2亿3000万元', '3000万元'],
    ['增长-5%', '5%'],
    ['二十个园区', '十个'],
    ['十三个园区', '三个'],
    ['三百个园区', '百个'],
    ['二十五', '二十'],
  ])('%s does not hold %s', (text, fact) => {
    expect(statesFact(text, [fact])).toBe(false)
  })
})

test('any alternative will do, and none means no', () => {
  expect(statesFact('共12家', ['十二家', '12家'])).toBe(true)
  expect(statesFact('共12家', ['13家', '~一打'])).toBe(false)
  expect(statesFact('共12家', [])).toBe(false)
})

test('a found span folds to the fact', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '２', '.', ' ', '万', '亿', '%', '个', '“', '\n', '十', '三', 'A') })
  fc.assert(fc.property(text, text, (hay, needle) => {
    for (const { start, end } of findFact(hay, needle)) expect(fold(hay.slice(start, end))).toBe(fold(needle))
  }))
})

/** The rule for figures, written the slow way: try every number of the text as a whole. */
function holdsFigure(text: string, figure: string): boolean {
  return [...text.matchAll(/\d+(?:\.\d+)*/gu)].some(match => match[0] === figure && !/[万亿]$/u.test(text.slice(0, match.index)) && !/^[万亿%]/u.test(text.slice(match.index + match[0].length)))
}

test('figures agree with a reading of the text number by number', () => {
  const text = fc.array(fc.oneof(fc.nat(120).map(String), fc.constantFrom('.', '万', '亿', '%', '个', '和')), { maxLength: 8 }).map(parts => parts.join(''))
  fc.assert(fc.property(text, fc.nat(120).map(String), (hay, figure) => {
    expect(statesFact(hay, [figure])).toBe(holdsFigure(hay, figure))
  }))
})
