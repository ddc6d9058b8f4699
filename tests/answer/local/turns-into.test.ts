import { expect, test } from 'vitest'
import { fitsKind } from '../../../lib/answer/local/judge/fits-kind.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'

const fits = (question: string, said: string): boolean => fitsKind({ text: question, ...askedFor(question) }, said)

test.each([
  ['一年产多少公斤鱼？', '单座年产鱼420吨。', true],
  ['河道修了多少米？', '修了3.5公里。', true],
  ['占地多少亩？', '占地12公顷。', true],
  ['一年产多少公斤鱼？', '单座年产值420万元。', false],
  ['河道修了多少米？', '占地3.5平方公里。', false],
  ['渡川的老人有多少？', '食堂关了21个。', false],
  ['渡川的老人有多少？', '60岁以上的有21万人。', true],
])('%s by: %s (%s)', (question, said, expected) => expect(fits(question, said)).toBe(expected))
