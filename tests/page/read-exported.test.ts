import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readExported } from '../../app/copy/read-exported.ts'

type Part = { type: string; id?: string; delta?: string; data?: object }
const recorded = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../browser/fixtures/answered.json'), 'utf8')) as Part[]
const said = [{ type: 'step-start' }, ...recorded.filter(part => part.type === 'data-citation' || part.type === 'data-answer'), { type: 'text', text: '到2027年。' }]

const question = { id: 'q', parentId: null, createdAt: 1, message: { id: 'q', role: 'user', metadata: { filters: {}, stopped: true }, parts: [{ type: 'text', text: '多少？' }] } }
const reply = { id: 'a', parentId: 'q', createdAt: 2, message: { id: 'a', role: 'assistant', parts: said } }
const whole = { conversation: { id: 'c', title: '多少？', leafId: 'a', createdAt: 1, updatedAt: 2 }, messages: [question, reply] }

test('an exported conversation reads back as it was, one or many in a file; parts that nothing reads are left out', () => {
  const [first] = readExported(JSON.stringify(whole)) ?? []
  expect(first?.record).toEqual(whole.conversation)
  expect(first?.messages[0]).toEqual(question)
  expect(first?.messages[1]?.message.parts).toEqual(said.slice(1))
  expect(said.length).toBeGreaterThan(3)
  expect(readExported(JSON.stringify({ conversations: [whole, { ...whole, conversation: { ...whole.conversation, id: 'd' } }] }))?.map(each => each.record.id)).toEqual(['c', 'd'])
})

test.each([
  ['no JSON', 'x'], ['another file', '{"a":1}'], ['no list', '{"conversations":{}}'],
  ['a message of nobody', JSON.stringify({ ...whole, messages: [{ ...question, message: { ...question.message, role: 'system' } }] })],
  ['words that are none', JSON.stringify({ ...whole, messages: [{ ...question, message: { ...question.message, parts: [{ type: 'text', text: 5 }] } }] })],
  ['an answer that is none', JSON.stringify({ ...whole, messages: [{ ...reply, message: { ...reply.message, parts: [{ type: 'data-answer', data: {} }] } }] })],
])('%s is no exported conversation', (_what, text) => {
  expect(readExported(text)).toBeNull()
})
