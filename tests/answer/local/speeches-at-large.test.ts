import { expect, test } from 'vitest'
import { specialAnswer } from '../../../lib/answer/local/choose/special-answer.ts'
import { questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import type { Briefing } from '../../../lib/contract/briefing.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const deputy: Speaker = { name: '温若水', title: '市水利局副局长', organization: null, role: 'spokesperson' }
const third: Speaker = { name: '陶守正', title: '市环保局局长', organization: null, role: 'spokesperson' }
const speech = '去年全港吞吐量达到九千万吨，比上年增长6%。接下来，将重点做好三个方面工作。\n第一，疏浚航道。到2027年，主航道水深要达到12米。清出来的泥沙用来填港。\n第二，扩建码头。今年投资12亿元，扩建北岸的六座码头。到2030年，泊位要达到80个。\n第三，治理水质。港区污水一律接入管网，由三家企业分段负责。'
const base = makeBriefing([[head, speech], [deputy, '到2027年，堤防全部达到百年一遇的标准，总长46公里。另外，涵闸也要改造。'], [third, '这件事我们抓了两年，港区的空气已经好多了，居民看得见。烟气排放降了三成。']])
/** The sections print headlines: the second speaker's names what he said last. */
const briefing: Briefing = { ...base, sections: base.sections.map((section, i) => ({ ...section, headline: i === 1 ? '堤防将达到百年一遇标准' : null })) }

const told = (question: string) => {
  const understanding = understandQuestion({ question, history: [], briefings: [briefing] })
  const part = understanding.parts[0]!
  const view = { part, asked: part.text, terms: questionTerms(part.text, [briefing.text]), weighed: [] }
  return specialAnswer({ view, next: undefined, understanding, briefings: [briefing] })?.map(({ sentence }) => sentence.text.trim()) ?? null
}

test.each([
  ['疏浚航道具体要干什么？', ['第一，疏浚航道。', '到2027年，主航道水深要达到12米。', '清出来的泥沙用来填港。']],
  ['疏浚航道和治理水质怎么做？', ['第一，疏浚航道。', '到2027年，主航道水深要达到12米。', '清出来的泥沙用来填港。', '第三，治理水质。', '港区污水一律接入管网，由三家企业分段负责。']],
  // More is asked than the heading says, or a figure.
  ['疏浚航道的泥沙怎么处理？', null], ['疏浚航道要花多少钱？', null],
])('%s: what stands under the headings of these very words', (question, wanted) => {
  expect(told(question)).toEqual(wanted)
})

test.each([
  ['到2027年有哪些目标？', ['到2027年，主航道水深要达到12米。', '到2027年，堤防全部达到百年一遇的标准，总长46公里。']],
  ['程又青提出了哪些目标？', ['到2027年，主航道水深要达到12米。', '到2030年，泊位要达到80个。']],
  ['列出所有数字目标', ['到2027年，主航道水深要达到12米。', '到2030年，泊位要达到80个。', '到2027年，堤防全部达到百年一遇的标准，总长46公里。']],
  ['列出所有到2030年的目标', ['到2030年，泊位要达到80个。']],
  ['程又青提到了哪些数字？', ['去年全港吞吐量达到九千万吨，比上年增长6%。', '到2027年，主航道水深要达到12米。', '今年投资12亿元，扩建北岸的六座码头。', '到2030年，泊位要达到80个。']],
  // Of one theme the reader looks for it.
  ['到2027年码头有哪些目标？', null],
])('%s: all that there are, and nothing counted in passing', (question, wanted) => {
  expect(told(question)).toEqual(wanted)
})

test.each([
  ['程又青讲了哪几个方面？', ['接下来，将重点做好三个方面工作。', '第一，疏浚航道。', '第二，扩建码头。', '第三，治理水质。']],
  ['比较程又青和温若水的工作重点', ['接下来，将重点做好三个方面工作。', '第一，疏浚航道。', '第二，扩建码头。', '第三，治理水质。', '到2027年，堤防全部达到百年一遇的标准，总长46公里。']],
])('%s: the points by their heads', (question, wanted) => {
  expect(told(question)?.slice(0, wanted.length)).toEqual(wanted)
})

test.each(['各位发言人分别讲了什么？', '每个人都说了什么，一人一句', '这场发布会讲了什么？', '总结一下这场发布会'])('%s: one sentence of each, by his headline or else the first that stands alone', question => {
  expect(told(question)).toEqual(['去年全港吞吐量达到九千万吨，比上年增长6%。', '到2027年，堤防全部达到百年一遇的标准，总长46公里。', expect.stringContaining('港区的空气')])
})

test.each(['程又青', '程又青。', '程又青主要讲了什么？'])('%s: what he said, every point of it', question => {
  const words = told(question)?.join('') ?? ''
  for (const point of ['疏浚航道', '扩建码头', '治理水质']) expect(words).toContain(point)
})

test.each([
  ['用两句话概括这场发布会', ['去年全港吞吐量达到九千万吨，比上年增长6%。', '到2027年，堤防全部达到百年一遇的标准，总长46公里。']],
  ['一句话概括这场发布会', ['去年全港吞吐量达到九千万吨，比上年增长6%。']],
  ['把这场发布会总结成十句话', 3],
  ['程又青主要讲了什么？三句话就行', 3],
  ['用一句话说明程又青讲了什么', 1],
])('%s: in as many sentences, as they follow each other', (question, wanted) => {
  if (typeof wanted === 'number') expect(told(question)).toHaveLength(wanted)
  else expect(told(question)).toEqual(wanted)
})
