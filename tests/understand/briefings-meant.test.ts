import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { briefingsMeant } from '../../lib/understand/briefings-meant.ts'
import { briefingsTalkedOf } from '../../lib/understand/briefings-talked-of.ts'

const briefing = (id: string, title: string | null, text: string, office: string | null = null): Briefing => ({
  id, title, text, fileName: `${id}.txt`, date: null, venue: null, source: null, sha256: '', turns: [], sections: [],
  speakers: office === null ? [] : [{ name: '王五', title: office, organization: null, role: 'spokesperson' }],
})

const library = [
  briefing('qing', '青川市水利发展新闻发布会', '全市新建水库42座。'),
  briefing('lin', '临江：水价上调', '全市新建水库17座。'),
  briefing('hai', '秋季新闻发布会', '全縣新建水庫3座，並與青川市共用一座。', '望海县水务局局长'),
  briefing('open', '新闻发布会', '今年要把这件事办好。'),
]

test.each([
  ['青川水价会涨吗？', 'qing hai open'],
  ['青川市和临江市的水库各有多少座？', 'qing lin hai open'],
  ['临江新建水库多少座？', 'lin open'],
  ['望海县新建水库多少座？', 'hai open'],
  ['北京市新建水库多少座？', 'qing lin hai open'],
  ['新建水库多少座？', 'qing lin hai open'],
])('%s', (question, meant) => expect(briefingsMeant(question, library).map(({ id }) => id).join(' ')).toBe(meant))

const dated = [
  { ...briefing('march', '青川市水利新闻发布会', '青川市新建水库42座。'), date: '2026-03-12' },
  { ...briefing('may', '临江市招生新闻通气会', '临江市招生1.86万人。'), date: '2026-05-20' },
  { ...briefing('april', '青川市疾控媒体通气会', '青川市接种42万剂。'), date: '2026-04-02' },
  { ...briefing('undated', '新闻发布会', '今年要把这件事办好。'), date: '08-19' },
]

test.each([
  ['最新的一场发布会讲了什么？', 'may'],
  ['最近一次新闻通气会是哪天的？', 'may'],
  ['青川市最近一场发布会讲了什么？', 'april'],
  ['最新發布會說了什麼？', 'may'],
  ['最近发布会都讲了什么？', 'march may april undated'],
  ['招生的最新政策是什么？', 'march may april undated'],
  ['上一次发布会讲了什么？', 'march may april undated'],
])('of the days they tell: %s', (question, meant) => expect(briefingsMeant(question, dated).map(({ id }) => id).join(' ')).toBe(meant))

test('where no page tells its whole date, none is the newest', () => {
  expect(briefingsMeant('最新的发布会讲了什么？', library).map(({ id }) => id)).toEqual(library.map(({ id }) => id))
})

test.each([
  [['青川水价会涨吗？'], '新建水库多少座？', 'qing hai open'],
  [['青川水价会涨吗？', '那水库呢？'], '新建水库多少座？', 'qing hai open'],
  [['青川水价会涨吗？', '临江水价会涨吗？'], '新建水库多少座？', 'lin open'],
  [['青川水价会涨吗？'], '临江新建水库多少座？', 'lin open'],
  // Two places at once: neither is meant before the other pages.
  [['青川和临江水价会涨吗？'], '新建水库多少座？', 'qing lin hai open'],
  [['水价会涨吗？'], '新建水库多少座？', 'qing lin hai open'],
  [[], '新建水库多少座？', 'qing lin hai open'],
])('after %j, %s', (before, question, meant) => {
  const history = before.flatMap(content => [{ role: 'user' as const, content }, { role: 'assistant' as const, content: '不会。' }])
  expect(briefingsTalkedOf(history, briefingsMeant(question, library), library).map(({ id }) => id).join(' ')).toBe(meant)
})
