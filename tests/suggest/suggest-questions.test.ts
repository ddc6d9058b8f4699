import { expect, test } from 'vitest'
import { chunkBriefing } from '../../lib/chunk/chunk-briefing.ts'
import type { Answer } from '../../lib/contract/answer.ts'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { suggestQuestions } from '../../lib/suggest/suggest-questions.ts'
import { tableQuestions } from '../../lib/suggest/table-questions.ts'
import { makeBriefing } from '../answer/local/make-briefing.ts'

const roads: Speaker = { name: '路长平', title: '市交通局副局长', organization: '市交通局', role: 'spokesperson' }
const briefing = makeBriefing([[roads, '到2027年，轨道交通运营里程达到640公里。全市轨道交通运营里程达到640公里。公共充电桩总数达到3万个。']])

const answered = (question: string): Answer => ({
  id: 'a', question, standaloneQuestion: question, outcome: 'answered', text: '', sentences: [], nearest: [], model: { id: 'extractive', mode: 'local' }, timings: {},
  citations: [{ marker: 1, briefingId: briefing.id, speaker: roads, quote: '', start: 0, end: 10_000, sha256: briefing.sha256 }],
})

const suggest = async (ask: (question: string) => Promise<Answer>, more: Partial<Parameters<typeof suggestQuestions>[0]> = {}) => (
  Array.fromAsync(suggestQuestions({ briefings: [briefing], passages: chunkBriefing(briefing), wanted: 6, ask, ...more }))
)

test('what asks the same is asked and offered once', async () => {
  const asked: string[] = []
  const offered = await suggest(async question => {
    asked.push(question)
    return answered(question)
  })
  expect(offered).toEqual(asked)
  expect(offered.filter(question => question.includes('运营里程'))).toHaveLength(1)
  expect(offered).toContain('公共充电桩总数达到多少个？')
})

test('what is not answered in full, by the right person and with one voice, is not offered', async () => {
  expect(await suggest(async question => ({ ...answered(question), outcome: 'partial' }))).toEqual([])
  expect(await suggest(async question => ({ ...answered(question), disagrees: [1] }))).toEqual([])
  expect(await suggest(async question => ({ ...answered(question), citations: [] }))).toEqual([])
  const elsewhere = { ...answered('').citations[0]!, start: 9000 }
  expect(await suggest(async question => ({ ...answered(question), citations: [elsewhere] }))).toEqual(['路长平主要介绍了什么？'])
})

test('what opens in the middle of a list, or is only a bound, is not made a question', async () => {
  const listed = makeBriefing([[roads, '一是换乘时间不超过5分钟。二是公交线路总数达到300条。全市停车泊位缺口不超过2万个。']])
  const offered = await suggest(async question => ({ ...answered(question), citations: [{ ...answered(question).citations[0]!, briefingId: listed.id }] }), { briefings: [listed], passages: chunkBriefing(listed) })
  expect(offered).toEqual(['路长平主要介绍了什么？'])
})

test('in English are asked what a term means and what a speaker said, and only what was answered is offered', async () => {
  const termed = makeBriefing([[roads, '“一圈两环”是指城市快速路的三条环线。公共充电桩总数达到3万个。']])
  const asked: string[] = []
  const offered = await suggest(async question => {
    asked.push(question)
    return { ...answered(question), citations: [{ ...answered(question).citations[0]!, briefingId: termed.id }] }
  }, { briefings: [termed], passages: chunkBriefing(termed), language: 'en' })
  expect(offered).toEqual(['What does “一圈两环” mean?', 'What did 路长平 mainly talk about?'])
  expect(asked).toEqual(offered)
})

test('every briefing has its turn before one has a second, and a restriction to speakers holds', async () => {
  const water: Speaker = { ...roads, name: '江晚舟' }
  const first = makeBriefing([[roads, '公共充电桩总数达到3万个。公交线路总数达到300条。'], [water, '全市供水管网长度达到900公里。']])
  const second = { ...makeBriefing([[roads, '全市桥梁总数达到2000座。']]), id: 'second' }
  const passages = [...chunkBriefing(first), ...chunkBriefing(second)]
  const asked: string[] = []
  await suggest(async question => { asked.push(question); return answered(question) }, { briefings: [first, second], passages })
  expect(asked.slice(0, 3)).toEqual(['公共充电桩总数达到多少个？', '全市桥梁总数达到多少座？', '全市供水管网长度达到多少公里？'])
  asked.splice(0)
  await suggest(async question => { asked.push(question); return answered(question) }, { briefings: [first], passages, speakers: ['江晚舟'] })
  expect(asked).toEqual(['全市供水管网长度达到多少公里？', '江晚舟主要介绍了什么？'])
})

test('what goes on from an answer begins with those it cites and what stands nearest, asks nothing again that it cites, and then goes to the others', async () => {
  const water: Speaker = { ...roads, name: '江晚舟' }
  const long = makeBriefing([[roads, '公共充电桩总数达到3万个。公交线路总数达到300条。'], [water, '全市供水管网长度达到900公里。全市水库总数达到60座。']])
  const asked: string[] = []
  const start = long.text.indexOf('全市供水管网')
  await suggest(async question => { asked.push(question); return { ...answered(question), outcome: 'partial' } }, { briefings: [long], passages: chunkBriefing(long), after: [{ start, end: start + 5 }] })
  expect(asked).toEqual(['全市水库总数达到多少座？', '江晚舟主要介绍了什么？', '公交线路总数达到多少条？', '公共充电桩总数达到多少个？', '路长平主要介绍了什么？'])
})

test('what is answered from another briefing as well does not say which one it means: it is not offered', async () => {
  const other = { ...answered('').citations[0]!, marker: 2, briefingId: 'other' }
  expect(await suggest(async question => ({ ...answered(question), citations: [...answered(question).citations, other] }))).toEqual([])
})

test('in Traditional characters the same is asked, and asked in them', async () => {
  const asked: string[] = []
  const offered = await suggest(async question => { asked.push(question); return answered(question) }, { language: 'zh-Hant' })
  expect(offered).toContain('公共充電樁總數達到多少個？')
  expect(offered).toContain('路長平主要介紹了什麼？')
  expect(asked).toEqual(offered)
})

test('a measure named before its number is asked for, a condition is not', async () => {
  const listed = makeBriefing([[roads, '全市集中供热面积1.38亿平方米，比去年增加640万平方米。站台满载率超过80%的，增开班次。居民热费还是每平方米建筑面积25元。']])
  const offered = await suggest(async question => ({ ...answered(question), citations: [{ ...answered(question).citations[0]!, briefingId: listed.id }] }), { briefings: [listed], passages: chunkBriefing(listed) })
  expect(offered).toEqual(['全市集中供热面积是多少？', '路长平主要介绍了什么？'])
})

test.each([
  [['| 区 | 计划改造（公里） | 户数 |', '| --- | --- | --- |', '| 城北区 | 61 | 3.1万 |', '| 河埠区 | 47 | 2.6万 |', '| 合计 | 108 | 5.7万 |'], ['城北区计划改造多少公里？', '河埠区计划改造多少公里？']],
  [['楼层\t市级补贴', '四层\t6万元', '五层\t8万元', '六层\t9万元'], ['四层的市级补贴是多少？', '五层的市级补贴是多少？']],
  [['指标\t一季度', '生产总值\t5.1%'], []],
  [['城北区\t61', '河埠区\t47'], []],
  [['先说供热。', '再说供水。'], []],
])('the table %j makes %j', (rows, expected) => {
  expect(tableQuestions(rows.map(text => ({ text }))).map(({ question }) => question)).toEqual(expected)
})

const asker: Speaker = { name: '港城日报记者', title: null, organization: null, role: 'reporter' }

test('what a reporter asked is suggested where the reply answers it, and what answers it is not asked for again', async () => {
  const put = makeBriefing([[asker, '请问今年全市预计新增多少个充电桩？'], [roads, '今年全市预计新增充电桩900个。停车难要慢慢来。']])
  const place = put.text.indexOf('今年全市预计新增充电桩')
  const cite = (question: string) => ({ ...answered(question), text: '900个。[1]', citations: [{ ...answered(question).citations[0]!, quote: '今年全市预计新增充电桩900个。', start: place, end: place + 15, span: { start: place + 10, end: place + 14 } }] })
  const offered = await suggest(async question => cite(question), { briefings: [put], passages: chunkBriefing(put) })
  expect(offered).toEqual(['今年全市预计新增多少个充电桩？', '路长平主要介绍了什么？'])
  // A reply that puts the asker off is none.
  const off = await suggest(async question => ({ ...cite(question), citations: [{ ...cite(question).citations[0]!, quote: '请向主管部门了解。', span: undefined }] }), { briefings: [put], passages: chunkBriefing(put) })
  expect(off).not.toContain('今年全市预计新增多少个充电桩？')
})

test('what somebody says in all is offered once', async () => {
  const water: Speaker = { ...roads, name: '江晚舟' }
  const two = makeBriefing([[roads, '先说供热。'], [water, '再说供水。']])
  const offered = await suggest(async question => ({ ...answered(question), citations: [{ ...answered(question).citations[0]!, speaker: question.includes('江晚舟') ? water : roads }] }), { briefings: [two], passages: chunkBriefing(two) })
  expect(offered).toEqual(['路长平主要介绍了什么？'])
})

test('a page printed in Traditional characters is asked in them; among several briefings 全市 gives way to the place', async () => {
  const asked: string[] = []
  const printed = makeBriefing([[roads, '全市學校總數達到2000所。']])
  await suggest(async question => { asked.push(question); return answered(question) }, { briefings: [printed], passages: chunkBriefing(printed) })
  expect(asked[0]).toBe('全市學校總數達到多少所？')
  asked.splice(0)
  const one = { ...makeBriefing([[roads, '全市桥梁总数达到2000座。']]), title: '岚港市新闻发布会' }
  const other = { ...makeBriefing([[roads, '全市码头总数达到20座。']]), id: 'other', title: '汐州市新闻发布会' }
  await suggest(async question => { asked.push(question); return answered(question) }, { briefings: [one, other], passages: [...chunkBriefing(one), ...chunkBriefing(other)] })
  expect(asked.slice(0, 2)).toEqual(['岚港市桥梁总数达到多少座？', '汐州市码头总数达到多少座？'])
})
