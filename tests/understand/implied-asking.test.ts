import { expect, test } from 'vitest'
import { understandQuestion } from '../../lib/understand/understand-question.ts'

const briefings = [{
  title: '某市新闻发布会', text: '灯塔节8月1日至9日举行。老旧码头改造80座，吊车改造120台。急救站、门诊部都不关。玉米面积5万亩。',
  speakers: ['闻炬', '高建业', '唐晓坪'].map(name => ({ name, title: '市港务局局长', organization: null, role: 'spokesperson' as const })),
}]
const after = (earlier: string, answer: string, question: string) => (
  understandQuestion({ question, briefings, history: [{ role: 'user', content: earlier }, { role: 'assistant', content: answer }] }).standalone
)

test.each([
  // A noun that implies its own measure is asked for by it, of the same matter.
  ['灯塔节什么时候举行？', '门票呢？', '灯塔节门票多少钱？'],
  ['灯塔节什么时候举行？', '地点呢？', '灯塔节地点在哪里？'],
  ['到2027年轨道交通运营里程要达到多少公里？', '那比例呢？', '到2027年轨道交通比例是多少？'],
  ['灯塔节门票多少钱？', '时间呢', '灯塔节时间是什么时候？'],
  ['物博会什么时候开？', '电话呢', '物博会电话是多少？'],
  ['灯塔节地点在哪里？', '夜场呢？', '夜场地点在哪里？'],
  ['灯塔节什么时候举行？', '到什么时候结束？', '灯塔节什么时候结束？'],
  // What is done with a thing goes with what is asked of it; the whole thing gives way where the page has no such compound.
  ['老旧码头要改造多少座？', '吊车呢？', '吊车要改造多少座？'],
  ['换吊车国家补多少钱？', '那加装呢？', '加装补多少钱？'],
  ['水稻播种面积多少？', '玉米呢？', '玉米面积多少？'],
  ['三年要新增多少泊位？', '其中公共泊位呢', '三年要新增多少公共泊位？'],
  ['急诊停不停？', '那门诊呢', '门诊停不停？'],
  ['单间多少钱？', '能报销吗', '单间能报销吗？'],
  // People.
  ['高建业说了什么？', '闻炬呢？', '闻炬说了什么？'],
  ['高建业说了什么？', '他叫什么名字？', '高建业是谁？'],
  ['高建业说了什么？', '停车收费吗？', '停车收费吗？'],
])('after %s, %s means %s', (earlier, question, standalone) => {
  expect(after(earlier, '80座。[1]', question)).toBe(standalone)
})

test.each([
  ['展开说说第二个', '市港务局局长闻炬：今年办两件事：一是疏浚航道；[1]\n二是加开夜船。[2]', '闻炬说的加开夜船具体是什么？'],
  ['第一件呢', '市港务局局长闻炬：今年办两件事：一是疏浚航道；[1]\n二是加开夜船。[2]', '闻炬说的疏浚航道具体是什么？'],
  ['第二步', '市港务局局长闻炬：计划分三步：[1]\n第一步：疏浚航道，先修南段；[2]\n第二步：加开夜船，每晚三班；[3]', '闻炬说的加开夜船具体是什么？'],
  ['第二步呢', '市港务局局长闻炬：搬迁分三步走：码头先搬，吊车后搬，灯塔最后搬。[1]', '闻炬说的吊车后搬具体是什么？'],
  ['第二条', '市港务局局长闻炬：有两条。[1]\n第一条，船票不涨；[2]\n第二条，从明年1月1日起，夜船免票。[3]', '闻炬说的夜船免票具体是什么？'],
])('%s names an item of what was listed', (question, answer, standalone) => {
  expect(after('有哪几项？', answer, question)).toBe(standalone)
})

const parts = (question: string) => understandQuestion({ question, briefings }).parts.map(({ text, speakers }) => [text, speakers])

test('several complete questions in one entry are understood each for itself, whom one names asked alone', () => {
  expect(parts('谁介绍了轨道交通？闻炬和高建业分别说了什么？')).toEqual([['轨道交通？', []], ['这是谁说的？', []], ['说了什么？', ['闻炬']], ['说了什么？', ['高建业']]])
  expect(parts('码头要改造多少座？唐晓坪说了什么？')).toEqual([['码头要改造多少座？', []], ['唐晓坪说了什么？', ['唐晓坪']]])
  // What leans on the sentence before it is no question of its own.
  expect(parts('闻炬说了什么？他什么职务？').some(([, speakers]) => Array.isArray(speakers) && speakers.length === 0)).toBe(false)
  expect(parts('码头要改造多少座？吊车要改造多少台？').every(([, speakers]) => speakers === undefined)).toBe(true)
})
