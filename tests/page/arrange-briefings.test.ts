import { expect, test } from 'vitest'
import { arrangeBriefings } from '../../app/library/arrange-briefings.ts'
import type { BriefingSummary } from '../../lib/contract/briefing.ts'

const briefing = (id: string, rest: Partial<BriefingSummary> = {}): BriefingSummary => ({ id, fileName: `${id}.txt`, title: null, date: null, venue: null, source: null, speakers: [], sha256: '', turnCount: 0, ...rest })
const list = [
  briefing('a', { title: '供水工作发布会', date: '08-19', changedAt: '2026-01-01T00:00:00.000Z' }),
  briefing('b', { source: '测试日报', date: '2025-05-06', changedAt: '2026-01-03T00:00:00.000Z' }),
  briefing('c', { speakers: [{ name: '江晚舟', title: '局长', organization: '市水务局', role: 'spokesperson' }], date: '2026-02-01', changedAt: '2026-01-02T00:00:00.000Z' }),
  briefing('d'),
]

test.each([
  ['', 'added', 'bcad'], ['', 'date', 'cbad'],
  ['供水', 'added', 'a'], ['測試日報', 'added', 'b'], ['江晚舟 局長', 'added', 'c'], ['供水 局长', 'added', ''],
] as const)('“%s” by %s: %s', (sought, order, expected) => {
  expect(arrangeBriefings(list, sought, order).map(each => each.id).join('')).toBe(expected)
})

test('what a briefing\'s text says is found beside what its title and speakers say', () => {
  expect(arrangeBriefings(list, '供水', 'added', new Map([['c', []]])).map(each => each.id)).toEqual(['c', 'a'])
  expect(arrangeBriefings(list, '供水', 'added').map(each => each.id)).toEqual(['a'])
})
