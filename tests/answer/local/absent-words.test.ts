import { expect, test } from 'vitest'
import { absentWords } from '../../../lib/answer/local/judge/absent-words.ts'
import { comparable } from '../../../lib/answer/local/sentences/question-terms.ts'

const page = comparable('去年新建码头12座。灯塔明年换灯，渡轮票价不变。')

test.each([
  ['去年新建隧道几座？', ['隧道']],
  ['码头的吊车太多了，另外灯塔清楚吗？', ['吊车']],
  ['灯塔全部换灯要九十多个工人吗？', ['工人']],
  ['渡轮当场认错没有？', ['认错']],
  ['去年新建码头几座？', []],
  ['隧道里那会儿开到多快，一节课讲了灯塔怎么反映的？', ['隧道']],
  ['若是每个人都有雨伞会怎样？', ['雨伞']],
  ['有人开得快，因为渡轮慢吗？', []],
])('of %s the page lacks %j', (question, words) => {
  expect(absentWords(question, [page])).toEqual(words)
})
