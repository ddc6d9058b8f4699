import { expect, test } from 'vitest'
import { questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import { compoundsOf, siblingNamed } from '../../../lib/answer/local/judge/sibling-named.ts'

const page = '全市有三个园区：北山电子产业园、南湖食品加工园和西岭冷链物流园。北山园已经落户企业40家。西岭冷链物流园明年动工。'

test.each([
  ['西岭冷链物流园落户了多少家企业？', '北山园已经落户企业40家。', true],
  ['北山电子产业园落户了多少家企业？', '北山园已经落户企业40家。', false],
  ['园区落户了多少家企业？', '北山园已经落户企业40家。', false],
])('%s %s', (asked, said, other) => {
  expect(siblingNamed(asked, questionTerms(asked, [said]), said, page)).toBe(other)
})

test('terms without a gap make a compound', () => {
  const asked = '旧城更新项目有多少？'
  expect(compoundsOf(asked, questionTerms(asked, []))).toContain('旧城更新项目')
})

test.each([
  ['鹤嘴线末班船几点开？', '北岸线末班船晚上十一点开。', true],
  ['北岸线末班船几点开？', '北岸线末班船晚上十一点开。', false],
  ['末班船几点开？', '北岸线末班船晚上十一点开。', false],
])('one of a pair of a kind: %s %s', (asked, said, other) => {
  expect(siblingNamed(asked, questionTerms(asked, [said]), said, '新船投入北岸线及鹤嘴线。北岸线末班船晚上十一点开。')).toBe(other)
})
