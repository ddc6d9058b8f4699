import { expect, test } from 'vitest'
import { summarizeSpeaker } from '../../../lib/answer/local/choose/summarize-turns.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const speaker: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const said = (text: string, already = '') => summarizeSpeaker(makeBriefing([[speaker, text]]), speaker.name, already).map(({ sentence }) => sentence.text)

test('a list is told from its first item on, however short that is', () => {
  expect(said('一是疏浚。二是今年在北岸扩建十二座新的码头。三是对所有的货船实行免费的检验。')).toEqual(['一是疏浚。', '二是今年在北岸扩建十二座新的码头。', '三是对所有的货船实行免费的检验。'])
})

test('where the first item was told before, the rest begins no list', () => {
  expect(said('一是疏浚北岸的主航道三十公里。二是今年在北岸扩建十二座新的码头。\n停泊费从下个月起一律减免两成。', '一是疏浚北岸的主航道三十公里。')).toEqual(['停泊费从下个月起一律减免两成。'])
})

test('the other side of a matter is not told without the first', () => {
  const first = '一方面，今年在北岸扩建十二座新的码头。'
  const other = '另一方面，对所有的货船实行免费的检验。'
  expect(said(`${first}${other}`)).toEqual([first, other])
  expect(said(`${first}${other}停泊费从下个月起一律减免两成。`, first)).toEqual(['停泊费从下个月起一律减免两成。'])
})

test('what a report tells on somebody\'s behalf is what he said', () => {
  const briefing = makeBriefing([[speaker, '程又青说，停泊费从下个月起一律减免两成。']])
  const told = { ...briefing, turns: briefing.turns.map(turn => ({ ...turn, speaker: null, role: 'narration' as const, attributedTo: speaker.name })) }
  expect(summarizeSpeaker(told, speaker.name)).toHaveLength(1)
})

test('every turn has its place in a summary, and says what it has to say', () => {
  const asked: Speaker = { name: '日报记者', title: null, organization: null, role: 'reporter' }
  const briefing = makeBriefing([
    [speaker, '我来介绍一下港口的情况。去年港口吞吐量达到九千万吨，增长百分之六。新开了四条近洋航线，都是每周两班。\n今年还要投资十二亿元，扩建北岸的六座码头。\n停泊费从下个月起一律减免两成，为期一年。'],
    [asked, '引水费会不会涨？'], [speaker, '引水费三年之内不会上涨。有人说要涨，是把别的港口的通知看成了我们的。我们会公开账目。'],
    [asked, '夜里作业很吵怎么办？'], [speaker, '夜里十点以后停止装卸散货。靠居民区的两个泊位改为白天作业，已经装了隔音屏。'],
  ])
  const told = summarizeSpeaker(briefing, speaker.name).map(({ sentence }) => sentence.text)
  for (const telling of ['去年港口吞吐量', '十二亿元', '引水费三年', '夜里十点']) expect(told.join('')).toContain(telling)
  expect(told.join('')).not.toContain('我来介绍')
})

test('short headings that open several paragraphs are told with them', () => {
  expect(said('以港兴城。今年投资十二亿元，扩建北岸的六座码头。还要新开四条近洋航线。\n以河润城。三年疏浚主航道三十公里，清淤四百万方。两岸修了步道。\n以桥连城。新建跨江大桥两座，总长六公里。引桥也一并改造。以文兴港。修复六座老码头，面积三万平方米。办好航海节。').slice(0, 2)).toEqual(['以港兴城。', '今年投资十二亿元，扩建北岸的六座码头。'])
})

test.each([
  ['程又青开场说了什么？', ['各位，长话短说。', '每人五分钟。']],
  ['程又青最后提醒大家什么？', ['雾天别出海。']],
  ['程又青补充了什么？', ['我补充一点。', '旧船票照用。']],
])('%s: that moment of the talk and no other', (asked, wanted) => {
  const briefing = makeBriefing([[speaker, '各位，长话短说。每人五分钟。'], [null, '掌声。'], [speaker, '我补充一点。旧船票照用。'], [null, '掌声。'], [speaker, '停泊费从下个月起一律减免两成，船主可以在窗口办理。'], [null, '掌声。'], [speaker, '雾天别出海。']])
  expect(summarizeSpeaker(briefing, speaker.name, '', asked).map(({ sentence }) => sentence.text)).toEqual(wanted)
})
