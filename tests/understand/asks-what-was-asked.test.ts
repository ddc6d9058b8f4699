import { expect, test } from 'vitest'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { understandQuestion } from '../../lib/understand/understand-question.ts'

const speaker = (name: string, title: string): Speaker => ({ name, title, organization: null, role: 'spokesperson' })
const briefings = [{ title: '渡口区新闻发布会', speakers: [speaker('程又青', '区港航局局长'), speaker('温若水', '区科技局局长')], text: '港区投资增长9%，冷库开发投资下降3%。' }]
const parts = (question: string, history: readonly string[] = []) =>
  understandQuestion({ question, history: history.map((content, i) => ({ role: i % 2 === 0 ? 'user' as const : 'assistant' as const, content })), briefings }).parts.map(({ text }) => text)

test.each([
  ['缺水的是哪12个村？能列一下名字吗', ['缺水的是哪12个村？']],
  ['谁来过渡口？急用呢', ['谁来过渡口？']],
  ['渡口有几座桥？请具体说说', ['渡口有几座桥？']],
  // What asks something of its own is no mere urging.
  ['渡口有几座桥？能过车吗', ['渡口有几座桥？', '渡口能过车吗']],
  ['“航运大脑”这个说法是谁提出来的？', ['“航运大脑”？', '这是谁说的？']],
  ['“航运大脑”出自哪位发言人之口？', ['“航运大脑”？', '这是谁说的？']],
  ['“航运大脑”是谁提的？他在哪个单位任职？', ['“航运大脑”？', '这是谁说的？']],
])('%s asks %j', (question, wanted) => {
  expect(parts(question)).toEqual(wanted)
})

test.each([
  ['那它在全区的分量呢？', ['港区现在有多少人？', '港区有5万人。'], '港区在全区的分量是多少？'],
  ['这位是什么部门的负责人？', ['谁讲了夜航？', '程又青讲了夜航。'], '程又青是什么部门的负责人？'],
  ['高中的呢？', ['今年初中新生多少人？', '4万人。'], '今年高中新生多少人？'],
  ['冷库开发那块呢？', ['港区投资增了多少？', '9%。'], '冷库开发投资增多少？'],
  ['数量目标是多少？', ['温若水有没有提到冷库？', '提到了。'], '温若水说的冷库数量目标是多少？'],
])('%s after %j is %s', (question, history, standalone) => {
  expect(understandQuestion({ question, history: history.map((content, i) => ({ role: i % 2 === 0 ? 'user' as const : 'assistant' as const, content })), briefings }).standalone).toBe(standalone)
})
