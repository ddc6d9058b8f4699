import { expect, test } from 'vitest'
import { mendTyping } from '../../lib/read/mend-typing.ts'

const texts = ['到那时，轨道交通运营里程将大幅增加。', '“云畴快线”全长数十公里。', '重点推进三个一体化，研发投入强度达到新高。', '首批上线若干条政策，一次成型。']

test.each([
  ['鬼道交通有多长？', '轨道交通有多长？'],
  ['云筹快线全常多少公里？', '云畴快线全长多少公里？'],
  ['三个一体划是什么？', '三个一体化是什么？'],
  ['研发投入强渡是多少？', '研发投入强度是多少？'],
])('%s is read as %s', (typed, meant) => {
  expect(mendTyping(typed, texts)).toBe(meant)
})

test.each(['发布会什么时候举行？', '今年的票价是多少？', '失业率是多少？', 'How long is it?', ''])('%s is left alone', question => {
  expect(mendTyping(question, texts)).toBe(question)
})

test('a word that holds the sentence together is no typing error', () => {
  expect(mendTyping('古城是按什么办法处理的？', ['古城四按八控，另有办法。'])).toBe('古城是按什么办法处理的？')
  expect(mendTyping('灯塔的合同到什么时候？', ['他的合同到年底。'])).toBe('灯塔的合同到什么时候？')
  expect(mendTyping('主任都讲了啥？', ['费用也降了。'])).toBe('主任都讲了啥？')
})

test('the measure word behind a figure is left alone', () => {
  expect(mendTyping('补助600元是真的吗？', ['这笔补助原是每户发的。'])).toBe('补助600元是真的吗？')
})

test('a measure word behind a spelled number is left alone, a name of four things is not', () => {
  expect(mendTyping('做了哪三件事？', ['病人送到三间医院。'])).toBe('做了哪三件事？')
  expect(mendTyping('“四测”是什么？', ['汇聚“四侧”数据。'])).toBe('“四侧”是什么？')
})

test.each([
  ['公积金能提吗？', '推动科技金融发展，设立专项资金。'],
  ['谁的票价最高？', '水的用量提高，水的价格不变。'],
  ['休渔到什么时候结束？', '休渔期间船不出港，遇到大风另行通知。'],
])('%s has no error, whatever half of a word of the text sounds like: %s', (question, text) => {
  expect(mendTyping(question, [text])).toBe(question)
})

test('what is said stays what is asked for, whatever the texts have', () => {
  expect(mendTyping('下一场发布会讲什么？', ['下一场发布会将在月底举行。'])).toBe('下一场发布会讲什么？')
})
