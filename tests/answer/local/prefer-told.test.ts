import { describe, expect, test } from 'vitest'
import { preferTold } from '../../../lib/answer/local/choose/prefer-told.ts'
import type { PartAnswer } from '../../../lib/answer/local/choose/selection.ts'
import type { PartView } from '../../../lib/answer/local/judge/weigh-candidates.ts'
import type { Weighed } from '../../../lib/answer/local/judge/weighed.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import type { QuestionPart } from '../../../lib/contract/understanding.ts'
import { hitsOf, makeBriefing } from './make-briefing.ts'

const harbour: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const briefing = makeBriefing([[harbour, '夜船十月一日开航，每人收费十二元。码头停车每次收费十元。夜船明年一月一日加班。']])
const sentences = hitsOf(briefing).flatMap(({ passage }) => passage.sentences.map((sentence, index) => ({ passage, sentence, index })))

/** What a judge that holds a sentence for an answer, or for none, makes of it. */
const SURE = { evidence: 6, around: 1, likeness: 1, head: 1, kind: 1 }
function candidate(words: string, features: Partial<Weighed['features']> = {}): Weighed {
  const none = { evidence: 0, span: 0, said: 0, around: 0, near: 0, stranger: 0, unknown: 0, likeness: 0, closeness: 0, foreign: 0, alien: 0, others: 0, figure: 0, head: 0, kind: 0, otherTime: 0, otherUnit: 0, otherPlace: 0, otherSubject: 0, rival: 0, headUnknown: 0, joined: 0, otherOne: 0, untold: 0, replies: 0, row: 0, heading: 0, speaker: 0 }
  return { read: { ...sentences.find(({ sentence }) => sentence.text.includes(words))!, rank: 0, readings: [], asked: [] }, score: 0, features: { ...none, ...SURE, ...features } }
}

const view = (part: QuestionPart, weighed: Weighed[], ...words: string[]): PartView => ({ part, asked: part.text, weighed, terms: words.map(text => ({ text, weight: 1, head: false, quoted: false, light: false })) })
const answered = ({ part }: PartView, { read }: Weighed, sure = 0.9): PartAnswer => ({ part, chosen: [{ ...read, confidence: sure }], confidence: sure, missing: null })
const saidFor = (parts: readonly PartAnswer[]) => parts.map(({ chosen }) => chosen.map(({ sentence }) => sentence.text))

const both = (features: Partial<Weighed['features']> = {}) => candidate('开航', features)
const when = view({ text: '夜船哪天开？', asksFor: 'date', unit: null }, [both()], '夜船')
const fee = (...weighed: Weighed[]) => view({ text: '夜船收费多少？', asksFor: 'number', unit: '元', own: '收费多少' }, weighed, '夜船', '收费')
const parking = candidate('停车')

describe('a part whose own sentence says no more of it', () => {
  test('is left to the sentence that another part tells, where that answers it too', () => {
    const own = fee(parking, both())
    expect(saidFor(preferTold([answered(when, both()), answered(own, parking)], [when, own]))).toEqual([[both().read.sentence.text], [both().read.sentence.text]])
  })

  test.each([
    ['has no figure of the kind', { kind: 0 }], ['is of another time', { otherTime: 1 }], ['is hardly sure', { evidence: -8, around: 0, head: 0 }],
  ])('keeps its own where the other %s', (_, features) => {
    const own = fee(parking, both(features))
    expect(saidFor(preferTold([answered(when, both()), answered(own, parking)], [when, own]))[1]).toEqual([parking.read.sentence.text])
  })

  test('keeps what was looked up', () => {
    const own = fee(parking, both())
    expect(saidFor(preferTold([answered(when, both()), answered(own, parking, 1)], [when, own]))[1]).toEqual([parking.read.sentence.text])
  })

  test('keeps its own where the other has but one day for two', () => {
    const later = candidate('加班')
    const again = view({ text: '夜船哪天加班？', asksFor: 'date', unit: null, own: '哪天' }, [later, both()], '夜船')
    expect(saidFor(preferTold([answered(when, both()), answered(again, later)], [when, again]))[1]).toEqual([later.read.sentence.text])
  })
})
