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
  ['港口提供哪三方面的帮助？', ['全市30条渡轮免费，老人、学生、渔民都不收钱。'], false],
  // Behind the semicolon the list goes on.
  ['改造分哪三类？', ['改造分三类：灯塔、浮标、缆绳这些“基础类”必须改；'], false],
  ['由哪两部分组成？', ['由船体、缆绳组成。'], true],
])('%s: %j is whole: %s', (asked, said, whole) => {
  expect(isWholeList(asked, said)).toBe(whole)
})
