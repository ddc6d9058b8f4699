import { expect, test } from 'vitest'
import { withoutHidden, withoutMarkdown } from '../../app/chat/without-markdown.ts'

test.each([
  ['- 供水**三**亿元', '供水三亿元'],
  ['两件事：\n* 甲\n  - 乙', '两件事：\n• 甲\n  • 乙'],
  ['1. 第一项', '1. 第一项'],
  ['- **Water** supply', 'Water supply'],
  ['## 一、供水', '一、供水'],
  ['-5℃以下', '-5℃以下'],
  ['甲 - 乙', '甲 - 乙'],
])('%j without signs, each word where it was', (quote, shown) => {
  const plain = withoutMarkdown(quote)
  expect(plain).toHaveLength(quote.length)
  expect(withoutHidden(plain)).toBe(shown)
})
