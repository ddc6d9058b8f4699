import { expect, test } from 'vitest'
import { otherDaySaid } from '../../../lib/answer/local/judge/other-day-said.ts'

const held = '3月1日，发布会在江岸大厦举行。'

test.each(['是3月2日开的吗', '是4月1日开的吗', '是2日开的吗', '是2号开的吗', '是4月举行的吗', '是4月2号开的吗'])('%s names another day than the page', asked => {
  expect(otherDaySaid(asked, held)).toBe(true)
})

test.each(['是3月1日开的吗', '是1日开的吗', '是1号开的吗', '是3月举行的吗', '是在江岸大厦开的吗', '是2号楼开的吗'])('%s does not', asked => {
  expect(otherDaySaid(asked, held)).toBe(false)
})

test('a sentence that names no day contradicts none', () => expect(otherDaySaid('是3月2日开的吗', '发布会今天举行。')).toBe(false))
