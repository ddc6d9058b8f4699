import { expect, test } from 'vitest'
import { asserts } from '../../lib/evaluate/asserts.ts'

test.each([
  ['经济总量是3万亿元。', '3万亿元', true, 'plainly said'],
  ['不是3万亿元，是1.34万亿元。', '3万亿元', false, 'denied before'],
  ['3万亿元这一说法有误。', '3万亿元', false, 'denied after'],
  ['稿件没有提到3万亿元的来源。', '3万亿元', false, 'not mentioned'],
  ['稿件没有这样说，总量是3万亿元。', '3万亿元', true, 'denied in another clause'],
  ['全国第10位', '第10位', true, 'ordinal'],
  ['排名並非第10位', '第10位', false, 'traditional'],
  ['未来将达到3万亿元', '3万亿元', true, '未来 denies nothing'],
  ['不断提高到3万亿元', '3万亿元', true, '不断 denies nothing'],
  ['不超过3个月', '3个月', true, 'a bound asserts its number'],
  ['是否达到3万亿元', '3万亿元', true, '是否 denies nothing'],
  ['It did not fall to 10th.', '10th', false, 'English'],
  ['Another 10th place', '10th', true, 'not inside a word'],
  ['达到13万亿元', '3万亿元', false, 'inside a longer number'],
  ['不是3万亿元。总量3万亿元', '3万亿元', true, 'denied once, said once'],
  ['不含3%、也含4%', '4%', false, '、 keeps a clause together'],
  ['没有别的', '3万亿元', false, 'not there'],
])('%s · %s → %s (%s)', (text, forbidden, said) => {
  expect(asserts(text, forbidden)).toBe(said)
})
