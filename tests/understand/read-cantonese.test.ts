import { expect, test } from 'vitest'
import { readCantonese } from '../../lib/understand/read-cantonese.ts'

test.each([
  ['饭盒迟到点处理？局长点讲？', '饭盒迟到怎么处理？局长怎么讲？'],
  ['点解隧道要加价？', '为什么隧道要加价？'],
  ['边个讲嘅？', '谁讲的？'],
  ['几时通车，收费几多？', '什么时候通车，收费多少？'],
  ['下午3点安排了什么？', '下午3点安排了什么？'],
  ['重点安排了哪些事？', '重点安排了哪些事？'],
])('%s', (asked, standard) => expect(readCantonese(asked)).toBe(standard))
