import { expect, test } from 'vitest'
import { mendPinyin } from '../../lib/understand/mend-pinyin.ts'

const pages = [{ text: '渡口的码头扩建到六座，港口吞吐量达三万吨。小程序叫gangkou。' }, {}]

test.each([
  ['matou 有几座？', '码头有几座？'],
  ['扩建的matou和tuntuliang各是多少', '扩建的码头和吞吐量各是多少'],
  ['Matou有几座', '码头有几座'],
  // What the page itself says in letters, what it has no word for, and what is no Chinese question.
  ['gangkou怎么用', 'gangkou怎么用'],
  ['hangtian有几座', 'hangtian有几座'],
  ['matou', 'matou'],
  ['码头有几座', '码头有几座'],
])('%s', (question, mended) => {
  expect(mendPinyin(question, pages)).toBe(mended)
})
