import { expect, test } from 'vitest'
import { summarizeSpeaker } from '../../../lib/answer/local/choose/summarize-turns.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const speaker: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const said = (text: string, already = '') => summarizeSpeaker(makeBriefing([[speaker, text]]), speaker.name, already).map(({ sentence }) => sentence.text)

test('a list is told from its first item on, however short that is', () => {
  expect(said('一是疏浚。二是今年在北岸扩建十二座新的码头。三是对所有的货船实行免费的检验。')).toEqual(['一是疏浚。', '二是今年在北岸扩建十二座新的码头。', '三是对所有的货船实行免费的检验。'])
})

test('where the first item was told before, the rest begins no list', () => {
  expect(said('一是疏浚北岸的主航道三十公里。二是今年在北岸扩建十二座新的码头。\n停泊费从下个月起一律减免两成。', '一是疏浚北岸的主航道三十公里。')).toEqual(['停泊费从下个月起一律减免两成。'])
})

test('what a report tells on somebody\'s behalf is what he said', () => {
  const briefing = makeBriefing([[speaker, '程又青说，停泊费从下个月起一律减免两成。']])
  const told = { ...briefing, turns: briefing.turns.map(turn => ({ ...turn, speaker: null, role: 'narration' as const, attributedTo: speaker.name })) }
  expect(summarizeSpeaker(told, speaker.name)).toHaveLength(1)
})
