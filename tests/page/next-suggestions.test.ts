import { expect, test } from 'vitest'
import { citedLast } from '../../app/chat/cited-last.ts'
import { suggestionLanguage } from '../../app/chat/suggestion-language.ts'
import { suggestionsAddress } from '../../app/chat/suggestions-address.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

const quotation = (briefingId: string, start: number) => ({ briefingId, speaker: null, quote: '话', start, end: start + 1, sha256: '0'.repeat(64) })

/** An answer that cites these places, or gives them as nearest. */
function answerOf(id: string, cited: [string, number][], nearest: [string, number][] = []): AnswerUIMessage {
  const citations = cited.map(([briefingId, start], at) => ({ ...quotation(briefingId, start), marker: at + 1 }))
  return { id, role: 'assistant', parts: [{ type: 'data-answer', data: {
    id, question: '', standaloneQuestion: '', outcome: 'answered', text: '', sentences: [], citations, nearest: nearest.map(each => quotation(...each)),
    model: { id: 'extractive', mode: 'local' }, timings: {},
  } }] }
}

test('one goes on from the briefing cited first by the last answer that has any source, or from what is nearest', () => {
  const first = answerOf('1', [['甲', 5]])
  expect(citedLast([first, answerOf('2', [['乙', 1], ['甲', 3], ['乙', 9]])])).toEqual({ briefingId: '乙', places: [{ start: 1, end: 2 }, { start: 9, end: 10 }] })
  expect(citedLast([first, answerOf('2', [], [['丙', 7]])])).toEqual({ briefingId: '丙', places: [{ start: 7, end: 8 }] })
  expect(citedLast([first, answerOf('2', [])])).toEqual({ briefingId: '甲', places: [{ start: 5, end: 6 }] })
  expect(citedLast([])).toBeNull()
})

test.each([
  [{}, [], 'zh-Hans', '/api/suggestions'],
  [{}, [], 'zh-Hant', '/api/suggestions?lang=zh-Hant'],
  [{ briefingIds: ['甲'], speakers: ['王五'] }, [{ start: 1, end: 2 }], 'en', `/api/suggestions?${new URLSearchParams([['briefing', '甲'], ['speaker', '王五'], ['after', '1-2'], ['lang', 'en']])}`],
])('suggestions under %j after %j in %s are asked for at %s', (filters, after, locale, address) => {
  expect(suggestionsAddress(filters, after, locale)).toBe(address)
})

test.each([
  ['How many buses are there?', 'zh-Hans', 'en'],
  ['What did 王五 say about buses?', 'zh-Hant', 'en'],
  ['公交车有多少辆？', 'en', 'zh-Hans'],
  ['公車有多少輛？', 'zh-Hant', 'zh-Hant'],
  ['2024？', 'en', 'en'],
])('after %s, in an interface in %s, one goes on in %s', (question, locale, language) => {
  expect(suggestionLanguage(question, locale)).toBe(language)
})
