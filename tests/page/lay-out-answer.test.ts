import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepTogether } from '../../app/chat/keep-together.ts'
import { type AnswerRun, layOutAnswer } from '../../app/chat/lay-out-answer.ts'
import type { AnswerSentence } from '../../lib/contract/answer.ts'

const sentence = (text: string): AnswerSentence => ({ text, citations: [], verdict: 'supported', reasons: [] })
const written = (runs: AnswerRun[]) => runs.map(run => (run.type === 'text' ? run.text : `[${run.marker}]`)).join('')
const shown = (text: string, sentences: string[] = []) => layOutAnswer(text, sentences.map(sentence)).map(paragraph => paragraph.map(({ sentence: at, runs }) => `${at ?? '-'}:${written(runs)}`))

test.each([
  ['streaming text is one stretch a paragraph', '甲。[1]\n乙[2]。', [], [['-:甲。[1]'], ['-:乙[2]。']]],
  ['a marker belongs to the sentence it follows', '甲一。[1]乙二。[2][3]', ['甲一。', '乙二。'], [['0:甲一。[1]', '1:乙二。[2][3]']]],
  ['sentences may carry their markers', '甲一[1]。乙二[2]。', ['甲一[1]。', '乙二[2]。'], [['0:甲一[1]。', '1:乙二[2]。']]],
  ['words between sentences belong to none', '据介绍：甲一。完', ['甲一。'], [['-:据介绍：', '0:甲一。', '-:完']]],
  ['a sentence said twice is placed twice', '是。是。', ['是。', '是。'], [['0:是。', '1:是。']]],
  ['a sentence that is not in the text is passed over', '甲一。', ['别的。', '甲一。'], [['1:甲一。']]],
  ['a sentence may run over a line end', '甲\n乙。', ['甲\n乙。'], [['0:甲'], ['0:乙。']]],
  ['what looks like a marker but is none stays', '第[一]条[12345]', [], [['-:第[一]条[12345]']]],
])('%s', (_name, text, sentences, expected) => {
  expect(shown(text, sentences)).toEqual(expected)
})

const pieces = fc.array(fc.oneof(fc.constantFrom('甲', '乙。', '\n', '[1]', '[23]', ' ', '，', 'ab', '[x]'), fc.string({ maxLength: 3 })), { maxLength: 30 })

test('no word and no marker is lost, whatever the text and the sentences', () => {
  fc.assert(fc.property(pieces, fc.array(pieces, { maxLength: 4 }), (text, sentences) => {
    const whole = text.join('')
    const paragraphs = layOutAnswer(whole, sentences.map(each => sentence(each.join(''))))
    const again = paragraphs.map(paragraph => paragraph.map(({ runs }) => written(runs)).join('')).join('\n')
    expect(again.replace(/\n/g, '')).toBe(whole.replace(/\[(\d{1,4})\]/g, (_, marker) => `[${Number(marker)}]`).replace(/\n/g, ''))
  }), { examples: [[['[0', '0'], []], [['[007]'], []]] })
})

test('keeping together loses nothing and never lets a line begin with a marker or its punctuation', () => {
  expect(keepTogether([{ type: 'text', text: '达750公里' }, { type: 'marker', marker: 1 }, { type: 'text', text: '。完' }])).toEqual([
    { kept: false, runs: [{ type: 'text', text: '达750公' }] },
    { kept: true, runs: [{ type: 'text', text: '里' }, { type: 'marker', marker: 1 }, { type: 'text', text: '。' }, { type: 'text', text: '完' }] },
  ])
  expect(keepTogether([{ type: 'text', text: '回答的是' }, { type: 'text', text: '林一', as: 'name' }, { type: 'marker', marker: 1 }])).toEqual([
    { kept: false, runs: [{ type: 'text', text: '回答的是' }] },
    { kept: true, runs: [{ type: 'text', text: '林一', as: 'name' }, { type: 'marker', marker: 1 }] },
  ])
  fc.assert(fc.property(pieces, text => {
    for (const stretch of layOutAnswer(text.join('')).flat()) {
      const groups = keepTogether(stretch.runs)
      expect(written(groups.flatMap(group => group.runs))).toBe(written(stretch.runs))
      for (const group of groups) if (!group.kept) expect(group.runs.every(run => run.type === 'text')).toBe(true)
    }
  }))
})
