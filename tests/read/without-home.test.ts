import { expect, test } from 'vitest'
import { withoutHome } from '../../lib/read/without-home.ts'

const homes = ['渡川市', '渡川']

test.each([
  ['渡川中心城区有多少常住人口', '中心城区有多少常住人口'],
  ['渡川市主城区现在有几座桥', '主城区现在有几座桥'],
  ['渡川市青石县的产值是多少', '青石县的产值是多少'],
])('%s', (question, rest) => expect(withoutHome(question, homes)).toBe(rest))

// All of the place, another place, the place in the middle, nothing but the place.
test.each(['渡川市有多少常住人口', '望海中心城区有多少人', '今年渡川中心城区有多少人', '渡川', ''])('%s stays as it is', question => expect(withoutHome(question, homes)).toBeNull())
