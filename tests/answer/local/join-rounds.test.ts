import { expect, test } from 'vitest'
import { joinRounds } from '../../../lib/answer/local/choose/join-rounds.ts'
import type { Selection } from '../../../lib/answer/local/choose/selection.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Briefing } from '../../../lib/contract/briefing.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import type { Round } from '../../../lib/understand/ask-each.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: null, organization: null, role: 'spokesperson' }
const page = (id: string, title: string): Briefing => ({ ...makeBriefing([[null, title], [head, `${id}的夜航不鸣笛。`]]), id, title })
const [night, fish] = [page('night', '夜航发布会'), page('fish', '休渔发布会')]

const roundOf = (briefing: Briefing, each: 'all' | 'which'): Round => ({ understanding: understandQuestion({ question: '夜航怎么管', history: [], briefings: [briefing] }), briefings: [briefing], each })
/** What the briefing's last sentence answers, or nothing. */
function selected(briefing: Briefing, answers: boolean): Selection {
  const chosen = turnSentences(briefing).flat().slice(-1).map(placed => ({ ...placed, confidence: 0.9 }))
  const part = { part: { text: '夜航怎么管', asksFor: 'manner' as const, unit: null }, chosen: answers ? chosen : [], confidence: 0.9, missing: answers ? null : '夜航怎么管' }
  return { outcome: answers ? 'answered' : 'not_found', parts: [part], ranked: chosen, nearest: answers ? [] : chosen.map(({ sentence }) => ({ briefingId: briefing.id, speaker: head, start: sentence.start, end: sentence.end, quote: sentence.text, sha256: briefing.sha256 })) }
}

const joined = (each: 'all' | 'which', ofNight: boolean, ofFish: boolean) => joinRounds([roundOf(night, each), roundOf(fish, each)], [selected(night, ofNight), selected(fish, ofFish)])
const words = ({ parts }: Selection) => parts.flatMap(({ chosen }) => chosen.map(({ sentence, title }) => `${title ? '# ' : ''}${sentence.text}`))
const missing = ({ parts }: Selection) => parts.flatMap(part => part.missing ?? [])

test('each briefing answers under its title', () => {
  const selection = joined('all', true, true)
  expect(selection.outcome).toBe('answered')
  expect(words(selection)).toEqual(['# 夜航发布会', 'night的夜航不鸣笛。', '# 休渔发布会', 'fish的夜航不鸣笛。'])
  // All of it is shown to a model, and numbered.
  expect(selection.ranked.map(({ sentence }) => sentence.text)).toEqual(words(selection).map(said => said.replace('# ', '')))
})

test('what one of them leaves open is missing, by its title', () => {
  const selection = joined('all', true, false)
  expect(selection.outcome).toBe('partial')
  expect(words(selection)).toEqual(['# 夜航发布会', 'night的夜航不鸣笛。'])
  expect(missing(selection)).toEqual(['《休渔发布会》：夜航怎么管'])
})

test('of those among which one is sought, the others are not missed', () => {
  const selection = joined('which', false, true)
  expect(selection.outcome).toBe('answered')
  expect(words(selection)).toEqual(['# 休渔发布会', 'fish的夜航不鸣笛。'])
  expect(missing(selection)).toEqual([])
})

test('where none answers, the nearest of each stand side by side', () => {
  const selection = joined('all', false, false)
  expect(selection.outcome).toBe('not_found')
  expect(selection.nearest.map(({ briefingId }) => briefingId)).toEqual(['night', 'fish'])
})

test('a single round is left as it is', () => {
  const only = selected(night, true)
  expect(joinRounds([{ ...roundOf(night, 'all') }], [only])).toBe(only)
})
