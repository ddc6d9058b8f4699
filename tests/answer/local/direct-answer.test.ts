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
  ['预收款不得超过6个月。', '6个月', '预收款能收几个月？', ['预收款'], '不得超过6个月'],
  ['预收款不得超过6个月。', '超过6个月', '预收款能收几个月？', ['预收款'], '不得超过6个月'],
  ['赛事不发奖金，奖一条新船，价值8.6万元。', '8.6万元', '冠军奖金多少钱？', ['冠军', '奖金'], null],
  ['今年起不再收取20元的押金。', '20元', '押金多少钱？', ['押金'], null],
  ['看台设座位1.8万个，其中1.2万个免费。', '1.8万个', '有多少座位免费？', ['座位', '免费'], null],
  ['看台设座位1.8万个，其中1.2万个免费。', '1.2万个', '有多少座位免费？', ['座位', '免费'], '1.2万个'],
  ['9月30日，市政府印发了三年行动方案（2026—2028年）。', '9月30日，市政府印发了三年行动方案（2026—2028年', '方案哪天印发的？', ['方案', '印发'], '9月30日'],
  ['休渔从5月1日12时到8月16日12时。', '5月1日12时到8月16日12时', '休渔到什么时候？', ['休渔'], '5月1日12时到8月16日12时'],
  ['单位缴费后最高奖励5万元。', '5万元', '奖励多少？', ['奖励'], '最高奖励5万元'],
  ['接到通知，20天之内办结。', '20天', '多少天办结？', ['办结'], '20天之内'],
  ['去年总产值1268亿元，占地区生产总值的31.5%。', '1268亿元', '总产值占gdp多少？', ['总产值'], null],
])('%s with %s marked, asked %s', (quote, marked, question, terms, answer) => {
  const at = quote.indexOf(marked)
  const cited = { number: 1, passageId: 'b#0', briefingId: 'b', speaker: null, start: 0, end: quote.length, quote, text: quote, sha256: '', span: { start: at, end: at + marked.length } }
  expect(directAnswer({ text: question, ...askedFor(question) }, cited, terms)).toBe(answer)
})

test.each([
  ['北港货运量占全港多少？', '8%', ['北港', '货运量', '全港'], '8%'],
  ['北港渔船占全港多少？', '8%', ['北港', '渔船', '全港'], null],
  ['北港渔船占全港多少？', '三成', ['北港', '渔船', '全港'], '三成'],
])('%s with %s marked', (question, marked, terms, answer) => {
  expect(directAnswer({ text: question, ...askedFor(question) }, evidence(marked), terms)).toBe(answer)
})
