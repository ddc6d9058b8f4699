import { expect, test } from 'vitest'
import { inBothScripts } from '../../lib/text/in-both-scripts.ts'

test('a pattern in simplified characters reads traditional ones, in and out of classes', () => {
  expect('記者問：'.match(inBothScripts(/^(记者)[问答][:：]/u))?.[1]).toBe('記者')
  expect('记者问：').toMatch(inBothScripts(/^(记者)[问答][:：]/u))
  expect('答覆').toMatch(inBothScripts(/^答复$/u))
  expect('發言').not.toMatch(inBothScripts(/^[^发]/u))
})

test('what the pattern says otherwise stays', () => {
  const pattern = inBothScripts(/\[\p{Script=Han}{2,4}国\]/iu)
  expect(pattern.flags).toBe('iu')
  expect('[新中國]').toMatch(pattern)
  expect('[中国').not.toMatch(pattern)
})
