import { expect, test } from 'vitest'
import { replaceAsked } from '../../lib/understand/replace-asked.ts'
import { splitParts } from '../../lib/understand/split-parts.ts'

test.each([
  ['第一、二、三码头各吞吐多少？', ['第一码头吞吐多少？', '第二码头吞吐多少？', '第三码头吞吐多少？']],
  ['扩建码头12座和疏浚航道30公里分别是谁说的？', ['扩建码头12座？', '疏浚航道30公里？', '这是谁说的？']],
  ['扩建码头和疏浚航道是谁说的？', ['扩建码头和疏浚航道？', '这是谁说的？']],
  ['程又青和温若水说的“12%”或“15%”分别是指什么？', ['程又青和温若水说的“12%”或“15%”分别是指什么？']],
])('%s', (question, parts) => {
  expect(splitParts(question)).toEqual(parts)
})

test.each([
  ['棉花', '小麦最低收购价多少', '棉花最低收购价多少？'],
  ['工期', '码头投资多少', '码头工期多少？'],
])('%s呢 after %s', (other, earlier, asked) => {
  expect(replaceAsked(other, earlier, [])).toBe(asked)
})
