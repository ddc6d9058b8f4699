import { expect, test } from 'vitest'
import { inPageWords } from '../../lib/read/in-page-words.ts'

test.each([
  ['渡口区的GDP有多少？', ['渡口区地区生产总值达230亿元。'], '渡口区的地区生产总值有多少？'],
  ['渡口区的GDP有多少？', ['渡口区GDP达230亿元。'], null],
  ['渡口区的GDP有多少？', ['渡口区修了三座桥。'], null],
  ['哪里装了AED？', ['车站装了自动体外除颤器。'], '哪里装了自动体外除颤器？'],
  ['产值有多少？', ['地区生产总值达230亿元。'], null],
  ['主城住了多少人？', ['中心城区住了五万人。'], '中心城区住了多少人？'],
  ['AIDS有多少例？', ['人工智能有三例应用。'], null],
])('%s over %j', (question, texts, wanted) => {
  expect(inPageWords(question, texts)).toBe(wanted)
})
