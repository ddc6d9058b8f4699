import { expect, test } from 'vitest'
import { oneLine } from '../../app/chat/one-line.ts'

test.each([
  ['前半句，\n后半句', '前半句，后半句'],
  ['in two\nlines', 'in two lines'],
  ['刷单返利\t782\t5.4', '刷单返利\u2003782\u20035.4'],
  ['| 城北区 | 52 | 3.1万 |', '城北区\u200352\u20033.1万'],
  ['> | 门诊 | 70% |', '门诊\u200370%'],
  ['甲 | 乙', '甲 | 乙'],
])('%j on one line', (quote, line) => {
  expect(oneLine(quote)).toBe(line)
})
