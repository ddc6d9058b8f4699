import { describe, expect, it } from 'vitest'
import { asksWhoTakesPart } from '../../../lib/answer/local/choose/asks-who-takes-part.ts'
import { orderOfSpeech } from '../../../lib/answer/local/choose/order-of-speech.ts'
import { ofEveryBriefing } from '../../../lib/answer/local/choose/of-every-briefing.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { putByReporters } from '../../../lib/answer/local/choose/put-by-reporters.ts'
import { sectionMeant } from '../../../lib/answer/local/choose/section-meant.ts'
import { whoTakesPart } from '../../../lib/answer/local/choose/who-takes-part.ts'
import { comparable, questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import type { Placed } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Briefing } from '../../../lib/contract/briefing.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const person = (name: string, title: string | null, role: Speaker['role'] = 'spokesperson'): Speaker => ({ name, title, organization: null, role })
const head = person('程又青', '市港务局局长')
const deputy = person('温若水', '市港务局副局长')
const chief = person('闻人岳', '副市长')
const host = person('陶守正', '市政府新闻办主任', 'host')
const reporter = person('江岸日报记者', null, 'reporter')
const netizen = person('网友“江上客”', null, 'reporter')
const words = (placed: readonly Placed[] | null) => placed?.map(({ sentence }) => sentence.text.trim()) ?? null

describe('asksWhoTakesPart', () => {
  it.each([
    ['出席的都有谁', 'attends'], ['夜航发布会有哪些人出席', 'attends'], ['夜航发布会有哪些发言人', 'speaks'], ['出席人员名单', 'attends'], ['谁出席了发布会？', 'attends'], ['出席发布会的有哪些人', 'attends'], ['都有哪些领导参加', 'attends'], ['谁参加了这场发布会', 'attends'], ['发布会都来了谁', 'attends'],
    ['发言人有几位', 'speaks'], ['各位发言人都有谁', 'speaks'], ['发言人分别是谁', 'speaks'], ['有几位嘉宾', 'speaks'], ['发言人的姓名和职务', 'speaks'], ['谁在会上发言', 'speaks'],
    ['有哪些部门参加', null], ['多少人参加了长跑', null], ['有多少人参加', null], ['谁参加了剪彩', null], ['发言人说了什么', null], ['谁回答了夜航的问题', null], ['发布会有哪些内容', null],
  ])('%s: %s', (asked, wanted) => {
    expect(asksWhoTakesPart(comparable(asked))).toBe(wanted)
  })
})

describe('whoTakesPart', () => {
  const lead = '3月1日，市政府举行新闻发布会。副市长闻人岳介绍总体情况。市港务局局长程又青、市港务局副局长温若水等出席并回答提问。会后有参观。'
  it.each<[string, string, [Speaker | null, string][], string[] | null]>([
    ['every one of the few sentences that name all', '出席的都有谁', [[null, lead], [chief, '港口今年扩建。'], [head, '夜航不鸣笛。'], [deputy, '租金三年不变。']], ['副市长闻人岳介绍总体情况。', '市港务局局长程又青、市港务局副局长温若水等出席并回答提问。']],
    ['rows of a table as they are', '发言人有几位，分别是谁', [[null, '发布人\t程又青\t市港务局局长'], [null, '发布人\t温若水\t市港务局副局长'], [head, '夜航不鸣笛。'], [deputy, '租金三年不变。']], ['发布人\t程又青\t市港务局局长', '发布人\t温若水\t市港务局副局长']],
    ['what the host says of them', '发言人都有谁', [[host, '今天请到市港务局局长程又青。'], [head, '夜航不鸣笛，灯光朝江心打。']], ['今天请到市港务局局长程又青。']],
    ['their own first words where nothing introduces them', '发言人都有谁', [[head, '夜航不鸣笛，灯光一律朝江心打。还有。'], [deputy, '冷库的租金三年之内不变动。']], ['夜航不鸣笛，灯光一律朝江心打。', '冷库的租金三年之内不变动。']],
    ['each host', '主持人是谁', [[host, '各位记者，今天的发布会现在开始，有三位发布人。'], [head, '夜航不鸣笛。']], ['各位记者，今天的发布会现在开始，有三位发布人。']],
    ['whom the narration says to lead', '谁主持的发布会', [[null, '市港务局副局长温若水主持发布会。'], [head, '夜航不鸣笛。']], ['市港务局副局长温若水主持发布会。']],
    ['nothing where nobody leads', '主持人是谁', [[head, '夜航不鸣笛。']], []],
    ['another question', '夜航鸣笛吗', [[head, '夜航不鸣笛。']], null],
  ])('%s', (_, asked, turns, wanted) => {
    const [first] = asked.split('，')
    expect(words(whoTakesPart(first!, [makeBriefing(turns)]))).toEqual(wanted)
  })
})

const record = makeBriefing([
  [host, '请闻人岳副市长介绍。'], [chief, '港口今年扩建两个泊位，明年投用。'], [head, '夜航一律不鸣笛，灯光朝江心打。'],
  [reporter, '冷库的租金会不会上涨？'], [deputy, '不会上涨，冷库租金三年之内不变。'], [netizen, '船票能不能网上买？'], [head, '能，下个月起就可以在网上买到。'],
])
const report = makeBriefing([[chief, '闻人岳介绍，港口今年扩建两个泊位。'], [head, '发布会上，程又青说，夜航不鸣笛。']])


describe('ofEveryBriefing', () => {
  const asking = (question: string, pages: Briefing[]) => {
    const asked = comparable(question)
    const understanding = understandQuestion({ question, history: [], briefings: pages })
    return words(ofEveryBriefing({ part: understanding.parts[0]!, asked, terms: questionTerms(asked, pages.map(({ text }) => text)), weighed: [] }, understanding, pages))
  }
  const page = (id: string, title: string, rest: [Speaker | null, string][]): Briefing => ({ ...makeBriefing([[null, title], ...rest]), id, title })
  const night = page('night', '临江市夜航新闻发布会', [[null, '3月1日，临江市夜航新闻发布会在港务大厦举行。'], [host, '各位记者，今天的发布会现在开始。'], [head, '夜航不鸣笛。']])
  const fish = page('fish', '临江市休渔新闻通气会', [[null, '5月2日，临江市休渔新闻通气会在渔港码头举行，由市港务局副局长温若水主持。'], [head, '休渔四个月。'], [reporter, '罚不罚款？']])
  it.each([
    ['每篇都问到：在哪里举行', '发布会在哪里举行？', [night, fish], ['临江市夜航新闻发布会', '3月1日，临江市夜航新闻发布会在港务大厦举行。', '临江市休渔新闻通气会', '5月2日，临江市休渔新闻通气会在渔港码头举行，由市港务局副局长温若水主持。']],
    ['谁主持', '主持人是谁？', [night, fish], ['临江市夜航新闻发布会', '各位记者，今天的发布会现在开始。', '临江市休渔新闻通气会', '5月2日，临江市休渔新闻通气会在渔港码头举行，由市港务局副局长温若水主持。']],
    ['只有一篇有记者提问', '有哪些记者提问？', [night, fish], ['临江市休渔新闻通气会', '罚不罚款？']],
    ['点名的那一篇', '夜航发布会在哪里举行？', [night, fish], ['临江市夜航新闻发布会', '3月1日，临江市夜航新闻发布会在港务大厦举行。']],
    ['只有一篇时，另有人答', '主持人是谁？', [night], []],
    ['稿件太多时不逐篇列', '主持人是谁？', [night, fish, night, fish, night], []],
    ['哪场早：早的在前', '哪场发布会开得早？', [{ ...fish, date: '2025-05-02' }, { ...night, date: '2025-03-01' }], ['临江市夜航新闻发布会', '3月1日，临江市夜航新闻发布会在港务大厦举行。', '临江市休渔新闻通气会', '5月2日，临江市休渔新闻通气会在渔港码头举行，由市港务局副局长温若水主持。']],
    ['别的问题', '休渔多久？', [night, fish], []],
  ])('%s', (_, question, pages, wanted) => expect(asking(question, pages)).toEqual(wanted))
})

describe('orderOfSpeech', () => {
  it.each<[string, string[], Briefing, string[] | null]>([
    ['第一个发言的是谁？', [], record, ['港口今年扩建两个泊位，明年投用。']],
    ['谁先发言', [], record, ['港口今年扩建两个泊位，明年投用。']],
    ['第二位发言人是谁', [], record, ['夜航一律不鸣笛，灯光朝江心打。']],
    ['第三个发言人讲了什么', [], record, ['不会上涨，冷库租金三年之内不变。']],
    ['最后一位发言的是谁', [], record, ['能，下个月起就可以在网上买到。']],
    ['第一个提问的是谁', [], record, ['冷库的租金会不会上涨？']],
    ['谁最后提问', [], record, ['船票能不能网上买？']],
    ['程又青一共说了几次话？', ['程又青'], record, ['夜航一律不鸣笛，灯光朝江心打。', '能，下个月起就可以在网上买到。']],
    // A report does not tell in what order they spoke.
    ['第一个发言的是谁', [], report, []], ['程又青发言几次', ['程又青'], report, []], ['第九位发言人是谁', [], record, []],
    ['第一个开工的泊位是哪个', [], record, null], ['谁先投用', [], record, null], ['程又青说了几条措施', ['程又青'], record, null],
  ])('%s', (asked, names, page, wanted) => {
    expect(words(orderOfSpeech(comparable(asked), names, [page]))).toEqual(wanted)
  })
})

describe('putByReporters', () => {
  it.each([
    ['网友都问了什么', ['船票能不能网上买？']], ['记者们都问了什么', ['冷库的租金会不会上涨？']],
    ['两个问题分别是什么', ['冷库的租金会不会上涨？', '船票能不能网上买？']], ['两个泊位分别是什么', null],
  ])('%s', (asked, wanted) => {
    expect(words(putByReporters({ asked, terms: questionTerms(asked, []) }, [record]))).toEqual(wanted)
  })

  it('tells each of many questions by the sentence that asks', () => {
    const many = makeBriefing(Array.from({ length: 12 }, (_, i): [Speaker, string] => [{ ...reporter, name: `江岸${i}台记者` }, `我们看到了第${i}号泊位。它有多大？谢谢。`]))
    expect(words(putByReporters({ asked: '记者都问了什么', terms: [] }, [many]))).toEqual(Array.from({ length: 12 }, () => '它有多大？'))
  })
})

describe('sectionMeant', () => {
  const printed: Briefing = { ...record, sections: record.sections.map((section, i) => ({ ...section, headline: i === 1 || i === 2 ? '标题' : null })) }
  it.each<[string, Briefing, string[] | null]>([
    ['第二段讲什么', printed, ['夜航一律不鸣笛，灯光朝江心打。']], ['最后一部分讲了什么？', printed, ['夜航一律不鸣笛，灯光朝江心打。']], ['第一段说的是什么', printed, ['港口今年扩建两个泊位，明年投用。']],
    ['第二段讲什么', record, []], ['第二段工程讲什么时候完工', printed, null], ['第二阶段讲什么', printed, null],
  ])('%s', (asked, page, wanted) => {
    expect(words(sectionMeant(comparable(asked), [page]))).toEqual(wanted)
  })
})
