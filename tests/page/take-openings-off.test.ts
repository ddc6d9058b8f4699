import { expect, test } from 'vitest'
import { takeOpeningsOff } from '../../app/chat/take-openings-off.ts'
import { WORDING } from '../../lib/answer/local/tell/wording.ts'
import type { AnswerSentence } from '../../lib/contract/answer.ts'

const sentence = (text: string): AnswerSentence => ({ text, citations: [1], verdict: 'supported', reasons: [] })

test.each(Object.keys(WORDING) as (keyof typeof WORDING)[])('what an answer opens with to say what kind it is is taken off its words and its first sentence: %s', language => {
  const { instead, differ } = WORDING[language]
  const [first, second] = ['甲局局长乙：750公里。', '丙：800公里。']
  const answer = `${instead}${first}[1]${second}[2]`
  expect(takeOpeningsOff(answer, [sentence(`${instead}${first}`), sentence(second)])).toEqual({
    openings: ['corrects'], text: `${first}[1]${second}[2]`, sentences: [sentence(first), sentence(second)],
  })
  expect(takeOpeningsOff(`${differ}${answer}`).openings).toEqual(['disagrees', 'corrects'])
  // While it streams, there are no sentences yet.
  expect(takeOpeningsOff(instead)).toEqual({ openings: ['corrects'], text: '', sentences: undefined })
})

test('an answer that opens with its matter stays as it is', () => {
  const sentences = [sentence('甲：与提问不同。')]
  expect(takeOpeningsOff('甲：与提问不同。[1]', sentences)).toEqual({ openings: [], text: '甲：与提问不同。[1]', sentences })
})
