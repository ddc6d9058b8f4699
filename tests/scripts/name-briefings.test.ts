import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { nameBriefings } from '../../scripts/ask/name-briefings.ts'

const briefings = new Map(([['a1', '夏粮.txt'], ['b2', '秋收.md']] as const).map(([id, fileName]) => [id, { id, fileName } as Briefing]))

test.each([
  ['an id', 'a1', 'a1'],
  ['a file name', '秋收.md', 'b2'],
  ['a file with its folder', 'corpus/夏粮.txt', 'a1'],
  ['neither', '冬小麦.txt', '冬小麦.txt'],
])('a briefing can be told by %s', (_, given, id) => {
  expect(nameBriefings({ question: '？', briefingIds: [given] }, briefings).briefingIds).toEqual([id])
})

test('a question of all briefings stays one', () => {
  expect(nameBriefings({ question: '？' }, briefings)).toEqual({ question: '？' })
})
