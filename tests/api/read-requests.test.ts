import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { UserError } from '../../lib/errors.ts'
import { chooseBriefings } from '../../lib/stream/choose-briefings.ts'
import { nearMiss } from '../../lib/stream/near-miss.ts'
import { readAnswerRequest } from '../../lib/stream/read-answer-request.ts'
import { readChatRequest } from '../../lib/stream/read-chat-request.ts'

const refusal = (work: () => unknown): UserError => {
  try {
    work()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('was not refused')
}

const fields = ['briefingIds', 'speakers', 'model', 'strictness', 'deep', 'question', 'history']

test.each([
  ['speaker', 'speakers'], ['Speakers', 'speakers'], ['spekers', 'speakers'], ['sepakers', 'speakers'], ['speaker_s', 'speakers'],
  ['briefing', 'briefingIds'], ['briefings', 'briefingIds'], ['briefingId', 'briefingIds'], ['briefing_ids', 'briefingIds'], ['briefingID', 'briefingIds'],
  ['strict', 'strictness'], ['strictnes', 'strictness'], ['models', 'model'], ['modle', 'model'], ['Deep', 'deep'],
  ['questions', 'question'], ['quesiton', 'question'], ['histroy', 'history'],
])('%s is meant for %s', (given, meant) => expect(nearMiss(given, fields)).toBe(meant))

test.each(['speakers', 'id', 'trigger', 'messageId', 'messages', 'lang', 'stream', 'temperature', 'user', 'userId', 'session', 'metadata', 'quest?', 'top_k', 'depth', 'keep', 'q', ''])(
  '%s is no known name misspelt', given => expect(nearMiss(given, fields)).toBeUndefined())

const ask = (more: object) => () => readAnswerRequest({ question: '问', ...more })
test.each([
  ['a field misspelt', ask({ speaker: '某人' }), 'bad_input', '没有叫 speaker 的字段，要写的应是 speakers。'],
  ['no question', () => readAnswerRequest({}), 'bad_input', '请求体里没有问题（question）。'],
  ['a blank question', ask({ question: ' \u3000' }), 'bad_input', '问题（question）是空的。'],
  ['a question that is no text', ask({ question: 123 }), 'bad_input', '问题（question）应是文字，得到的是数字 123。'],
  ['a list', () => readAnswerRequest([]), 'bad_input', '请求体不是 JSON 对象。'],
  ['too long a question', ask({ question: '问'.repeat(2001) }), 'too_large', '问题太长：最多 2000 个字符，现在是 2001 个。'],
  ['speakers that are no list', ask({ speakers: '某人' }), 'bad_input', '请求体的 speakers 不能使用：应是列表，得到的是文字“某人”。'],
  ['another model', ask({ model: 'gpt' }), 'bad_input', '请求体的 model 不能使用：可以是：local、llm，得到的是文字“gpt”。'],
  ['another role', ask({ history: [{ role: 'system', content: '' }] }), 'bad_input', '请求体的 history[0].role 不能使用：可以是：user、assistant，得到的是文字“system”。'],
  ['deep that is a word', ask({ deep: 'yes' }), 'bad_input', '请求体的 deep 不能使用：应是 true 或 false，得到的是文字“yes”。'],
])('%s is refused for what it is', (_, work, code, message) => expect(refusal(work)).toMatchObject({ code, message }))

test('fields of other programs are passed over', () => {
  expect(readAnswerRequest({ question: '问', user: 'u', metadata: {}, stream: false })).toEqual({ question: '问' })
})

const words = (text: string) => ({ id: 'm', role: 'user', parts: [{ type: 'text', text }] })
test.each([
  ['a message without parts', { messages: [{ role: 'user' }] }, '请求体的 messages[0].parts 不能使用：没有写，应是列表。'],
  ['no messages', { messages: [] }, '请求体的 messages 不能使用：不能少于 1 项，现在是 0 项。'],
  ['no body', null, '请求体不能使用：应是对象，得到的是 null。'],
  ['an answer at the end', { messages: [{ role: 'assistant', parts: [] }] }, '最后一条消息应是用户的问题（role 为 user），得到的 role 是 assistant。'],
  ['an empty question', { messages: [words(' ')] }, '最后一条消息里没有问题的文字。'],
  ['a restriction misspelt', { messages: [words('问')], speaker: ['某人'] }, '没有叫 speaker 的字段，要写的应是 speakers。'],
])('a chat of %s is refused for what it is', (_, body, message) => {
  expect(refusal(() => readChatRequest(body))).toMatchObject({ code: 'bad_input', message })
})

test('what the AI SDK sends beside the messages is passed over', () => {
  expect(readChatRequest({ id: 'c', trigger: 'submit-message', messageId: 'm', messages: [words('问')], theme: 'dark' })).toEqual({ question: '问', history: [] })
})

const briefing = (id: string, names: string[]): [string, Briefing] => [id, {
  id, fileName: `${id}.txt`, title: null, date: null, venue: null, source: null, text: '', sha256: '0'.repeat(64), turns: [], sections: [],
  speakers: names.map(name => ({ name, title: null, organization: null, role: 'spokesperson' as const })),
}]

test('of many speakers some are told, whoever the name may be meant for first, how many more, and where they are listed', () => {
  const names = Array.from({ length: 24 }, (_, i) => `${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地'[i]}某`)
  const { message, fix, commandFix } = refusal(() => chooseBriefings(new Map([briefing('a', names)]), { speakers: ['地人'] }))
  expect(message).toBe('所问的 1 篇稿件里没有叫 地人 的发言人。')
  expect(fix).toMatch(/^可选的发言人有 24 位：地某、甲某、.*等；另外 4 位见 GET \/api\/briefings/u)
  expect(commandFix).toMatch(/另外 4 位用 npm run -s ingest -- --list 查看。$/u)
})

test.each([
  ['few speakers', { speakers: ['丙'] }, '可选的发言人：甲、乙。', '可选的发言人：甲、乙。'],
  ['a briefing', { briefingIds: ['b'] }, /GET \/api\/briefings/u, /^用 npm run -s ingest -- --list /u],
])('%s are told to each in his own terms', (_, filters, fix, commandFix) => {
  const told = refusal(() => chooseBriefings(new Map([briefing('a', ['甲', '乙'])]), filters))
  expect(told.fix).toMatch(fix)
  expect(told.commandFix).toMatch(commandFix)
})
