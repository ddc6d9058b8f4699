import { expect, test } from 'vitest'
import { speakerEntries } from '../../app/source/speaker-entries.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'

type Turn = Briefing['turns'][number]

const turn = (role: Turn['role'], speaker: string | null, attributedTo: string | null = null) => ({ role, speaker, attributedTo }) as Turn
const section = (from: number, to: number, keyword: string | null) => ({ turns: [from, to], keyword, headline: null }) as unknown as Briefing['sections'][number]

test.each<[string, Turn[], Briefing['sections'], [number, string, string | null][]]>([
  ['narration has no line', [turn('narration', null), turn('spokesperson', '张三')], [], [[1, '张三', null]]],
  ['who goes on speaking has one', [turn('spokesperson', '张三'), turn('spokesperson', '张三'), turn('spokesperson', '李四')], [], [[0, '张三', null], [2, '李四', null]]],
  ['unless the page prints what it is about', [turn('spokesperson', '张三'), turn('spokesperson', '张三')], [section(1, 2, '交通')], [[0, '张三', null], [1, '张三', '交通']]],
  ['who is only told of by a report is named, and who is not named at all stands as such', [turn('spokesperson', null, '王五'), turn('reporter', null)], [], [[0, '王五', null], [1, '?', null]]],
])('the contents of a briefing: %s', (_, turns, sections, expected) => {
  expect(speakerEntries({ turns, sections }, '?').map(({ turn: at, name, about }) => [at, name, about])).toEqual(expected)
})
