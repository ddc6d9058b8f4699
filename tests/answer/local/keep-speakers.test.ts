import { expect, test } from 'vitest'
import { keepSpeakers } from '../../../lib/answer/local/choose/keep-speakers.ts'
import type { Selection } from '../../../lib/answer/local/choose/selection.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const deputy: Speaker = { name: '温若水', title: '市港务局副局长', organization: null, role: 'spokesperson' }
const [first, second] = turnSentences(makeBriefing([[head, '航道今年完工。'], [deputy, '码头明年完工。']])).map(([placed]) => ({ ...placed!, confidence: 1 }))
const part = { text: '什么时候完工？', asksFor: 'date' as const, unit: null }
const selection: Selection = { outcome: 'answered', parts: [{ part, chosen: [first!, second!], confidence: 1, missing: null }], ranked: [first!, second!], nearest: [] }

test.each([
  ['no names: everything', undefined, [], ['程又青', '温若水']],
  ['their words alone', ['温若水'], [], ['温若水']],
  ['of whom the question names one of them', ['温若水'], ['程又青', '温若水'], ['温若水']],
  ['the question names another: nothing of theirs answers it', ['温若水'], ['程又青'], []],
])('%s', (_name, names, asked, speakers) => {
  const { parts, outcome } = keepSpeakers(selection, names, asked)
  expect(parts[0]!.chosen.map(({ passage }) => passage.speaker?.name)).toEqual(speakers)
  expect(outcome).toBe(speakers.length > 0 ? 'answered' : 'not_found')
})
