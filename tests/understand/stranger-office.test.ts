import { expect, test } from 'vitest'
import { understandQuestion } from '../../lib/understand/understand-question.ts'

const briefings = [{
  title: '某市新闻发布会', text: '闻炬说，灯塔节8月1日至9日举行。市卫生健康委员会表示，码头设急救点。市航道发展改革委党组书记到会。',
  speakers: [{ name: '闻炬', title: '市港务局局长', organization: '市港务局', role: 'spokesperson' as const }],
}]
const strangers = (question: string) => understandQuestion({ question, briefings }).parts.map(({ stranger }) => stranger)

test.each([
  ['医保局说了什么？', '医保局'], ['市教委主任讲了什么', '市教委主任'], ['市委书记讲话了吗？', '市委书记'], ['請問教育局怎麼看？', '教育局'],
])('%s asks for an office that no page names', (question, office) => {
  expect(strangers(question)).toEqual([office])
})

test.each([
  // A speaker's own, in short or with his post; one that a page names at length; anybody's post; a matter and not what is said of it.
  '港务局说了什么？', '港务局局长怎么说', '卫健委说了什么？', '局长怎么说', '医保局在哪里办公？', '医保局什么时候说要涨价？',
])('%s asks for none', question => {
  expect(strangers(question).every(each => each == null)).toBe(true)
})

test('the second of two questions is asked of its own office, and of nothing that the first one names', () => {
  expect(understandQuestion({ question: '灯塔节的主题是什么？医保局说了什么？', briefings }).parts.map(({ text, stranger }) => [text, stranger])).toEqual([['灯塔节的主题是什么？', undefined], ['医保局说了什么？', '医保局']])
})

test.each(['西部怎么看？', '对教育局怎么看？', '你觉得教育局怎么看？'])('%s names no office that is to have spoken', question => {
  expect(strangers(question).every(each => each == null)).toBe(true)
})

test.each<[string, string | undefined]>([
  ['市长在会上说了什么？', '市长'], ['望海市市长说了什么？', '市长'], ['望海市长怎么看夜航？', '市长'], ['我市的市长对夜航怎么看？', '市长'], ['副市长说了什么？', undefined],
])('who heads the place: %s', (question, stranger) => {
  expect(strangers(question)[0] ?? undefined).toBe(stranger)
})
