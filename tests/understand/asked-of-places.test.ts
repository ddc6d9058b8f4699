import { expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import { askEach } from '../../lib/understand/ask-each.ts'
import { askedOfPlaces } from '../../lib/understand/asked-of-places.ts'
import { understandQuestion } from '../../lib/understand/understand-question.ts'

const page = (title: string): Briefing => ({ id: title, title, date: null, venue: null, source: null, text: `${title}。水价不涨。`, sha256: '', speakers: [], turns: [], sections: [] } as unknown as Briefing)
const [first, second] = [page('青川市供水新闻发布会'), page('临海市供水新闻发布会')]

test.each<[string, string | null]>([
  ['青川和临海的水价分别是多少？', '水价是多少？'],
  ['青川市、临海市两地的供水目标分别是什么', '供水目标是什么'],
  ['比较青川和临海两场发布会的主题', '主题'],
  ['青川的发布会和临海的发布会，哪个先开？', '，哪个先开？'],
  ['青川和临海的水价和电价分别是多少？', '水价和电价分别是多少？'],
  // Of one of them, or of places that are no briefing's own.
  ['青川的水价是多少？', null], ['青川和北岸的水价分别是多少？', null], ['水价是多少？', null],
])('%s', (question, rest) => expect(askedOfPlaces(question, [first, second])).toBe(rest))

test.each([
  ['青川和临海的水价分别是多少？', ['水价是多少？', '水价是多少？']],
  ['青川的发布会和临海的发布会，哪个先开？', ['哪场发布会开得早？']],
  ['比较青川和临海两场发布会的主题', ['各场发布会的主题分别是什么？']],
  ['青川的水价是多少？', ['青川的水价是多少？']],
])('%s is asked as %j', (question, wanted) => {
  const briefings = [first, second]
  expect(askEach(understandQuestion({ question, history: [], briefings }), briefings).map(({ understanding }) => understanding.standalone)).toEqual(wanted)
})
