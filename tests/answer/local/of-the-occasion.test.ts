import { expect, test } from 'vitest'
import { asksWhoTakesPart } from '../../../lib/answer/local/choose/asks-who-takes-part.ts'
import { specialAnswer } from '../../../lib/answer/local/choose/special-answer.ts'
import { comparable, questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import type { Briefing } from '../../../lib/contract/briefing.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { makeBriefing } from './make-briefing.ts'

const person = (name: string, role: Speaker['role'] = 'spokesperson'): Speaker => ({ name, title: null, organization: null, role })
const [head, deputy, host] = [person('程又青'), person('温若水'), person('陶守正', 'host')]
const record = makeBriefing([
  [host, '现在开始提问，限时40分钟。'],
  [person('江岸日报记者', 'reporter'), '有人担心夜航扰民。请问怎么考虑？'],
  [head, '夜航的船只在港内一律不鸣笛。岸边为居民装了3公里隔声屏。'],
  [person('渡口晚报记者', 'reporter'), '冷库的租金会不会上涨？'],
  [deputy, '冷库的租金三年不变。押金是12.5万元。'],
  [person('江岸日报记者', 'reporter'), '夏汛会不会影响装卸？'],
  [head, '今年夏汛对装卸的影响是有限的。汛期之前已加固了600米岸坡。'],
])
/** A report: it tells what was said, and not in which order. */
const report = makeBriefing([[head, '程又青在会上说，夜航一律不鸣笛。'], [deputy, '温若水介绍，押金是12.5万元。']])

/** What each part of a question is looked up to be: null where it is no question of this kind, empty where the page does not say. */
const looked = (question: string, page: Briefing) => {
  const understanding = understandQuestion({ question, history: [], briefings: [page] })
  return understanding.parts.map(part => {
    const view = { part, asked: part.text, terms: questionTerms(part.text, [page.text]), weighed: [] }
    return specialAnswer({ view, next: undefined, understanding, briefings: [page] })?.map(({ sentence }) => sentence.text) ?? null
  })
}

const EACH_QUESTION = ['请问怎么考虑？', '冷库的租金会不会上涨？', '夏汛会不会影响装卸？']

test.each([
  ['一共有几位记者提问？', [EACH_QUESTION]], ['有哪些媒体提问？', [EACH_QUESTION]], ['夜航发布会上哪些媒体提了问？', [EACH_QUESTION]], ['记者一共提了几个问题？', [EACH_QUESTION]], ['记者来自哪些媒体？', [EACH_QUESTION]],
  ['最后一个提问的记者问了什么？', [['夏汛会不会影响装卸？']]], ['第二位提问的记者问了什么？', [['冷库的租金会不会上涨？']]],
  ['第一个问题是什么？', [['有人担心夜航扰民。', '请问怎么考虑？']]], ['记者问的最后一个问题是什么？', [['夏汛会不会影响装卸？']]], ['第二个问题问了什么？', [['冷库的租金会不会上涨？']]], ['第九个问题是什么？', [[]]],
  ['谁回答的问题最多？', [['夜航的船只在港内一律不鸣笛。', '今年夏汛对装卸的影响是有限的。']]], ['发言次数最多的是谁？', [['夜航的船只在港内一律不鸣笛。', '今年夏汛对装卸的影响是有限的。']]],
  ['问夏汛影响的记者是哪家媒体的？', [['夏汛会不会影响装卸？']]], ['温若水叫什么名字？', [null]],
  ['向温若水提问的记者来自哪家媒体？', [['冷库的租金会不会上涨？']]], ['谁向程又青提的问题？', [['请问怎么考虑？', '夏汛会不会影响装卸？']]],
  ['第一个发言的是谁？他主要说了什么？', [['夜航的船只在港内一律不鸣笛。'], ['夜航的船只在港内一律不鸣笛。', '岸边为居民装了3公里隔声屏。', '今年夏汛对装卸的影响是有限的。', '汛期之前已加固了600米岸坡。']]],
  ['会上公布了哪些数字？', [['岸边为居民装了3公里隔声屏。', '押金是12.5万元。', '汛期之前已加固了600米岸坡。']]],
])('%s', (question, wanted) => {
  expect(looked(question, record)).toEqual(wanted)
})

const named: Briefing = { ...makeBriefing([[null, '市政府新闻办举行秋汛防御'], [null, '新闻发布会'], [null, '江岸日报讯'], [null, '市政府新闻办3月1日举行新闻发布会。'], [head, '市里今年举办了三场龙舟赛。占比升到41.7%，总量达1.34万亿元。']]), title: '市政府新闻办举行秋汛防御新闻发布会', source: '江岸日报' }

const paper: Briefing = makeBriefing([[null, '本报讯 昨日，市政府召开秋汛防御新闻发布会。'], [head, '市里今年办了三场龙舟赛。']])

test('a paper tells the day by its own', () => expect(looked('这场发布会是哪一天开的？', paper)).toEqual([['本报讯 昨日，市政府召开秋汛防御新闻发布会。']]))

test.each([
  ['发布会的主题是什么？', [['市政府新闻办举行秋汛防御 新闻发布会']]], ['这篇稿件的标题是什么？', [['市政府新闻办举行秋汛防御 新闻发布会']]],
  ['龙舟赛的主题是什么？', [null]], ['稿件来源是哪里？', [['江岸日报']]], ['哪家媒体报道的？', [['江岸日报']]], ['资金来源是哪里？', [null]],
  ['提到了几次“龙舟赛”？', [['市里今年举办了三场龙舟赛。']]], ['龙舟赛出现了几次？', [['市里今年举办了三场龙舟赛。']]], ['缆车出现了几次？', [null]],
  ['发布会是谁主办的？', [['市政府新闻办3月1日举行新闻发布会。']]], ['主办单位是哪家？', [['市政府新闻办3月1日举行新闻发布会。']]], ['龙舟赛的主办单位是哪家？', [null]],
  ['41.7%是什么？', [['占比升到41.7%，总量达1.34万亿元。']]], ['1.34万亿指的是什么？', [['占比升到41.7%，总量达1.34万亿元。']]],
  // Whether it was held on a day, whatever of the day is said.
  ['发布会是3月1日开的吗？', [['市政府新闻办3月1日举行新闻发布会。']]], ['发布会是4月举行的吗？', [['市政府新闻办3月1日举行新闻发布会。']]], ['发布会是2号开的吗？', [['市政府新闻办3月1日举行新闻发布会。']]], ['龙舟赛是2号开的吗？', [null]],
  // Another figure, though its digits begin alike, and a word.
  ['1.3万亿是什么？', [null]], ['三场是什么？', [null]],
])('of a page with a title and figures: %s', (question, wanted) => {
  expect(looked(question, named)).toEqual(wanted)
})

test.each([
  ['第一个发言的是谁？他主要说了什么？', [[], []]], ['谁回答的问题最多？', [[]]],
  ['会上公布了哪些数字？', [['温若水介绍，押金是12.5万元。']]],
  // Of one matter, not of all that was said.
  ['会上公布了哪些冷库的数字？', [null]], ['谁说泊位最多？', [null]],
])('of a report, which does not tell the order: %s', (question, wanted) => {
  expect(looked(question, report)).toEqual(wanted)
})

test.each([
  ['哪些人回答了记者提问？', 'speaks'], ['谁回答了媒体的问题？', 'speaks'], ['出席并答记者问的有谁？', 'attends'],
  ['江城那场发布会谁出席了？', 'attends'], ['哪些记者提问了？', null], ['谁回答了记者关于夜航的提问？', null],
])('who answers reporters: %s %s', (question, wanted) => {
  expect(asksWhoTakesPart(comparable(question))).toBe(wanted)
})

test('the newest of several briefings is told as a whole', () => {
  expect(looked('最近一次发布会讲了什么？', record)).toEqual(looked('发布会讲了什么？', record))
  expect(looked('最近一次发布会讲了什么？', record)[0]!.length).toBeGreaterThan(1)
})

test.each(['发布会', '吹风会', '说明会', '解读会', '通气会'])('when and where a %s was held is told by the narrator', kind => {
  const lead = `3月5日上午，望海市政府在市民中心举行${kind}。`
  const page = makeBriefing([[null, lead], [head, '夜航的船只一律不鸣笛。']])
  expect([looked(`这场${kind}什么时候举行的？`, page), looked(`这次${kind}在哪里举行？`, page)]).toEqual([[[lead]], [[lead]]])
})

test.each([['101,102,103路改道。', '101,102,103路改道。'], ['投入1,200万元，新增12,345,678个。', '投入1200万元，新增12345678个。']])('%s is compared as %s', (said, plain) => expect(comparable(said)).toBe(plain))
