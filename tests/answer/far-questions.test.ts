import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOnce } from '../../lib/answer-question.ts'
import { readEnv } from '../../lib/env.ts'
import { type Assistant, openAssistant } from '../../lib/open-assistant.ts'

let assistant: Assistant

beforeAll(async () => { assistant = await openAssistant(readEnv({})) }, 120_000)
afterAll(async () => assistant.close())

// What people ask of a city, and the first briefing says nothing of.
const FAR = [
  '公积金贷款最高能贷多少？', '公积金政策有变化吗？', '明天天气怎么样？', '房价会涨吗？',
  '市长是谁？', '尾号限行怎么规定的？', '高考什么时候报名？', '油价下调了多少？',
  '社保缴费基数是多少？', '护照怎么办理？', '结婚登记要带什么材料？', '台风什么时候登陆？',
  '春节放几天假？', '彩票中奖要交多少税？', '个税起征点是多少？', '美元汇率是多少？',
  '世界杯冠军是谁？', '哪家火锅最好吃？', '股票会涨吗？', '比特币现在多少钱一个？',
  '电动车上牌要多少钱？', '公务员考试什么时候？', '为什么不生三胎？', '地铁末班车几点？',
  '养老金今年涨多少？', '退休年龄延到几岁？', '失业金能领几个月？', '幼儿园怎么报名？',
  '医保报销比例是多少？', '疫苗打几针？', '垃圾分类怎么罚款？', '暖气什么时候开？',
  '燃气费涨了吗？', '出租车起步价多少钱？', '身份证丢了怎么补办？', '谁的GDP最高？',
  '养老院预收费最多能收几个月？', '哪些人没有中签？', '小升初怎么摇号？', '共享单车乱停怎么处理？',
  'How much is the minimum wage?', 'Who won the football match?', 'When is the next election?', 'What is the exchange rate today?',
]

test.each(['asdf', '5', '啊啊啊啊', '台风什么时候登陆？'])('nothing is near to %s, and nothing is shown as if it were', async question => {
  const { outcome, text, nearest, citations } = await answerOnce(assistant, { question, model: 'local' })
  expect({ outcome, nearest, citations }).toEqual({ outcome: 'not_found', nearest: [], citations: [] })
  expect(text).toMatch(/也没有相近的原话|or anything near it/u)
}, 60_000)

test.each(['房价会涨吗？', '地铁末班车几点？'])('what comes near to %s is shown', async question => {
  const { outcome, nearest } = await answerOnce(assistant, { question, model: 'local' })
  expect(outcome).toBe('not_found')
  expect(nearest.length).toBeGreaterThan(0)
}, 60_000)

test('a question of another matter is told so, in the language it was asked in', async () => {
  const wrong: string[] = []
  for (const question of FAR) {
    const { outcome, text, citations } = await answerOnce(assistant, { question, model: 'local' })
    const said = !/\p{Script=Han}/u.test(question) ? 'do not mention' : '没有提到'
    if (outcome !== 'not_found' || citations.length > 0 || !text.includes(said)) wrong.push(`${question} ${outcome}: ${text}`)
  }
  expect(wrong).toEqual([])
}, 120_000)
