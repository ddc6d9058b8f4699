import { expect, test } from 'vitest'
import { contradicted, deniesWord } from '../../../lib/answer/local/judge/contradicted.ts'

test.each([
  ['收入跑赢了物价，增长多少？', ['收入', '跑赢', '物价'], '收入只增长2%，收入没有跑赢物价。', true],
  ['为什么粮食产量下降？', ['粮食', '产量', '下降'], '粮食产量增长3%。', true],
  ['为什么粮食产量下降？', ['粮食', '产量', '下降'], '粮食产量下降3%，蔬菜产量增长2%。', false],
  ['粮食产量下降了吗？', ['粮食', '产量', '下降'], '粮食产量增长3%。', false],
  ['哪些焰火允许燃放？', ['焰火', '允许', '燃放'], '各类焰火一律禁止燃放。', true],
  ['新生儿同比增长了多少？', ['新生儿', '同比', '增长'], '上半年新生儿2.1万人，同比下降2.7%。', true],
  ['客流增长了多少？', ['客流', '增长'], '货运量下降2.7%。', false],
  ['哪里不允许燃放？', ['允许', '燃放'], '城区不允许燃放。', false],
])('%s %j %s', (asked, terms, said, denied) => expect(deniesWord(asked, said, terms)).toBe(denied))

test('a figure of the question that the sentence gives otherwise', () => {
  expect(contradicted('为什么北环路只有28公里？', '北环路全长18公里。').map(({ value }) => value)).toEqual([28])
  expect(contradicted('为什么北环路只有18公里？', '北环路全长18公里。')).toEqual([])
  // What the speaker says beside it is no error of the reader's, nor is what the reader says of himself.
  expect(contradicted('测了三十多处，为什么只剩13处？', '15处里又有2处被否掉。', '先后测了34处。最后确定13处。')).toEqual([])
  expect(contradicted('叫一趟多少钱？我家到医院有12公里。', '急救半径缩短到4公里。')).toEqual([])
})

test.each([
  ['常住人口是不是1200万？', '常住人口达1058.5万人，地区生产总值达1.34万亿元。', [12_000_000]],
  ['常住人口是不是1058.5万？', '常住人口达1058.5万人，地区生产总值达1.34万亿元。', []],
  ['生产总值到2万亿了吗？', '常住人口达1058.5万人，地区生产总值达1.34万亿元。', [2e12]],
  ['常住人口是不是1200萬？', '常住人口達1058.5萬人。', [12_000_000]],
  ['是不是1200万？', '改造了38所学校。', []],
])('a figure asked without its unit is held against those of its scale: %s %s', (asked, said, wrong) => {
  expect(contradicted(asked, said).map(({ value }) => value)).toEqual(wrong)
})

test.each([
  ['一百多个村都通车了吗？', '通车的村有136个。', true],
  ['超过80元的部分怎么算？', '累计满96元，超出部分打折。', true],
  ['将近200人报名，录取几个？', '报名的有186人。', true],
  ['大约30公里要走多久？', '全长31.5公里。', true],
  ['一百多个村都通车了吗？', '通车的村有36个。', false],
  ['超过80元的部分怎么算？', '累计满50元，超出部分打折。', false],
  ['大约30公里要走多久？', '全长18公里。', false],
])('a figure that is only said to be about so: %s %s', (asked, said, fits) => {
  expect(contradicted(asked, said).length === 0).toBe(fits)
})
