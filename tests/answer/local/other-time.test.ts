import { expect, test } from 'vitest'
import { otherTime } from '../../../lib/answer/local/judge/other-time.ts'
import { plainlyOtherTime } from '../../../lib/answer/local/judge/plainly-other-time.ts'

const DAY = '2026-07-20'
const isOther = (asked: string, said: string): boolean => otherTime(asked, said, said, DAY)

test.each([
  ['截至6月底，签约率是多少？', '截至5月底，签约的占61.8%。'],
  ['截至今年6月底修了几座？', '到5月末，修了9座。'],
  ['夜校2026年要培训多少人次？', '夜校三年培训1.5万人次。'],
  ['2027年改造几座码头？', '5年内改造40座码头。'],
])('%s is not told by: %s', (asked, said) => expect(isOther(asked, said)).toBe(true))

test.each([
  ['截至6月底，签约率是多少？', '截至6月末，签约的占61.8%。'],
  ['截至6月底，签约率是多少？', '签约的占61.8%。'],
  // From May on is not up to May.
  ['6月底的签约率是多少？', '到5月底签约的占61.8%，6月底占70%。'],
  ['夜校2026年要培训多少人次？', '夜校2026年培训5000人次，三年培训1.5万人次。'],
  ['夜校三年要培训多少人次？', '夜校三年培训1.5万人次。'],
  ['夜校2026年要培训多少人次？', '连续三年培训的人次都在增加。'],
])('%s may be told by: %s', (asked, said) => expect(isOther(asked, said)).toBe(false))

test('rain that comes down is no change: the year is only what another is compared with', () => {
  const said = '全省平均降雨量412毫米，位列1961年以来第三位，仅次于1991年和2020年。'
  expect(plainlyOtherTime('2020年全省平均降雨量是多少毫米？', said)).toBe(true)
  expect(plainlyOtherTime('今年的降雨量比2020年少了多少？', said)).toBe(false)
})
