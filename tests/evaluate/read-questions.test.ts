import { expect, test } from 'vitest'
import { UserError } from '../../lib/errors.ts'
import { readQuestions } from '../../lib/evaluate/read-questions.ts'

const line = (fields: object) => JSON.stringify({ id: 'q1', question: '谁？', answerable: true, ...fields })

test('blank lines, a byte order mark and CRLF are passed over, what is left out has its default', () => {
  const [first, second] = readQuestions(`\ufeff${line({})}\r\n\r\n${line({ id: 'q2', facts: [['1', '~one']] })}\r\n`, 'a.jsonl')
  expect(first).toMatchObject({ id: 'q1', facts: [], forbidden: [], speakers: [], evidence: [] })
  expect(second).toMatchObject({ id: 'q2', facts: [['1', '~one']] })
})

test.each([
  ['half a line', `${line({})}\n{"id":`, /a\.jsonl 第 2 行不是合法的 JSON/],
  ['no question', `\n\n${JSON.stringify({ id: 'x', answerable: true })}`, /第 3 行的 question 不合格式：没有写，应是文字/],
  ['whether it is answerable left out', JSON.stringify({ id: 'x', question: '？' }), /第 1 行的 answerable 不合格式：没有写，应是 ?true 或 false/],
  ['facts that are no lists', line({ facts: ['38所'] }), /第 1 行的 facts\[0\] 不合格式：应是列表，得到的是文字“38所”/],
  ['an unknown role in the history', line({ history: [{ role: 'system', content: '' }] }), /第 1 行的 history\[0\]\.role 不合格式：可以是：user、assistant，得到的是文字“system”/],
  ['a number', '42', /第 1 行整行不合格式：应是对象，得到的是数字 42/],
  ['an id used twice', `${line({})}\n${line({})}`, /第 2 行的编号 q1 已在第 1 行用过/],
  ['a field misspelt, which would not be judged', line({ speaker: ['丁一'] }), /第 1 行没有叫 speaker 的字段，要写的应是 speakers/],
  ['an empty file', '\n', /没有问题/],
])('%s is told with its line', (_, source, message) => {
  expect(() => readQuestions(source, 'a.jsonl')).toThrow(message)
  expect(() => readQuestions(source, 'a.jsonl')).toThrow(UserError)
})

test('a field of somebody else is passed over, also beside one that it resembles', () => {
  expect(readQuestions(line({ difficulty: 3, speaker: '丁一', speakers: ['丁一'] }), 'a.jsonl')[0]).toMatchObject({ speakers: ['丁一'] })
})
