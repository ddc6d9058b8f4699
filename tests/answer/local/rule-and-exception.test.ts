import { expect, test } from 'vitest'
import { ruleAndException } from '../../../lib/answer/local/choose/rule-and-exception.ts'
import { questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'

const rule = '到省内任何一个城市看门诊，一律取消备案。'
const exception = '到省外就医的，仍然需要备案，有效期为2年。'
const other = '窗口仍然需要排队。'

test.each([
  [[rule, exception], 0, 1], [[rule, exception], 1, 0],
  // Of another matter, or with nothing beside it.
  [[rule, other], 0, null], [[rule], 0, null], [[exception, exception], 0, null],
])('%j at %d', (sentences, at, beside) => {
  expect(ruleAndException(i => sentences[i]!, sentences.length, at, questionTerms('异地看门诊还要不要备案', sentences))).toBe(beside)
})
