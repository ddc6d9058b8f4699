import { expect, test } from 'vitest'
import type { Answer } from '../../lib/contract/answer.ts'
import { answerLabels } from '../../app/chat/answer-labels.ts'
import { readAnswerMessage } from '../../app/chat/read-answer-message.ts'
import { readChatError } from '../../app/chat/read-chat-error.ts'
import { takeOpeningsOff } from '../../app/chat/take-openings-off.ts'
import { textLanguage } from '../../app/chat/text-language.ts'
import { officeOf } from '../../app/chat/office-of.ts'
import { unasked } from '../../app/chat/unasked.ts'
import { QUESTION_LIMIT } from '../../app/composer/question-limit.ts'
import { answerAsHtml } from '../../app/copy/answer-as-html.ts'
import { answerAsMarkdown } from '../../app/copy/answer-as-markdown.ts'
import { answerAsText } from '../../app/copy/answer-as-text.ts'
import { answerReferences } from '../../app/copy/answer-references.ts'
import { conversationAsHtml } from '../../app/copy/conversation-as-html.ts'
import { conversationAsMarkdown } from '../../app/copy/conversation-as-markdown.ts'
import { dateWords } from '../../app/messages/date-words.ts'
import type { BriefingName } from '../../app/copy/briefing-names.ts'
import { fill } from '../../app/messages/fill.ts'
import { en } from '../../app/messages/en.ts'
import { zhHans } from '../../app/messages/zh-hans.ts'
import { zhHant } from '../../app/messages/zh-hant.ts'
import { formatSettings, parseSettings } from '../../app/settings/settings.ts'
import { WORDING } from '../../lib/answer/local/tell/wording.ts'
import { QUESTION_LIMIT as SERVER_LIMIT } from '../../lib/contract/request.ts'

const places = (text: string) => (text.match(/\{[a-z]+\}/g) ?? []).sort()

test('the three languages say the same things with the same places to fill', () => {
  for (const language of [zhHant, en]) {
    expect(Object.keys(language)).toEqual(Object.keys(zhHans))
    for (const key of Object.keys(zhHans) as (keyof typeof zhHans)[]) expect([key, places(language[key])]).toEqual([key, places(zhHans[key])])
  }
})

test('each script has its own quotation marks', () => {
  expect(Object.values(zhHans).filter(words => /[「」]/.test(words))).toEqual([])
  expect(Object.values(zhHant).filter(words => /[“”]/.test(words))).toEqual([])
})

test('filling leaves a place without a value as it is, and does not fill twice', () => {
  expect(fill('第 {n} 条，共 {total} 条', { n: 1 })).toBe('第 1 条，共 {total} 条')
  expect(fill('{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x')
})

test.each([
  ['2027-03-01', '2027年3月1日', 'March 1, 2027'],
  ['02-29', '2月29日', 'February 29'],
  ['三月初', '三月初', '三月初'],
  [null, null, null],
])('the date %s is written as the language does, and no year is added', (date, chinese, english) => {
  expect([dateWords(date, zhHans), dateWords(date, zhHant), dateWords(date, en)]).toEqual([chinese, chinese, english])
})

test.each([
  ['新建水厂有几座？', ['到2027年新建水厂要有几座？'], []],
  ['新建水厂有几座？', ['老旧小区改造了多少？'], ['新建水厂有几座？']],
  ['新建水厂有几座？', [], ['新建水厂有几座？']],
])('“%s” is offered after %j: %j', (suggestion, asked, expected) => {
  expect(unasked([suggestion], asked)).toEqual(expected)
})

test('the composer\'s limit is the server\'s', () => {
  expect(QUESTION_LIMIT).toBe(SERVER_LIMIT)
})

test.each([
  ['', '', { language: 'zh-Hans', theme: 'system', size: 'normal', model: 'auto', strictness: 'mark' }],
  ['', 'zh-TW,zh;q=0.9,en;q=0.8', { language: 'zh-Hant' }],
  ['', 'en-US,en;q=0.9', { language: 'zh-Hans' }],
  ['language=en&theme=dark', 'zh-TW', { language: 'en', theme: 'dark' }],
  ['language=<script>&size=huge', '', { language: 'zh-Hans', size: 'normal' }],
])('settings from the cookie "%s" and the languages "%s"', (cookie, accepted, expected) => {
  const settings = parseSettings(cookie, accepted)
  expect(settings).toMatchObject(expected)
  expect(parseSettings(formatSettings(settings))).toEqual(settings)
})

test.each([['稿件没有提到。', 'zh'], ['It is 750 km.', 'en'], ['GDP 增长', 'zh'], ['What did 高健 talk about?', 'en'], ['高健 (局长) said: 增长了', 'zh'], ['What does “三个一体化工程” mean?', 'en'], ['“GDP growth”指什么？', 'zh'], ['“R&D”', 'en'], ['12.5%', undefined]])('the language of "%s" is %s', (text, expected) => {
  expect(textLanguage(text)).toBe(expected)
})

test.each([
  [{ organization: '市水务局', title: '局长' }, '市水务局局长'],
  [{ organization: '市水务局', title: '市水务局局长' }, '市水务局局长'],
  [{ organization: null, title: '局长' }, '局长'],
  [{ organization: '市水务局', title: null }, '市水务局'],
  [{ organization: null, title: null }, ''],
])('the office of %j is "%s"', (speaker, expected) => {
  expect(officeOf(speaker)).toBe(expected)
})

test.each([
  [new Error('{"error":{"code":"unavailable","message":"索引正在重建。","fix":"稍等。"}}'), { message: '索引正在重建。', fix: '稍等。', code: 'unavailable' }],
  [new Error('回答中断了。请重试。'), { message: '回答中断了。请重试。', fix: null }],
  [new TypeError('Failed to fetch'), { message: zhHans.answerFailedOffline, fix: null }],
  [new Error('<html>Bad gateway</html>'), { message: zhHans.answerFailedUnknown, fix: null }],
])('%s is told in the reader\'s language', (error, expected) => {
  expect(readChatError(error, zhHans)).toEqual(expected)
})

const citation = { marker: 1, briefingId: 'b', speaker: { name: '王五', title: null, organization: null, role: 'spokesperson' as const }, quote: '<b>*3座*</b>', start: 0, end: 12, sha256: '' }
const said = { text: '新建_水厂_<3座>[1]。[9]', citations: [citation], answer: null, withdrawn: null }
const names = new Map<string, BriefingName>([['b', { title: '发布会', date: '3月1日', source: '测试日报' }]])

test('copies keep the words as words, whatever signs are in them, and number their sources', () => {
  expect(answerAsText(said, names, zhHans)).toBe('新建_水厂_<3座>[1]。[9]\n\n出处\n[1] 王五，《发布会》，测试日报，3月1日：“<b>*3座*</b>”')
  expect(answerAsMarkdown(said, names, zhHans)).toBe('新建\\_水厂\\_\\<3座\\>[^1]。\\[9\\]\n\n[^1]: 王五，《发布会》，测试日报，3月1日：“\\<b\\>\\*3座\\*\\</b\\>”')
  expect(answerAsHtml(said, names, zhHans)).toBe('<p>新建_水厂_&lt;3座&gt;<sup>[1]</sup>。<sup>[9]</sup></p>\n<p>出处</p>\n<ol><li value="1">王五，《发布会》，测试日报，3月1日：“&lt;b&gt;*3座*&lt;/b&gt;”</li></ol>')
})

test('a copied refusal has the words that come near, which the answer points at', () => {
  const near = { briefingId: 'b', speaker: citation.speaker, quote: '新建水厂3座。', start: 0, end: 7, sha256: '' }
  const answer = { outcome: 'not_found', nearest: [near], citations: [], question: '几座？', briefings: [{ id: 'b', title: '发布会', date: '3月1日', source: '测试日报' }] } as unknown as Answer
  const refused = { text: '稿件没有提到这一点。下面是相近的原话，不是答案。', citations: [], answer, withdrawn: null }
  const line = '· 王五，《发布会》，测试日报，3月1日：“新建水厂3座。”'
  expect(answerAsText(refused, names, zhHans)).toBe(`${refused.text}\n${line}`)
  expect(answerAsMarkdown(refused, names, zhHans)).toBe(`${refused.text}\n\n${line}`)
  expect(answerAsHtml(refused, names, zhHans)).toBe(`<p>${refused.text}</p>\n<p>${line}</p>`)
})

test('the briefings of an answer are a numbered list of references, each once', () => {
  const copied = { ...said, citations: [citation, { ...citation, marker: 2 }, { ...citation, marker: 3, briefingId: 'c' }] }
  const both = new Map([...names, ['c', { title: '通报会', date: '08-19', source: null }]])
  expect(answerReferences(copied, both, new URL('http://localhost:3000'), new Date(2026, 0, 9), zhHans).split('\n')).toEqual(['[1] 测试日报. 发布会（3月1日举行）[EB/OL]. [2026-01-09].', '[2] 通报会（8月19日举行）[EB/OL]. [2026-01-09].'])
})

test('a briefing is named once for sources in a row; quotation marks in the words keep theirs, and the outer ones are others', () => {
  const copied = { ...said, text: '甲[1]乙[2]丙[3]', citations: [citation, { ...citation, marker: 2, quote: '推进“六个新”。' }, { ...citation, marker: 3, briefingId: 'c', quote: '「水」' }] }
  const both = new Map([...names, ['c', { title: '通报会', date: '08-19', source: null }]])
  expect(answerAsText(copied, both, zhHans).split('\n').slice(4)).toEqual(['[2] 王五，同上：「推进“六个新”。」', '[3] 王五，《通报会》，8月19日，年份未注明：“「水」”'])
  expect(answerAsText(copied, both, en).split('\n')[4]).toBe('[2] 王五, same briefing: 「推进“六个新”。」')
})

test('an exported conversation says its first question once, and its footnotes are numbered through', () => {
  const asked = (id: string, words: string) => ({ id, role: 'user' as const, parts: [{ type: 'text' as const, text: words }] })
  const reply = (id: string) => ({ id, role: 'assistant' as const, parts: [{ type: 'data-citation' as const, data: citation }, { type: 'text' as const, text: '3座[1]。' }] })
  const path = [asked('1', '新建水厂有几座？'), reply('2'), asked('3', '还有呢？'), reply('4')]
  const markdown = conversationAsMarkdown('新建水厂', path, names, zhHans)
  expect(markdown.split('\n').filter(line => line.startsWith('#'))).toEqual(['# 新建水厂有几座？', '## 还有呢？'])
  expect(markdown.match(/\[\^\d+\]/g)).toEqual(['[^1]', '[^1]', '[^2]', '[^2]'])
  expect(conversationAsMarkdown('水厂的事', path, names, zhHans)).toMatch(/^# 水厂的事\n\n## 新建水厂有几座？/)
  expect(conversationAsHtml('新建水厂', path, names, zhHans)).toMatch(/<body><h1>新建水厂有几座？<\/h1>\n<p>3座/)
})

test('copies carry what the page says around an answer: its labels before it, its notices after it', () => {
  const answer = {
    id: 'a', question: '', standaloneQuestion: '', outcome: 'answered' as const, text: said.text, sentences: [], citations: [citation], nearest: [],
    model: { id: 'extractive', mode: 'local' as const }, timings: {}, corrects: true as const, disagrees: [1], notices: ['说法不一致：《发布会》[1]。'],
  }
  const labels = `【${zhHans.outcomeCorrects} · ${zhHans.outcomeDisagrees}】`
  expect(answerAsText({ ...said, answer }, names, zhHans).split('\n').slice(0, 3)).toEqual([labels, said.text, '说法不一致：《发布会》[1]。'])
  expect(answerAsMarkdown({ ...said, answer }, names, zhHans)).toContain('\n\n说法不一致：《发布会》[^1]。')
  expect(answerAsHtml({ ...said, answer }, names, zhHans)).toContain(`<p>${labels}</p>`)
})

test('an answer that corrects the question is copied as the page shows it: the figures in its label, and not said otherwise before its words', () => {
  const quote = '到年底，全市建成充电桩1800个。'
  const span = { start: quote.indexOf('1800'), end: quote.indexOf('1800') + 5 }
  const correcting = { ...citation, quote, start: 0, end: quote.length, span }
  const text = `${WORDING['zh-Hans'].instead}王五：${quote}[1]`
  const answer = {
    id: 'a', question: '充电桩是不是建成了2800个？', standaloneQuestion: '', outcome: 'answered' as const, text, sentences: [], citations: [correcting], nearest: [],
    model: { id: 'extractive', mode: 'local' as const }, timings: {}, corrects: true as const,
  }
  const told = { text, citations: [correcting], answer, withdrawn: null }
  const [shown] = answerLabels(answer, takeOpeningsOff(text).openings, zhHans)
  expect(shown?.words).toBe('您问的是2800个，稿件说的是1800个')
  expect(answerAsText(told, names, zhHans).split('\n').slice(0, 2)).toEqual([`【${shown?.words}】`, `王五：${quote}[1]`])
  expect(answerAsMarkdown(told, names, zhHans)).toMatch(/^【您问的是2800个，稿件说的是1800个】\n\n王五：/)
  expect(answerAsHtml(told, names, zhHans)).toMatch(/^<p>【您问的是2800个，稿件说的是1800个】<\/p>\n<p>王五：/)
})

test('a reset withdraws the text before it and says why', () => {
  const read = readAnswerMessage({ id: 'a', role: 'assistant', parts: [{ type: 'text', text: '半句' }, { type: 'data-reset', data: { reason: '模型没有应答' } }, { type: 'text', text: '本机的回答' }] })
  expect(read).toMatchObject({ text: '本机的回答', withdrawn: '模型没有应答', answer: null })
})
