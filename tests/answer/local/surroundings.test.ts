import { expect, test } from 'vitest'
import { surroundings } from '../../../lib/answer/local/judge/weigh-candidates.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const paper: Speaker = { name: '港口日报', title: null, organization: '港口日报', role: 'reporter' }

/** Around the last turn of a page that prints every turn in both languages. */
function aroundLast(turns: [Speaker, string, string?][]): string {
  const briefing = makeBriefing(turns.map(([speaker, text]) => [speaker, text]))
  const bilingual = { ...briefing, turns: briefing.turns.map((turn, at) => ({ ...turn, ...(turns[at]![2] && { lang: turns[at]![2] }) })) }
  const placed = turnSentences(bilingual).at(-1)![0]!
  return surroundings({ passage: placed.passage, sentence: placed.sentence, index: 0, asked: [''], readings: [], rank: 0 }, bilingual)
}

test('a reply stands beside its question, also where the translation of the question lies between', () => {
  expect(aroundLast([[paper, '和友城阿芦市有什么活动？'], [paper, 'What is planned with Alu?', 'en'], [head, '3日有联合音乐会。']])).toContain('阿芦市')
})

test('and where the reply in the other language does', () => {
  expect(aroundLast([[paper, '和友城阿芦市有什么活动？'], [paper, 'What is planned with Alu?', 'en'], [head, '3日有联合音乐会。'], [head, 'A joint concert.', 'en']])).toContain('阿芦市')
})

test('but not beside a question that was answered before', () => {
  expect(aroundLast([[paper, '和友城阿芦市有什么活动？'], [head, '3日有联合音乐会。'], [paper, '票价多少？'], [head, '每张60元。']])).not.toContain('阿芦市')
})
