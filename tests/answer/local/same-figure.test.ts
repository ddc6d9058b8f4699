import { expect, test } from 'vitest'
import { whereMentioned } from '../../../lib/answer/local/choose/where-mentioned.ts'
import { questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { makeBriefing } from './make-briefing.ts'

const person = (name: string): Speaker => ({ name, title: null, organization: null, role: 'spokesperson' })
const [head, deputy] = [person('程又青'), person('温若水')]
const page = makeBriefing([
  [head, '港区要建冷库140座。“航运大脑”今年上线。'],
  [deputy, '夜航船要添140艘。“航运大脑”由我们维护。'],
  [head, '押金占租金的58%。'],
])
const CRANES = ['港区要建冷库140座。', '夜航船要添140艘。']

test.each([
  ['“140”在发布会上出现了两回，各指什么？', CRANES],
  ['数字140被两位发言人用到，分别对应什么？', CRANES],
  ['140出现了两次，分别指什么？', CRANES],
  ['58%出现了几次？', ['押金占租金的58%。']],
  ['“航运大脑”除了程又青还有谁提过？', ['“航运大脑”由我们维护。']],
  ['“航运大脑”和“夜航船”，是同一个人说的吗？各是谁？', ['“航运大脑”今年上线。', '“航运大脑”由我们维护。', '夜航船要添140艘。']],
  ['“航运大脑”里的“140”代表什么产业？', []],
])('%s', (question, wanted) => {
  const understanding = understandQuestion({ question, history: [], briefings: [page] })
  const part = understanding.parts[0]!
  const view = { part, asked: part.text, terms: questionTerms(part.text, [page.text]), weighed: [] }
  expect(whereMentioned(view, undefined, understanding, [page]).map(({ sentence }) => sentence.text)).toEqual(wanted)
})
