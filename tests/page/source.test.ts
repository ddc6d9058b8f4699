import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationAddress } from '../../app/copy/citation-address.ts'
import { citationReference } from '../../app/copy/citation-reference.ts'
import { publicAddress } from '../../app/copy/public-address.ts'
import { readCitationAddress } from '../../app/copy/read-citation-address.ts'
import { checkQuotation } from '../../app/source/check-quotation.ts'
import { layOutBriefing } from '../../app/source/lay-out-briefing.ts'
import { zhHans } from '../../app/messages/zh-hans.ts'
import { zhHant } from '../../app/messages/zh-hant.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

const root = path.resolve(import.meta.dirname, '../..')
const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

test('the first briefing is laid out whole: every character that is not white space, once, in order', async () => {
  const briefing = await parseFile(fs.readFileSync(path.join(root, 'corpus/briefing.txt')), 'briefing.txt')
  const parts = layOutBriefing(briefing)
  const words = parts.flatMap(part => part.paragraphs.flatMap(({ pieces }) => pieces.map(({ start, end }) => briefing.text.slice(start, end)))).join('')
  expect(words.replace(/\s/g, '')).toBe(briefing.text.replace(/\s/g, ''))
  expect(parts.filter(part => part.turn !== null).map(part => part.turn)).toEqual(briefing.turns.map((_, index) => index))
})

test('a paragraph broken by the layout is one paragraph of several pieces', () => {
  const text = '题目\n前半句，\n\n后半句。\n末句。'
  const section = { speaker: null, headline: null, keyword: null, turns: [0, 1] as [number, number], start: 3, end: text.length, paragraphs: [{ start: 3, end: 13, breaks: [{ start: 7, end: 9 }] }] }
  const parts = layOutBriefing({ text, speakers: [], sections: [section], turns: [{ speaker: null, role: 'unknown', start: 3, end: text.length }] })
  const slices = parts.map(part => part.paragraphs.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end))))
  expect(slices).toEqual([[['题目']], [['前半句，', '后半句。'], ['末句。']]])
})

const text = '甲说：增长百分之五。乙说：增长百分之五。'
const second = { quote: '增长百分之五。', start: 13, end: 20, sha256: hash(text) }

test.each([
  ['the same text', text, { state: 'verified', start: 13, end: 20 }],
  ['words moved by an insertion before them', `更正。${text}`, { state: 'changed', start: 16, end: 23 }],
  ['a change elsewhere that moves nothing', text.replace('甲', '丙'), { state: 'changed', start: 13, end: 20 }],
  ['words that are gone', '别的内容', { state: 'lost', start: 13, end: 20 }],
])('a quotation against %s', async (_name, now, expected) => {
  expect(await checkQuotation(now, second)).toEqual(expected)
})

test('an address of a citation reads back as it was made', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).filter(quote => quote.isWellFormed()), fc.nat(999_999), (quote, start) => {
    const made = { start, end: start + quote.length, sha256: hash(quote), quote }
    const address = new URL(citationAddress({ ...made, briefingId: '稿 件/1' }, 'http://127.0.0.1:3000'))
    expect(readCitationAddress(address.search)).toEqual(made)
    expect(decodeURIComponent(address.pathname)).toBe('/briefings/稿 件/1')
  }))
  expect(readCitationAddress('?at=x-3&quote=甲')).toBeNull()
  expect(readCitationAddress('?at=1-3')).toBeNull()
})

test('a reference names who published, title, date as printed and day of citation; the words and who said them stand on a line before', () => {
  const quotation = { briefingId: 'b', speaker: { name: '王五', title: '局长', organization: '市水务局', role: 'spokesperson' as const }, quote: '新建\n水厂3座。', start: 0, end: 8, sha256: '' }
  const today = new Date(2026, 0, 9)
  expect(citationReference(quotation, { title: '发布会', date: '2025-03-01', source: '测试日报' }, 'https://a.cn/briefings/b#turn-2', today, zhHans))
    .toBe('王五（市水务局局长）：“新建水厂3座。”\n测试日报. 发布会（2025-03-01举行）[EB/OL]. [2026-01-09]. https://a.cn/briefings/b#turn-2.')
  expect(citationReference({ ...quotation, quote: '“3座”' }, { title: '发布会', date: '08-19', source: null }, null, today, zhHans)).toBe('王五（市水务局局长）：「“3座”」\n发布会（8月19日举行）[EB/OL]. [2026-01-09].')
  expect(citationReference({ ...quotation, speaker: null }, undefined, null, today, zhHant)).toBe('稿件敘述：「新建水厂3座。」\n（無標題）[EB/OL]. [2026-01-09].')
})

test.each([
  ['http://127.0.0.1:3000', null], ['http://localhost:3000', null], ['http://[::1]:3000', null], ['http://a.localhost', null],
  ['https://wen.example.cn', 'https://wen.example.cn/briefings/%E7%A8%BF#turn-3'], ['http://10.0.0.7:3000', 'http://10.0.0.7:3000/briefings/%E7%A8%BF#turn-3'],
])('a page served at %s is cited under %s', (address, expected) => {
  expect(publicAddress(new URL(address), '稿', 3)).toBe(expected)
})
