import { expect, test } from 'vitest'
import { directAnswer } from '../../../lib/answer/local/tell/direct-answer.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'

const quote = '北港渔船占全港船只的三成,货运量达90万吨,占全港货运量的8%。'
const evidence = (words: string) => {
  const start = 100
  const at = start + quote.indexOf(words)
  return { number: 1, passageId: 'b#0', briefingId: 'b', speaker: null, start, end: start + quote.length, quote, text: quote, sha256: '', span: { start: at, end: at + words.length } }
}

test.each([
  ['北港货运量占全港多少？', '8%', ['北港', '货运量', '全港'], '8%'],
  ['北港渔船占全港多少？', '8%', ['北港', '渔船', '全港'], null],
  ['北港渔船占全港多少？', '三成', ['北港', '渔船', '全港'], '三成'],
])('%s with %s marked', (question, marked, terms, answer) => {
  expect(directAnswer({ text: question, ...askedFor(question) }, evidence(marked), terms)).toBe(answer)
})
