import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../../lib/text/sentence-spans.ts'

const cut = (text: string) => sentenceSpans(text).map(span => text.slice(span.start, span.end))

describe('sentenceSpans', () => {
  it.each<[string, string[]]>([
    ['一是稳增长；二是促改革。', ['一是稳增长；', '二是促改革。']],
    ['他问：“能实现吗？”众人答：“能！”', ['他问：“能实现吗？”', '众人答：“能！”']],
    ['他说：“要先行。要示范。”然后离开。', ['他说：“要先行。要示范。”', '然后离开。']],
    ['规划（含近期；远期）已经批复。现已开工', ['规划（含近期；远期）已经批复。', '现已开工']],
    ['真的吗？！当然……', ['真的吗？！', '当然……']],
    ['增速8.5%,居第3位.', ['增速8.5%,居第3位.']],
    ['名称\t数量\n高速公路\t5000公里\n', ['名称\t数量', '高速公路\t5000公里']],
    ['GDP grew 5.2% to U.S. levels. Exports rose. No. 3 in China.', ['GDP grew 5.2% to U.S. levels.', 'Exports rose.', 'No. 3 in China.']],
    ['He said "Go." Then Mr. Li left! Why?', ['He said "Go."', 'Then Mr. Li left!', 'Why?']],
    ['网址 http://a.cn/?q=1&b;c 见下;完', ['网址 http://a.cn/?q=1&b;c 见下;完']],
    ['  \n ', []],
    ['', []],
  ])('%j', (text, sentences) => expect(cut(text)).toEqual(sentences))

  it('cuts a long quotation, and a sentence nobody could quote', () => {
    expect(cut(`“${'加快建设。'.repeat(20)}”`).length).toBeGreaterThan(10)
    const long = cut('又'.repeat(300) + '，' + '也'.repeat(400) + '😀'.repeat(400))
    expect(long[0]).toBe('又'.repeat(300) + '，')
    expect(Math.max(...long.map(sentence => sentence.length))).toBeLessThanOrEqual(500)
    for (const sentence of long) expect(sentence.isWellFormed()).toBe(true)
  })

  it('leaves out what Markdown sets before the lines of a quotation', () => {
    expect(cut('> 泊位有14个。\n> > 明年再建4个。\n>\n')).toEqual(['泊位有14个。', '明年再建4个。'])
    expect(cut('温度 > 30度。')).toEqual(['温度 > 30度。'])
  })

  it('keeps the heading of an item with what it says', () => {
    expect(cut('- **疏浚一批。** 今年完成；\n1. **扩建一批！** 明年“开工。马上”。')).toEqual(['- **疏浚一批。** 今年完成；', '1. **扩建一批！** 明年“开工。马上”。'])
    expect(cut('- **“先疏浚。”再扩建。** 今年完成。')).toHaveLength(1)
    expect(cut('- **疏浚一批。**\n今年完成。')).toEqual(['- **疏浚一批。', '今年完成。'])
  })

  it('leaves out half of a pair that Markdown sets in bold, and a pair around it all', () => {
    expect(cut('**一是疏浚。** 今年完成。')).toEqual(['一是疏浚。', '今年完成。'])
    expect(cut('**一是疏浚。**\n二是**扩建**码头。\n要**做好**')).toEqual(['一是疏浚。', '二是**扩建**码头。', '要**做好**'])
    expect(cut('**年底前** 完成。**')).toEqual(['**年底前** 完成。'])
    expect(cut('****\n2**3=8。')).toEqual(['2**3=8。'])
  })

  it('holds every character but white space once, in order', () => {
    const text = fc.array(fc.constantFrom('。', '；', '“', '”', '「', '」', '（', '）', '…', '\n', ' ', '. ', '!', '?', '重庆', 'Ab', '8', '，', '😀'), { maxLength: 200 })
    fc.assert(fc.property(text, parts => {
      const whole = parts.join('')
      const spans = sentenceSpans(whole)
      expect(spans.map(span => whole.slice(span.start, span.end)).join('').replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''))
      spans.forEach((span, i) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
        expect(whole.slice(span.start, span.end).trim()).toBe(whole.slice(span.start, span.end))
        expect(span.end).toBeGreaterThan(span.start)
      })
    }))
  })
})
