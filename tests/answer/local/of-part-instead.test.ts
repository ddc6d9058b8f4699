import { expect, test } from 'vitest'
import { ofPartInstead } from '../../../lib/answer/local/judge/of-part-instead.ts'

test.each([
  ['全市生产总值是多少？', '中心城区生产总值达1.3万亿元，占全市比重提高到41%。', true],
  ['全县有多少学校？', '其中城区学校12所，占全县三分之一。', true],
  ['全省粮食产量多少？', '东山县粮食产量30万吨，居全省第三位。', true],
  ['全市生产总值是多少？', '全市生产总值3万亿元，其中中心城区1.3万亿元。', false],
  ['全市生产总值是多少？', '生产总值达3万亿元，占全省的一成。', false],
  ['中心城区占全市多少？', '中心城区生产总值占全市比重提高到41%。', false],
  ['中心城区生产总值是多少？', '中心城区生产总值达1.3万亿元，占全市比重提高到41%。', false],
])('%s – %s: %s', (asked, said, expected) => {
  expect(ofPartInstead(asked, said)).toBe(expected)
})
