import { expect, test } from 'vitest'
import { mendQuestionWords } from '../../lib/understand/mend-question-words.ts'

test.each([
  ['什么时侯通车？', '什么时候通车？'],
  ['为什末停用？', '为什么停用？'],
  ['怎末申请？', '怎么申请？'],
  ['要交多小钱？', '要交多少钱？'],
  ['有那些新措施？', '有哪些新措施？'],
  ['窗口在那里？', '窗口在哪里？'],
  // Names and plain words that look alike.
  ['很多小家电企业有什么政策？', '很多小家电企业有什么政策？'],
  ['众多小户型怎么办？', '众多小户型怎么办？'],
  ['神马集团去年产值多少？', '神马集团去年产值多少？'],
  ['那些老房子怎么办？', '那些老房子怎么办？'],
  ['多小的孩子能报名？', '多小的孩子能报名？'],
])('%s', (typed, meant) => expect(mendQuestionWords(typed)).toBe(meant))
