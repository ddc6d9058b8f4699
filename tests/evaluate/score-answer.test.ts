import { describe, expect, test } from 'vitest'
import type { Answer } from '../../lib/contract/answer.ts'
import type { Question } from '../../lib/contract/question.ts'
import type { Sources } from '../../lib/evaluate/asked-sources.ts'
import { scoreAnswer } from '../../lib/evaluate/score-answer.ts'
import { wrongSpeakers } from '../../lib/evaluate/wrong-speakers.ts'
import { answerOf, briefing, cite, questionOf, sources } from './fixture.ts'

const schools = { facts: [['38所']], speakers: ['甲明'], evidence: ['新建学校38所'] }
const said = cite(1, '甲明说，新建学校38所。', '甲明')
const notFound = { outcome: 'not_found' as const }

const rows: [string, Partial<Question>, Answer, boolean][] = [
  ['all holds', schools, answerOf('新建学校38所[1]。', [said]), true],
  ['a fact is missing', schools, answerOf('新建了学校[1]。', [said]), false],
  ['a marker is no fact', { ...schools, facts: [['1']] }, answerOf('新建了学校[1]。', [said]), false],
  ['a marker cuts no number', { ...schools, facts: [['38所']] }, answerOf('新建学校38[1]所。', [said]), true],
  ['another speaker is asked for', { ...schools, speakers: ['乙华'] }, answerOf('新建学校38所[1]。', [said]), false],
  ['the evidence is not cited', schools, answerOf('新建学校38所[1]。', [cite(1, '新增学位4万个。', '甲明')]), false],
  ['evidence in the nearest words is not cited', schools, answerOf('新建学校38所。', [], { nearest: [said] }), false],
  ['any evidence will do', { ...schools, evidence: ['新建学校38所', '清理检查19项'] }, answerOf('新建学校38所[1]。', [said]), true],
  ['all evidence is asked for', { ...schools, evidence: ['新建学校38所', '清理检查19项'], k_evidence_all: true }, answerOf('新建学校38所[1]。', [said]), false],
  ['something forbidden is said', { ...schools, forbidden: ['5所'] }, answerOf('新建学校38所，又说5所[1]。', [said]), false],
  ['something forbidden is denied', { ...schools, forbidden: ['5所'] }, answerOf('新建学校38所，不是5所[1]。', [said]), true],
  ['abstained though it is answerable', { answerable: true }, answerOf('稿件没有提到。', [], notFound), false],
  ['abstained rightly', { answerable: false }, answerOf('稿件没有提到。', [], notFound), true],
  ['declined rightly', { answerable: false }, answerOf('不能这样做。', [], { outcome: 'declined' }), true],
  ['answered what cannot be', { answerable: false }, answerOf('新建学校38所[1]。', [said]), false],
  ['abstained and yet asserted', { answerable: false, forbidden: ['5所'] }, answerOf('共5所。', [], notFound), false],
  ['a premise is corrected', { ...schools, category: 'false_premise' }, answerOf('稿件说的是38所[1]。', [said]), true],
  ['a premise is passed over', { ...schools, category: 'false_premise' }, answerOf('没有提到。', [], notFound), false],
  ['a premise may be passed over', { ...schools, category: 'false_premise', note: '[accept_abstain]' }, answerOf('没有提到。', [], notFound), true],
  ['a premise not answerable is corrected with a citation', { answerable: false, category: 'false_premise' }, answerOf('38所[1]。', [said]), true],
  ['a premise not answerable is swallowed', { answerable: false, category: 'false_premise' }, answerOf('是的。'), false],
]

test.each(rows)('%s', (_, question, answer, right) => {
  expect(scoreAnswer({ question: questionOf(question), answer, sources }).right).toBe(right)
})

describe('what is reported beside it', () => {
  const precision = (citations: Answer['citations']) => scoreAnswer({ question: questionOf(schools), answer: answerOf('38所', citations), sources }).cited!

  test('a whole sentence asked for counts fully, what is dumped beside it does not', () => {
    expect(precision([said])).toEqual({ characters: 12, asked: 12 })
    expect(precision([said, cite(2, '新增学位4万个。', '甲明')])).toEqual({ characters: 20, asked: 12 })
  })

  test('characters cited twice count once', () => {
    expect(precision([said, cite(2, '新建学校38所。', '甲明')])).toEqual({ characters: 12, asked: 12 })
  })

  test('the same words of somebody else are not what was asked for', () => {
    const question = questionOf({ facts: [], speakers: ['乙华'], evidence: ['新建学校'] })
    expect(scoreAnswer({ question, answer: answerOf('38所', [said]), sources }).cited).toEqual({ characters: 12, asked: 0 })
  })

  test('quotes are compared to the letter, the nearest words too', () => {
    const off = { ...said, start: said.start + 1 }
    expect(scoreAnswer({ question: questionOf({}), answer: answerOf('', [said], { nearest: [off] }), sources }).quotes).toEqual({ total: 2, exact: 1 })
  })

  test.each([
    ['a citation in the wrong mouth', answerOf('38所[1]', [cite(1, '新建学校38所。', '乙华')]), 1],
    ['a citation of narration that names somebody', answerOf('周一[1]', [cite(1, '会议周一举行。', '甲明')]), 1],
    ['narration', answerOf('周一[1]', [cite(1, '会议周一举行。', null)]), 0],
    ['words attributed to somebody else', answerOf('乙华说，新建学校38所[1]。', [said]), 1],
    ['words put after somebody else and a colon', answerOf('局长乙华：新建学校38所[1]。', [said]), 1],
    ['words given as the speech of somebody else', answerOf('据乙华的发言：新建学校38所[1]。', [said]), 1],
    ['words attributed rightly', answerOf('甲明介绍，新建学校38所[1]。', [said]), 0],
    ['two people and two citations', answerOf('甲明说38所[1]，乙华说19项[2]。', [said, cite(2, '清理检查19项。', '乙华')]), 0],
    ['somebody named who says nothing', answerOf('除乙华外，新建学校38所[1]。', [said]), 0],
  ])('wrong speakers: %s', (_, answer, count) => {
    expect(scoreAnswer({ question: questionOf({}), answer, sources }).wrongSpeakers).toHaveLength(count)
  })
})

test.each([
  ['乙华报记者提问时说：清理检查19项。[1]', 0], ['乙华报记者说：清理检查19项。甲明也表示同意。[1]', 1],
])('a name inside the name of whoever is cited is nobody else: %s', (words, count) => {
  // 乙华 is the whole name of one speaker and the beginning of another's.
  const named = '乙华报记者'
  const other: Sources = new Map([['b1', {
    briefing: { ...briefing, speakers: [...briefing.speakers, { name: named, title: null, organization: null, role: 'reporter' }], turns: briefing.turns.map(turn => (turn.speaker === '乙华' ? { ...turn, speaker: named } : turn)) },
    sentences: [],
  }]])
  expect(wrongSpeakers(answerOf(words, [cite(1, '清理检查19项', named)]), other)).toHaveLength(count)
})
