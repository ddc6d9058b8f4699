import { expect, test } from 'vitest'
import { searchConversations, type SearchedText } from '../../app/history/search-conversations.ts'
import { plainWords } from '../../app/history/sought-pattern.ts'
import { searchableWords } from '../../app/history/searchable-words.ts'

const text = (conversationId: string, messageId: string | null, words: string): SearchedText => ({ conversationId, messageId, words, plain: plainWords(words) })
const kept = [
  text('a', null, '老旧小区改造多少？'), text('a', 'q', '老旧小区改造多少？'), text('a', 'r', '更新改造老旧小区1800个。\n王五 市住建委主任 更新改造老旧小区 1800\n个、城中村150个。'),
  text('c', 'r', '2025-2026年度的费用（1/3）由C++小组[a]核对。'),
  text('b', null, '軌道交通'), text('b', 'q', '軌道交通里程？'), text('b', 'r', '達到７５０公里，即“轨道上的都市区”。'),
]
const ids = (sought: string) => [...searchConversations(kept, sought).keys()]

test.each([
  ['1800', ['a']], ['王五', ['a']], ['轨道', ['b']], ['軌道', ['b']], ['750公里', ['b']], ['７５０ 里程', ['b']], ['老旧小区 王五', ['a']], ['王五 轨道', []],
  ['1800个', ['a']], ['「轨道上的都市区」', ['b']], ['没有这话', []], ['2025-2026年', ['c']], ['1/3', ['c']], ['c++小组[a]', ['c']], ['-', ['c']], ['[1', []], ['\\', []], ['  ', []], ['小区1800个、城中村', ['a']],
])('“%s” is found in %j', (sought, expected) => {
  expect(ids(sought)).toEqual(expected)
})

test('the place that is shown is the message that says most, with its own characters, and only its line', () => {
  const place = searchConversations(kept, '1800 王五').get('a')
  expect(place?.messageId).toBe('r')
  expect(place?.pieces).toContainEqual({ words: '1800', found: true })
  expect(place?.pieces.map(({ words }) => words).join('')).not.toContain('\n')
  expect(searchConversations(kept, '轨道').get('b')).toEqual({ messageId: null, pieces: [{ words: '軌道', found: true }, { words: '交通', found: false }] })
  // A name has one line: what is sought is in view there.
  expect(searchConversations([text('c', null, `${'很'.repeat(40)}远的地方`)], '远').get('c')?.pieces.slice(0, 2)).toEqual([{ words: '…', found: false }, { words: '很很很很', found: false }])
  expect(searchConversations([text('c', 'r', `${'很'.repeat(40)}远的地方`)], '远').get('c')?.pieces[0]).toEqual({ words: '…', found: false })
})

test('of an answer its words without markers, who is quoted, and what, can be found', () => {
  const speaker = { name: '王五', title: '主任', organization: '市住建委', role: 'spokesperson' as const }
  const citation = { marker: 1, briefingId: 'b', speaker, quote: '改造小区\n1800个。', start: 0, end: 12, sha256: '' }
  expect(searchableWords({ id: 'a', role: 'assistant', parts: [{ type: 'data-citation', data: citation }, { type: 'text', text: '改造1800个[1]。' }] })).toBe('改造1800个。\n王五 市住建委主任 改造小区1800个。')
})

test('of two hundred long conversations the one that says every word is found', () => {
  const many = Array.from({ length: 200 }, (_, at) => [0, 1, 2].map(part => text(String(at), `${part}`, `第${at}个对话说：${'轨道交通运营里程达到若干公里，'.repeat(60)}`))).flat()
  expect([...searchConversations(many, '轨道 里程 第199个').keys()]).toEqual(['199'])
})
