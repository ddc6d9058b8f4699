import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { briefingsMeant } from '../../lib/understand/briefings-meant.ts'

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
