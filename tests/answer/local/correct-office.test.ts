import { expect, it } from 'vitest'
import { correctOffice } from '../../../lib/answer/local/choose/correct-office.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { makeBriefing } from './make-briefing.ts'

const person = (name: string, title: string): Speaker => ({ name, title, organization: null, role: 'spokesperson' })
const page = makeBriefing([
  [null, '市港务局局长程又青、市水务局局长温若水出席。'], [person('程又青', '市港务局局长'), '夜航不鸣笛。'], [person('温若水', '市水务局局长'), '水价三年不变。'],
])
const SAYS = '夜航不鸣笛。'
const BOTH = '市港务局局长程又青、市水务局局长温若水出席。'

it.each<[string, string[], boolean]>([
  ['既然程又青是水务局局长，他怎么看夜航', [BOTH, SAYS], true], ['水务局局长程又青怎么看夜航', [BOTH, SAYS], true],
  ['程又青是水务局局长吗', [BOTH], true], ['程又青是港务局局长吗？', [BOTH], false],
  ['港务局局长程又青怎么看夜航', [SAYS], false], ['程又青怎么看水务局局长的说法', [SAYS], false],
])('%s', (question, wanted, corrects) => {
  const understanding = understandQuestion({ question, history: [], briefings: [page] })
  const placed = turnSentences(page)[1]![0]!
  const [first] = correctOffice([{ part: understanding.parts[0]!, chosen: [{ ...placed, confidence: 1 }], confidence: 1, missing: null }], understanding, [page])
  expect(first!.chosen.map(({ sentence }) => sentence.text)).toEqual(wanted)
  expect(first!.corrects ?? false).toBe(corrects)
})
