import { expect, test } from 'vitest'
import { understandQuestion } from '../../lib/understand/understand-question.ts'

const briefings = [{
  title: '某市新闻发布会', text: '高建业说，灯塔节8月1日至9日举行。闻炬说，高铁站改造后免费停车。建设文化强市。',
  speakers: ['闻炬', '高建业'].map(name => ({ name, title: '市港务局局长', organization: null, role: 'spokesperson' as const })),
}]
const parts = (question: string) => understandQuestion({ question, briefings }).parts.map(({ text, stranger }) => [text, stranger])

test.each([
  ['王小明怎么看灯塔节', '王小明'],
  ['请问李明说了什么', '李明'],
  ['刘洋对灯塔节有什么看法', '刘洋'],
  ['劉洋怎麼看燈塔節', '刘洋'],
])('%s asks for somebody no page names', (question, name) => {
  expect(parts(question).map(part => part[1])).toEqual([name])
})

test.each([
  ['闻炬和王小明分别说了什么'],
  ['王小明与闻炬分别说了什么'],
])('%s asks for one who is known and one who is not', question => {
  expect(parts(question)).toEqual([['闻炬说了什么', undefined], ['王小明的说法', '王小明']])
})

test.each([
  // The known, words of the page, and words of the language.
  '闻炬怎么说', '闻炬和高建业分别说了什么', '高铁怎么说', '文化强市怎么说', '专家怎么看', '大家怎么看灯塔节', '闻炬和记者分别说了什么', '灯塔节什么时候举行',
])('%s asks for no stranger', question => {
  expect(parts(question).every(part => part[1] == null)).toBe(true)
})

test('the end of a list is no name of three characters', () => {
  const three = [{ ...briefings[0]!, speakers: ['闻炬', '江沐', '高建业'].map(name => ({ ...briefings[0]!.speakers[0]!, name })) }]
  expect(understandQuestion({ question: '闻炬、江沐和高建业分别是什么职务？', briefings: three }).parts.map(({ stranger }) => stranger)).toEqual([undefined, undefined, undefined])
})

test.each([['稿件提到了多少次灯塔节？', []], ['稿健提到了灯塔节吗？', ['高健']]])('%s is asked of %j', (question, names) => {
  const sounding = [{ ...briefings[0]!, speakers: [{ ...briefings[0]!.speakers[0]!, name: '高健' }] }]
  expect(understandQuestion({ question, briefings: sounding }).speakers).toEqual(names)
})
