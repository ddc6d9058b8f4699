import fs from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunkBriefing } from '../../lib/chunk/chunk-briefing.ts'
import { wordsOfPassage } from '../../lib/chunk/words-of-passage.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'
import type { Briefing, Paragraph } from '../../lib/contract/briefing.ts'

const words = (text: string) => text.replace(/\s/gu, '')

/** A briefing of turns one after another, some of whose paragraphs hold a layout break. */
const briefings = fc.array(fc.record({
  narration: fc.boolean(),
  paragraphs: fc.array(fc.record({
    before: fc.stringMatching(/^[一-三重庆到达年。；，“”A8 ]{0,120}$/u),
    after: fc.stringMatching(/^[一-三重庆到达年。；，“”A8 ]{0,120}$/u),
    broken: fc.boolean(),
  }), { maxLength: 6 }),
}), { maxLength: 5 }).map((turns): Briefing => {
  const briefing: Briefing = { id: 'b', fileName: 'b.txt', title: '发布会', date: null, venue: null, source: null, text: '', sha256: '0'.repeat(64), speakers: [{ name: '甲', title: '局长', organization: '市局', role: 'spokesperson' }], turns: [], sections: [] }
  for (const { narration, paragraphs } of turns) {
    const start = briefing.text.length
    const printed: Paragraph[] = paragraphs.map(({ before, after, broken }) => {
      const from = briefing.text.length
      briefing.text += before
      const gap = briefing.text.length
      briefing.text += broken ? '\n\n' : ''
      const breaks = broken ? [{ start: gap, end: gap + 2 }] : []
      briefing.text += after
      const paragraph = { start: from, end: briefing.text.length, breaks }
      briefing.text += '\n'
      return paragraph
    })
    briefing.turns.push({ start, end: briefing.text.length, speaker: narration ? null : '甲', role: narration ? 'narration' : 'spokesperson' })
    if (!narration) briefing.sections.push({ start, end: briefing.text.length, speaker: '甲', headline: '标题', keyword: null, turns: [briefing.turns.length - 1, briefing.turns.length], paragraphs: printed })
  }
  return briefing
})

function holds(briefing: Briefing): void {
  const passages = chunkBriefing(briefing)
  expect(passages.map(passage => passage.id)).toEqual(passages.map((_, n) => `${briefing.id}#${n}`))
  for (const [number, turn] of briefing.turns.entries()) {
    const mine = passages.filter(passage => passage.turn === number)
    // Together they say every word of the turn, once, in order, and nothing else.
    expect(words(mine.flatMap(passage => passage.sentences.map(sentence => briefing.text.slice(sentence.start, sentence.end))).join(''))).toBe(words(briefing.text.slice(turn.start, turn.end)))
    for (const passage of mine) {
      expect(passage.speaker?.name ?? null).toBe(turn.speaker)
      expect(passage.start).toBe(passage.sentences[0]?.start)
      expect(passage.end).toBe(passage.sentences.at(-1)?.end)
    }
  }
  let before = 0
  for (const { start, end, text, breaks } of passages.flatMap(passage => passage.sentences)) {
    expect(start).toBeGreaterThanOrEqual(before)
    let read = ''
    let at = start
    for (const gap of breaks) {
      read += briefing.text.slice(at, gap.start)
      at = gap.end
    }
    expect(words(read + briefing.text.slice(at, end))).toBe(words(text))
    if (breaks.length === 0) expect(text).toBe(briefing.text.slice(start, end))
    before = end
  }
}

describe('chunkBriefing', () => {
  it('says every word of every turn once, for any briefing', () => {
    fc.assert(fc.property(briefings, holds), { numRuns: 200 })
  })

  it('holds for the published briefing, and rejoins its broken sentences', async () => {
    const briefing = await parseFile(fs.readFileSync('corpus/briefing.txt'), 'briefing.txt')
    holds(briefing)
    const sentences = chunkBriefing(briefing).flatMap(passage => passage.sentences)
    const rejoined = sentences.filter(sentence => sentence.breaks.length > 0)
    expect(rejoined.length).toBeGreaterThanOrEqual(4)
    for (const { text } of rejoined) expect(text).not.toContain('\n')
  })

  it('carries who and where beside the words, which it leaves alone', async () => {
    const briefing = await parseFile(new TextEncoder().encode('某市举行新闻发布会\n\n市水利局局长王一： 供水有保障\n\n王一说,供水管网已经改造。'), 'a.txt')
    const passage = chunkBriefing(briefing).find(passage => passage.speaker?.name === '王一')
    expect(passage?.sentences.map(sentence => sentence.text)).toEqual(['王一说,供水管网已经改造。'])
    for (const part of ['王一', '水利局', '供水有保障', '某市举行新闻发布会']) expect(passage && wordsOfPassage(passage)).toContain(part)
  })

  it.each<[string, string[], number[]]>([
    ['short turns stay whole', ['一'.repeat(100), '二'.repeat(90)], [2]],
    ['a long turn is parted evenly', Array.from({ length: 8 }, () => '三'.repeat(60)), [4, 4]],
    ['an enumeration stays with its lead', ['四'.repeat(120), '五'.repeat(120), '主要有三个方面：', '一是' + '六'.repeat(60), '二是' + '七'.repeat(60), '三是' + '八'.repeat(60)], [2, 4]],
    ['an enormous sentence stands alone', ['短句', '九'.repeat(450), '短句'], [1, 1, 1]],
  ])('%s', (_reason, sentences, sizes) => {
    const text = sentences.map(sentence => (/[：]$/u.test(sentence) ? `${sentence}\n` : `${sentence}。`)).join('')
    const briefing: Briefing = { id: 'b', fileName: 'b.txt', title: null, date: null, venue: null, source: null, text, sha256: '0'.repeat(64), speakers: [], turns: [{ start: 0, end: text.length, speaker: null, role: 'narration' }], sections: [] }
    expect(chunkBriefing(briefing).map(passage => passage.sentences.length)).toEqual(sizes)
  })
})
