import { expect, test } from 'vitest'
import { chineseFor } from '../../lib/dictionary/chinese-for.ts'

test.each([
  ['ferry', '渡船'], ['ferries', '渡船'], ['patrolling', '巡逻'], ['subsidised', '补助'], ['compulsory education', '义务教育'], ['Lighthouse', '灯塔'],
])('%s is %s, among others', (phrase, word) => {
  expect(chineseFor(phrase)).toContain(word)
})

test.each(['qwxz', '', 'a ferry that leaves from the old pier'])('the dictionary has no word for %j', phrase => {
  expect(chineseFor(phrase)).toEqual([])
})

test('a word of one character is none: it would be found in anything', () => {
  expect(chineseFor('boat').filter(word => word.length < 2)).toEqual([])
})
