import { expect, test } from 'vitest'
import { readPinyin } from '../../lib/understand/read-pinyin.ts'

const pages = [{ text: '渡口的码头扩建到六座，港口吞吐量达三万吨。' }, { text: '小麥種植面積增加，秋糧收購價格由柳青松介紹。' }, {}]

test.each([
  ['matou you duoshao zuo', '码头有多少座'],
  ['matou kuojian dao ji zuo?', '码头扩建到几座'],
  ['gangkou tuntuliang shi duoshao', '港口吞吐量是多少'],
  // A page in traditional characters; a name and the words around it in one or in two.
  ['liu qingsong shuo le shenme', '柳青松说了什么'],
  ['2027 nian qiuliang shougou jiage duoshao', '2027年秋粮收购价格多少'],
])('%s', (question, read) => {
  expect(readPinyin(question, pages)).toBe(read)
})

test.each([
  'How many docks are there', 'What did Liu Changqing say about prices', 'Who can hang a banner on it', 'what is the total tonnage', 'when',
  // Too little to be told from a name or an abbreviation; what already is Chinese.
  'matou', 'ni hao', '码头 you duoshao zuo', 'gangkou 怎么用', '', '2027', 'xxqw zzkj ppqt wrtv',
])('%s is no question typed by sound', question => {
  expect(readPinyin(question, pages)).toBeNull()
})
