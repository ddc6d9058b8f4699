import { expect, test } from 'vitest'
import { answerLength } from '../../lib/understand/answer-length.ts'

test.each<[string, number, string]>([
  ['用三句话概括这场发布会', 3, '概括这场发布会'],
  ['用三句話概括這場發佈會', 3, '概括这场发布会'],
  ['三句话总结程又青的发言', 3, '总结程又青的发言'],
  ['请用5句话介绍一下', 5, '请介绍一下'],
  ['把发布会总结成两句话', 2, '把发布会总结'],
  ['程又青讲了什么，三句话就行', 3, '程又青讲了什么，'],
  ['Summarize it in three short sentences.', 3, 'Summarize it .'],
])('%s', (question, sentences, rest) => expect(answerLength(question)).toEqual({ sentences, rest }))

test.each(['两三句话讲讲', '请用两三句话概括', '他用哪三句话概括新办法', '少儿司的三句话态度是什么', '每人一句话', '一人一句', '他讲的三句话分别是什么', '这三句话概括了什么', '重话是哪位说的'])('%s sets no length', question => {
  expect(answerLength(question)).toBeNull()
})
