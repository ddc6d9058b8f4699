import { expect, test } from 'vitest'
import { findNegations } from '../../lib/text/polarity.ts'

test.each([
  ['不断提升，不仅不涨价', ['不']],
  ['該項目並未停工', ['并未']],
  ['本次活动cancelled，原计划not变', ['cancelled', 'not']],
  ['notable进展，banner已挂出', []],
  ['It does not apply; nobody can\'t join', ['not', 'can\'t']],
])('%s denies with %j', (text, found) => {
  expect(findNegations(text).map(({ word }) => word)).toEqual(found)
})
