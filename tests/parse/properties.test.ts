import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { briefingSchema } from '../../lib/contract/briefing.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { UserError } from '../../lib/errors.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

/** Pieces that press pages are made of, thrown together at random. */
const piece = fc.constantFrom(
  '市科技局局长', '王小明', '李岚', '王局长', '主持人', '发言人', '记者', '江城日报记者', '江城电视台', '网友“山里娃”', '问', '答', 'Q', 'Wang Xiaoming', '关键词：', '甲乙丙',
  '：', ':', '【', '】', '[', ']', '（', '）', '、', '，', '。', '？', '\t', ' ', '　', '\n', '\n\n', '\r\n', '**', '# ', '- ', '| ', '——', '“', '”',
  '10:21', '[10:21]', '2025年3月1日', '3月1日', '时间：', '地点：', '来源：', '责编：', '摄', '相关阅读', '上一篇', '---', '图：', '据', '讯', '举行新闻发布会', '介绍', '说', '你好', '请问', '今年完成投资12.6亿元', '谢谢',
  '\ud800', '\udc00', '\u0000', '\u202e', 'e\u0301', '𠮷', '市長', '記者問',
)
const page = fc.oneof(fc.array(piece, { maxLength: 120 }).map(pieces => pieces.join('')), fc.string({ maxLength: 400, unit: 'binary' }))

function holds(briefing: Briefing): void {
  expect(briefingSchema.parse(briefing)).toEqual(briefing)
  const spans = briefing.turns.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
  spans.forEach(({ start, end }, at) => {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(briefing.text.length)
    if (at > 0) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
  })
  const names = new Set(briefing.speakers.map(speaker => speaker.name))
  for (const turn of briefing.turns) if (turn.speaker !== null) expect(names).toContain(turn.speaker)
  for (const section of briefing.sections) {
    const [from, to] = section.turns
    const turns = briefing.turns.slice(from, to)
    expect(turns.length).toBe(to - from)
    for (const { start, end, breaks } of section.paragraphs) {
      expect(turns.some(turn => turn.start <= start && end <= turn.end)).toBe(true)
      for (const gap of breaks) expect(start < gap.start && gap.start <= gap.end && gap.end < end).toBe(true)
    }
  }
}

describe('whatever the text', () => {
  test.each(['a.txt', 'a.md'])('%s: spans lie in the text and never overlap, every turn\'s speaker is listed', file => {
    fc.assert(fc.property(page, text => holds(parseText(text, file))), { numRuns: 300 })
  })

  test('plain text comes back as it was but for line ends and lone surrogates', () => {
    fc.assert(fc.property(page, text => {
      expect(parseText(text, 'a.txt').text).toBe(text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n').toWellFormed())
    }))
  })

  test('turns stand in page order unless the page is a live feed printed newest first', () => {
    fc.assert(fc.property(page.filter(text => !/\d{1,2}:\d{2}/u.test(text)), text => {
      const starts = parseText(text, 'a.txt').turns.map(turn => turn.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }))
  })

  test.each(['a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf'])('%s: any bytes parse or are refused', async file => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async bytes => {
      try {
        holds(await parseFile(bytes, file))
      } catch (error) {
        if (!(error instanceof UserError)) throw error
      }
    }), { numRuns: 60 })
  })

  test('parsing twice gives the same', () => {
    fc.assert(fc.property(page, text => {
      expect(parseText(text, 'a.txt')).toEqual(parseText(text, 'a.txt'))
    }), { numRuns: 50 })
  })
})
