import { expect, test } from 'vitest'
import { understandQuestion } from '../../lib/understand/understand-question.ts'

const partsOf = (question: string) => understandQuestion({ question, history: [], briefings: [] }).parts.map(({ text, asksFor }) => [text, asksFor])

test.each([
  ['老人过桥要不要交钱', [['老人过桥要不要交钱', 'yes_no']]],
  ['提前还款收不收违约金？在哪里办？', [['提前还款收不收违约金？', 'yes_no'], ['提前还款在哪里办？', 'place']]],
  ['灯塔涨没涨门票，涨到多少钱', [['灯塔涨没涨门票', 'yes_no'], ['灯塔涨到多少钱', 'number']]],
  // Who is to say it, and where it can be seen, are the same matter.
  ['码头会不会关，林局长怎么说', [['码头会不会关，林局长怎么说', 'manner']]],
  ['港里的水干不干净，手机上哪儿能看', [['港里的水干不干净，手机上哪儿能看', 'place']]],
])('%s', (question, parts) => expect(partsOf(question)).toEqual(parts))
