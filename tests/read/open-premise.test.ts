import { expect, test } from 'vitest'
import { openPremise } from '../../lib/read/open-premise.ts'

test.each([
  ['每户补助3000元是真的吗？', '每户补助多少元？'],
  ['校长每周要陪餐5次吧？', '校长每周要陪餐多少次？'],
  ['为什么排名降到了第10位？', '排名降到了第几位？'],
  ['收益只有20%归团队，是这样吗？', '收益有百分之多少归团队？'],
  ['听说今年要种800棵树？', '今年要种多少棵树？'],
])('%s is read as %s where no text has the figure', (question, read) => expect(openPremise(question, ['每户补助1500元。'])).toBe(read))

test.each([
  ['每户补助1500元是真的吗？', 'the figure is said'],
  ['65岁以上老人坐公交免费吗？', 'the figure tells whom it is about'],
  ['10万元以下的贷款怎么申请？', 'something else is asked'],
  ['二次供水什么时候改造？', 'the number is part of a name'],
  ['水价会涨吗？', 'there is no figure'],
])('%s stays: %s', question => expect(openPremise(question, ['每户补助1500元。'])).toBe(question))
