import { expect, test } from 'vitest'
import { isWholeList } from '../../../lib/answer/local/choose/is-whole-list.ts'

test.each([
  ['港口做了哪三件事？', ['我们做了三件事：第一件，灯塔换灯；', '第二件，疏浚航道；', '第三件，加开渡轮。'], true],
  ['港口做了哪三件事？', ['第一件，灯塔换灯；', '第二件，疏浚航道；'], false],
  ['五条航线分别叫什么？', ['今年开了五条航线，分别是北岸线、灯塔线、鱼市线、栈桥线和雾笛线，共停靠20个码头。'], true],
  ['五条航线分别叫什么？', ['今年开了北岸线、灯塔线和鱼市线。'], false],
  ['有哪幾類船？', ['包括漁船、渡輪及貨船。'], true],
  ['有哪几类船？', ['渔船要登记。'], false],
  ['两位船长和解了吗？', ['甲船、乙船都靠岸了。'], false],
  ['有哪些船？', ['包括渔船、渡轮和货船。'], false],
  ['哪12家船厂入选？', ['入选的有甲、乙、丙三家。'], false],
  ['由哪两部分组成？', ['由船体、缆绳组成。'], true],
])('%s: %j is whole: %s', (asked, said, whole) => {
  expect(isWholeList(asked, said)).toBe(whole)
})
