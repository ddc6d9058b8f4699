import { expect, test } from 'vitest'
import { dateQuestion } from '../../lib/suggest/date-question.ts'
import { englishFigure } from '../../lib/suggest/english-figure.ts'
import { figureQuestion } from '../../lib/suggest/figure-question.ts'
import { listQuestion } from '../../lib/suggest/list-question.ts'
import { putQuestions } from '../../lib/suggest/put-question.ts'
import { quotedTerm } from '../../lib/suggest/quoted-term.ts'
import { reasonQuestion } from '../../lib/suggest/reason-question.ts'

test.each([
  ['力争到2027年全港吞吐量达到9亿吨，位居前列。', '到2027年全港吞吐量要达到多少吨？'],
  ['在码头建设上，到2027年，港城将更新改造老旧码头80座、吊车120台。', '到2027年港城要更新改造多少座老旧码头？'],
  ['全市有渔船4.3万艘，其中木船900艘。', '全市有多少艘渔船？'],
  ['今年学校计划招收新生620人，比去年多30人。', '今年学校计划招收多少新生？'],
  ['1至8月，全市新增泊位7.6万个。', '1至8月全市新增多少个泊位？'],
  ['见习期间每月补贴2200元。', '见习期间每月补贴多少钱？'],
  // What leans on other words, sets a bound, denies or speaks of several figures is not asked for.
  ['其中公共泊位3.2万个。', null],
  ['换乘时间不超过5分钟。', null],
  ['船主没有被要求账期超过60天。', null],
  ['开通夜航线路24条。', null],
  ['从标的额来看，这个数字是900万元。', null],
])('a figure: %s → %s', (sentence, question) => {
  expect(figureQuestion(sentence)?.question ?? null).toBe(question)
})

test.each([
  ['第三届灯塔节将于9月12日至16日举行，一共五天。', '第三届灯塔节将于什么时候举行？'],
  ['新船票从2026年1月1日起执行。', '新船票从什么时候起执行？'],
  ['第四次普查从2021年4月启动，到今年6月底结束。', '第四次普查什么时候启动？'],
  ['8月份开始改造。', null],
  ['到2027年建成。', null],
  ['灯塔节从4月26日持续到6月30日。', null],
])('a day: %s → %s', (sentence, question) => {
  expect(dateQuestion(sentence)?.question ?? null).toBe(question)
})

test.each([
  ['接下来，将重点做好三个方面工作。', '闻炬说将重点做好哪三个方面工作？'],
  ['未来将抓好5个方面工作：着力疏浚航道。', '闻炬说将抓好哪5个方面工作？'],
  ['今年做三件事：一是疏浚航道；', '闻炬说要做哪三件事？'],
  ['港务局将围绕夜航做三件事。', '港务局将围绕夜航做哪三件事？'],
  ['好处有两条：票价不涨，班次不减。', null],
  ['全港有三个码头停航。', null],
])('a list: %s → %s', (sentence, question) => {
  expect(listQuestion(sentence, '闻炬')).toBe(question)
})

test.each([
  ['之所以停航，是因为风浪太大。', undefined, null],
  ['原因是：过去三年油价没有降。', '船票价格今年不会下调。', '为什么船票价格今年不会下调？'],
  ['原因是多方面的。', '经过核实，有效的只占三成。', null],
  ['北部航线慢一些，原因是要避开禁渔期。', undefined, '为什么北部航线慢一些？'],
])('a reason: %s → %s', (sentence, before, question) => {
  expect(reasonQuestion(sentence, before)).toBe(question)
})

test.each([
  ['我们推行“一船一码”，就是每条船一个编码。', undefined, '一船一码'],
  ['我们将攻坚“三个同步”。', '第一，规划同步。', '三个同步'],
  ['我们将攻坚“三个同步”。', '码头修好了。', null],
  ['不要买所谓的“神药”，十个里面有九个是假的。', undefined, null],
])('a term: %s', (sentence, next, term) => {
  expect(quotedTerm(sentence, next)).toBe(term)
})

test.each([
  ['谢谢主持人。港城日报记者，请问今年渔港预计接待多少游客？停船难怎么解决？', ['今年渔港预计接待多少游客？', '停船难怎么解决？']],
  ['船票会不会被“黄牛”抢走？', ['船票会不会被“黄牛”抢走？']],
  ['您刚才提到的这个数字是怎么算的？', []],
  ['发言人对此有何评论？', []],
  ['怎么报名？', []],
  ['谢谢各位。', []],
])('what was put: %s → %j', (words, questions) => {
  expect(putQuestions(words)).toEqual(questions)
})

test('in English a figure is asked for where its year is known and English has words for all of it', () => {
  expect(englishFigure({ subject: '全市高新技术企业', when: '到2030年' })).toBe('What is the target for high-tech enterprises by 2030?')
  expect(englishFigure({ subject: '全市研发投入强度', when: '到2030年' })).toBe('What is the target for R&D intensity by 2030?')
  expect(englishFigure({ subject: '全市高新技术企业', when: '' })).toBeNull()
  expect(englishFigure({ subject: '夜航灯塔券', when: '到2030年' })).toBeNull()
})
