import { expect, test } from 'vitest'
import { answerTogether } from '../../../lib/answer/local/choose/answer-together.ts'
import type { PartAnswer } from '../../../lib/answer/local/choose/selection.ts'
import { supplement } from '../../../lib/answer/local/choose/supplement.ts'
import { tellMore } from '../../../lib/answer/local/choose/tell-more.ts'
import type { PartView } from '../../../lib/answer/local/judge/weigh-candidates.ts'
import type { Weighed } from '../../../lib/answer/local/judge/weighed.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import type { AskedFor } from '../../../lib/contract/understanding.ts'
import { hitsOf, makeBriefing } from './make-briefing.ts'

const harbour: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const reporter: Speaker = { name: '晚报记者', title: null, organization: null, role: 'reporter' }
const briefing = makeBriefing([
  [harbour, '码头今年加了两班渡轮。渡轮的票价不变。灯塔明年换灯。'],
  [reporter, '渡轮的票价会涨吗？'],
  [harbour, '票价三年不动，由港口贴钱。27.9%。'],
])
const sentences = hitsOf(briefing).flatMap(({ passage }) => passage.sentences.map((sentence, index) => ({ passage, sentence, index })))

/** A sentence of the briefing as a candidate: only what these functions look at. */
function candidate(words: string, score: number, features: Partial<Weighed['features']> = {}, rank = 0): Weighed {
  const found = sentences.find(({ sentence }) => sentence.text.includes(words))!
  const none = { evidence: 0, span: 0, said: 0, around: 0, near: 0, stranger: 0, unknown: 0, likeness: 0, closeness: 0, foreign: 0, alien: 0, others: 0, figure: 0, head: 0, kind: 0, otherTime: 0, otherUnit: 0, otherPlace: 0, otherSubject: 0, rival: 0, headUnknown: 0, joined: 0, otherOne: 0, untold: 0, replies: 0, row: 0, heading: 0, speaker: 0 }
  return { read: { ...found, rank, readings: [], asked: [] }, score, features: { ...none, ...features } }
}

const view = (weighed: Weighed[], asksFor: AskedFor = 'statement'): PartView => ({
  part: { text: '渡轮有什么变化？', asksFor, unit: null }, asked: '渡轮有什么变化？', weighed,
  terms: [{ text: '渡轮', weight: 1, head: false, quoted: false, light: false }, { text: '票价', weight: 2, head: false, quoted: false, light: false }],
})
const answered = (own: PartView, { read }: Weighed): PartAnswer => ({ part: own.part, chosen: [{ ...read, confidence: 0.9 }], confidence: 0.9, missing: null, terms: ['渡轮'] })
const unanswered = (own: PartView): PartAnswer => ({ part: own.part, chosen: [], confidence: 0.1, missing: own.part.text })
const best = candidate('加了两班', 10)
const told = (weighed: Weighed[], asksFor?: AskedFor): string[] => {
  const own = view(weighed, asksFor)
  return supplement([answered(own, weighed[0]!)], [own]).map(({ weighed: { read } }) => read.sentence.text)
}

test('a sentence that scores nearly as high and says words that the chosen one lacks is told beside it', () => {
  expect(told([best, candidate('票价不变', 9)])).toEqual(['渡轮的票价不变。'])
})

test.each([
  ['scores far below', candidate('票价不变', 1), 'statement'],
  ['stands in a passage found late', candidate('灯塔', 8.5, {}, 5), 'statement'],
  ['has another unit than asked', candidate('票价不变', 9, { otherUnit: 1 }), 'number'],
  ['is a figure by itself', candidate('27.9', 9.5), 'statement'],
  ['is a reporter\'s', candidate('会涨吗', 9.5), 'statement'],
  ['would stand beside a definition', candidate('票价不变', 9), 'definition'],
] as const)('what %s is not', (_, other, asksFor) => {
  expect(told([best, other], asksFor)).toEqual([])
})

test('two sentences at most are added, the likeliest first, and the chosen one never again', () => {
  const all = [best, candidate('三年不动', 9.8), candidate('票价不变', 9.9), candidate('灯塔', 9.7)]
  expect(told(all)).toEqual(['渡轮的票价不变。', '票价三年不动，由港口贴钱。'])
})

test('nothing is told from another briefing, nor another speaker beside a named one', () => {
  const elsewhere = candidate('票价不变', 9.9)
  elsewhere.read = { ...elsewhere.read, passage: { ...elsewhere.read.passage, briefingId: 'elsewhere' } }
  expect(told([best, elsewhere])).toEqual([])
  expect(told([candidate('加了两班', 10, { speaker: 1 }), candidate('票价不变', 9.9, { speaker: -1 })])).toEqual([])
})

test('what is added stands in its place within a turn and behind what stands elsewhere', () => {
  const weighed = [candidate('票价不变', 10), candidate('加了两班', 9.9), candidate('三年不动', 9.9)]
  const own = view(weighed)
  const parts = tellMore([answered(own, weighed[0]!)], [own], new Map())
  expect(parts[0]!.chosen.map(({ sentence }) => sentence.text)).toEqual(['码头今年加了两班渡轮。', '渡轮的票价不变。', '票价三年不动，由港口贴钱。'])
})

test('a part is answered by a sentence that is told for another part, if it fits at all', () => {
  const [fits, not] = [{ evidence: 1, said: 0.5, around: 0.5 }, { evidence: -8, otherTime: 1 }]
  const first = view([best])
  for (const [features, missing] of [[fits, null], [not, '渡轮有什么变化？']] as const) {
    const second = view([candidate('加了两班', 3, features)])
    const parts = answerTogether([answered(first, best), unanswered(second)], [first, second])
    expect(parts[1]!.missing).toBe(missing)
    expect(parts[1]!.chosen).toHaveLength(missing === null ? 1 : 0)
  }
})

test('nothing is told beside a list that has all the items asked for', () => {
  const whole = (text: string): string[] => {
    const own = { ...view([best, candidate('票价不变', 9)], 'list'), part: { text, asksFor: 'list' as const, unit: null } }
    const lists = { ...best.read, sentence: { ...best.read.sentence, text: '有北岸线、灯塔线和鱼市线。' } }
    return supplement([answered(own, { ...best, read: lists })], [own]).map(({ weighed: { read } }) => read.sentence.text)
  }
  expect(whole('开了哪些航线？')).toContain('渡轮的票价不变。')
  expect(whole('开了哪三条航线？')).toEqual([])
})
