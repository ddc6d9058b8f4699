import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { askEach } from '../../lib/understand/ask-each.ts'
import { askedOfEach } from '../../lib/understand/asked-of-each.ts'
import { understandQuestion } from '../../lib/understand/understand-question.ts'

test.each<[string, string]>([
  ['两篇稿件都提到了夜航，分别说了什么', '关于夜航说了什么？'],
  ['两场发布会对夜航分别怎么说？', '对夜航怎么说？'],
  ['这几篇稿件里的夜航目标是什么', '夜航目标是什么'],
  ['对比两篇稿件里的夜航目标', '夜航目标'],
  ['两场发布会分别由谁主持', '发布会由谁主持'],
  ['各场发布会的地点', '发布会地点'],
  ['各场发布会都有哪些记者提问', '发布会有哪些记者提问'],
  ['概括一下这些稿件', '概括一下这场发布会'],
  ['每场发布会的水价和电价分别是多少', '水价和电价分别是多少'],
  ['What do both briefings say about night sailing?', 'What do the briefing say about night sailing?'],
])('%s: of each', (question, rest) => expect(askedOfEach(question)).toEqual({ rest, which: false }))

test.each([
  ['哪篇稿件讲了夜航？', '关于夜航说了什么？'], ['哪场发布会提到了夜航的内容', '关于夜航说了什么？'], ['哪些报道关于夜航', '关于夜航说了什么？'],
])('%s: in which', (question, rest) => expect(askedOfEach(question)).toEqual({ rest, which: true }))

test.each([
  '夜航有多长', '这场发布会讲了什么', '第二场发布会什么时候开', '上两场发布会说过夜航吗', '一共几场发布会？', '所有稿件有哪些', '两场发布会分别是什么时候开的', '两场发布会的主题是什么', '这篇报道里的夜航目标是什么', '哪场发布会开得早？',
])('%s is put to all of them at once', question => expect(askedOfEach(question)).toBeNull())

const page = (id: string): Briefing => ({ id, title: null, date: null, venue: null, source: null, text: `${id}夜航不鸣笛。`, sha256: '', speakers: [], turns: [], sections: [] } as unknown as Briefing)
const rounds = (question: string, briefings: Briefing[]) => askEach(understandQuestion({ question, history: [], briefings }), briefings).map(round => round.briefings.map(({ id }) => id).join(' '))

test.each([
  ['a few are asked one by one', '两篇稿件里的夜航目标是什么', ['甲', '乙'], ['甲', '乙']],
  ['one alone is asked as ever', '两篇稿件里的夜航目标是什么', ['甲'], ['甲']],
  ['another question is put to all', '夜航目标是什么', ['甲', '乙'], ['甲 乙']],
  ['many are not asked one by one', '各篇稿件里的夜航目标是什么', ['甲', '乙', '丙', '丁', '戊'], ['甲 乙 丙 丁 戊']],
  ['what is no question is put to nobody', '你好', ['甲', '乙'], ['甲 乙']],
])('%s', (_, question, ids, wanted) => expect(rounds(question, ids.map(page))).toEqual(wanted))
