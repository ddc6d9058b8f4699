import { expect, test } from 'vitest'
import { underItem } from '../../../lib/answer/local/choose/under-item.ts'
import type { QuestionPart } from '../../../lib/contract/understanding.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const headed = makeBriefing([[head, '将从两个方面来做。\n以港兴城。修好码头。建三条航线。到2027年船票降一半。\n以港聚人。招来船长。办好航校。']])
const numbered = makeBriefing([[head, '有三个特点：第一，夜航多，一天三十班；第二，船小；第三，票便宜，人人坐得起。谢谢大家的关心。']])
const steps = makeBriefing([[head, '第一，航道疏浚。南段先修。北段后修。第二，灯塔修缮。今年完工。']])

test.each([
  ['程又青说的以港兴城具体是什么？', headed, '以港兴城。修好码头。建三条航线。到2027年船票降一半。'],
  ['程又青说的以港聚人具体是什么？', headed, '以港聚人。招来船长。办好航校。'],
  ['程又青说的航道疏浚具体怎么做？', steps, '第一，航道疏浚。南段先修。北段后修。'],
  ['程又青说的灯塔修缮具体是什么？', steps, '第二，灯塔修缮。今年完工。'],
  ['程又青说的夜航多具体是什么？', numbered, '有三个特点：第一，夜航多，一天三十班；'],
  ['程又青说的票便宜具体是什么？', numbered, '第三，票便宜，人人坐得起。'],
  // What nobody listed, and what is no item's name, is for reading to find.
  ['程又青说的修好码头具体是什么？', headed, ''],
  ['夜航具体怎么做？', steps, ''],
  ['航道疏浚要花多少钱？', steps, ''],
])('%s', (question, briefing, wanted) => {
  const understanding = understandQuestion({ question, briefings: [briefing] })
  const part: QuestionPart = { text: question, asksFor: 'statement', unit: null }
  expect(underItem({ part }, understanding, [briefing]).map(({ sentence }) => sentence.text).join('')).toBe(wanted)
})
