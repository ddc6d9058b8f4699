import { expect, test } from 'vitest'
import { trimQuote } from '../../../lib/answer/local/tell/trim-quote.ts'

const text = '在基础设施方面，全市将新建道路12公里、桥梁3座、隧道2条，同时改造泵站9座，力争三年内全部建成投用。'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test.each([
  ['9座', ['泵站'], '同时改造泵站9座。'],
  ['3座', ['桥梁'], '桥梁3座。'],
])('around %s stand only the clauses asked for', (words, terms, kept) => {
  expect(trimQuote(text, [spanOf(words)], terms)).toBe(kept)
})

test('short sentences, tables and unmarked sentences stay whole', () => {
  expect(trimQuote('全长18公里，设计时速80公里。', [{ start: 2, end: 6 }], [])).toBeNull()
  expect(trimQuote(text, [], ['泵站'])).toBeNull()
})

test('an English sentence is no list of clauses', () => {
  const words = 'From September 5, the last ferry to the island will leave at half past midnight on Fridays.'
  expect(trimQuote(words, [{ start: 5, end: 16 }], [])).toBeNull()
})
