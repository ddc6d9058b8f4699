import { describe, expect, test } from 'vitest'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { introduceBeforeOffice } from '../../lib/parse/labels/introduce-before-office.ts'
import { endsInTitle } from '../../lib/parse/names/ends-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const introduced = (text: string) => findIntroductions(text, new Set()).map(({ name, title }) => `${title} ${name}`)
const told = (page: string) => {
  const { turns, text } = parseText(page, 'a.txt')
  return turns.map(turn => [turn.attributedTo ?? null, text.slice(turn.start, turn.end).replace(/\s/gu, '').slice(0, 6)])
}

describe('words that only look like a name behind an office', () => {
  test.each([
    '队长也表示，今天他之所以上场这么长时间，也是因为对手很强。', '我会争取选举委员会委员支持，我相信他们。', '散会的时候，几名议员高呼：“不公道！”',
    '他在政府里做过局长和高官的，不止一人。', '家里没钱承担律师费用，没想过打官司。', '这不应该是一个教授应有的举动。', '刘长海找过他们。', '線長都不會說啥。', '他没钱付律师费，只好作罢。', '一名辅导员解释，情况不是这样。', '他找到经理公司里，没有人在。',
  ])('%s', text => expect(introduced(text)).toEqual([]))
  test.each([
    ['會前媒體問及台北市長林萬安稱某人適合。', '台北市長 林萬安'], ['为什么要设这个奖?未来论坛主席林一帆今天说，', '未来论坛主席 林一帆'],
    ['行政院長林一帆上午赴立法院報告。', '行政院長 林一帆'], ['市气象局局长谷雨介绍，今年多雨。', '市气象局局长 谷雨'], ['控方今天傳召前指揮官林一帆作供。', '前指揮官 林一帆'],
  ])('%s', (text, person) => expect(introduced(text)).toContain(person))
  test.each([['这么长', false], ['刘长', false], ['田长', true], ['校长', true]])('%s ends in a title: %j', (text, is) => expect(endsInTitle(text)).toBe(is))
})

test('Macau prints the name before the office', () => {
  const people = introduceBeforeOffice('協調中心今日舉行記者會，望海醫院林一帆醫務主任、旅遊局監察廳梅露廳長共同會見傳媒。')
  expect(people.map(({ name, title, organization }) => [name, title, organization])).toEqual([['林一帆', '醫務主任', '望海醫院'], ['梅露', '廳長', '旅遊局監察廳']])
  expect(introduceBeforeOffice('局長梅露今日舉行記者會。')).toEqual([])
})

describe('several people told of in one paragraph', () => {
  const lead = '望海港答问\n\n3月4日，市港务局举行发布会，市港务局局长林一帆、总工程师梅青岚出席。\n\n'
  test('each sentence is on behalf of whoever it names, a quotation with it', () => {
    expect(told(`${lead}林一帆表示：“明年三月疏浚。护岸同时加固。”梅青岚则说，预算不变。“工期也不变。”码头上仍然停满了渔船。\n`).slice(2)).toEqual([['林一帆', '林一帆表示：'], ['梅青岚', '梅青岚则说，'], [null, '码头上仍然停']])
    expect(told(`${lead}“明年三月疏浚。护岸同时加固。”林一帆说。梅青岚指出，预算不变。\n`).slice(2)).toEqual([['林一帆', '“明年三月疏'], ['梅青岚', '梅青岚指出，']])
  })
  test('what somebody is quoted with whom nothing introduces is not the other’s', () => {
    expect(told(`${lead}市港务局局长林一帆表示：“没什么好说的。”渔民何海生只丢下一句话：“早该修了。”码头上停满了渔船。\n`).slice(2)).toEqual([['林一帆', '市港务局局长'], [null, '渔民何海生只']])
    expect(told(`${lead}林一帆表示，明年三月疏浚。护岸同时加固，他说：“工期不变。”\n`).slice(2)).toEqual([['林一帆', '林一帆表示，']])
  })
  test('what was said on another occasion is nobody’s there', () => {
    expect(told(`${lead}林一帆日前在邻市会见渔会时指出，疏浚宜早。梅青岚表示，这是指明年三月。\n`).slice(2)).toEqual([[null, '林一帆日前在'], ['梅青岚', '梅青岚表示，']])
  })
})

describe('what somebody said ends with the paragraph', () => {
  const lead = '望海港答问\n\n3月4日，市港务局举行发布会，市港务局局长林一帆、总工程师梅青岚出席。\n\n'
  test('the journalist goes on in his own name', () => {
    expect(told(`${lead}林一帆表示，明年三月疏浚。\n\n码头的兴废关乎全城的生计，历来受人瞩目。\n\n来自邻市的记者何帆最关心航线，“到那边还要一个小时，希望快些。”\n`).slice(-2)).toEqual([['林一帆', '林一帆表示，'], [null, '码头的兴废关']])
  })
  test('他表示： is the one person of the paragraph before, and others’ words are not his', () => {
    expect(told('赛后，望海队主教练林一帆出席了新闻发布会。\n他表示：\n比起赢球，我更高兴没有球员受伤。对手很强，我们准备得也充分。\n我要感谢到场的每一位球迷。\n全场最佳的费南多在采访时表示：\n一开始我们都不太适应场地。\n')).toEqual([[null, '赛后，望海队'], ['林一帆', '他表示：比起'], [null, '全场最佳的费']])
  })
  test.each(['一是疏浚提前到三月。二是护岸加固。', '“这笔钱已经到位，明年就用。”', '她还说，工期和预算都不变。', '此外，护岸同时加固到明年底。'])('but goes on in %s', words => expect(told(`${lead}梅青岚介绍，今年有两件事。\n\n${words}\n`).at(-1)).toEqual(['梅青岚', '梅青岚介绍，']))
  test.each([
    ['林一帆围绕疏浚、护岸通报了三点情况，并强调指出，工期和预算都不变。', '林一帆'], ['林局长回答说，工期和预算都不变。', '林一帆'], ['林一帆的回答是：工期和预算都不变。', '林一帆'], ['梅青岚在会上详细拆解其中缘由，工期和预算都不变。', '梅青岚'],
    ['梅青岚澄清，工期和预算都不变。', '梅青岚'], ['随后，望海日报记者也获得了机会，“我想请问林一帆局长，工期会不会变？”', null], ['第三个问题关于工期，由林一帆作了回答。', null], ['梅青岚从事泥沙分析已有三十年。', null], ['被问到会不会影响梅青岚，何帆说：“这件事她不知道，我也不知道。”', null],
  ])('%s', (words, who) => expect(told(`${lead}${words}\n`).at(-1)?.[0]).toBe(who))
})

test('答 is the one whom the lead presents as the spokesman who answers, whomever the questions name', () => {
  const page = (lead: string) => parseText(`${lead}\n\n问：据报道，望国外长林一帆日前称将来访，有何期待？\n答：我们欢迎来访。\n问：邻国驻望大使梅青岚将到任，何时来？\n答：正在按程序办理。\n`, 'a.txt').turns.map(({ speaker }) => speaker)
  expect(page('2012年3月4日，外交部发言人何帆主持例行记者会。').slice(-3)).toEqual(['何帆', '记者', '何帆'])
  expect(page('2012年3月4日，新闻办发言人何帆主持发布会，有关部门负责人回答了提问。').slice(-3)).toEqual([null, '记者', null])
})

test.each([
  ['今天到场的，有管理局副局长林一帆，有首席科学家梅青岚。', ['管理局副局长 林一帆', '首席科学家 梅青岚']], ['有限公司总经理林一帆出席。', ['有限公司总经理 林一帆']],
  ['望海医学中心召开沟通会，本中心儿科主任林一帆作了解答。', ['儿科主任 林一帆']],
])('%s', (words, people) => expect(introduced(words)).toEqual(people))

test('whom no list of surnames knows is told of where he says something again, by his name alone', () => {
  const page = '望海港記者會\n\n3月4日，望海港務局舉行記者會。\n\n港務局局長林一帆表示，三月疏浚。\n\n港務局航道廳廳長褦青嵐介紹，浮標年底更換。\n\n褦青嵐並提醒，漁船不要拋錨。\n\n對於有記者問及工期，褦青嵐指出，工期五個月。\n'
  expect(told(page).map(([who]) => who).filter(who => who !== null)).toEqual(['林一帆', '褦青嵐'])
  const once = '望海港記者會\n\n3月4日，望海港務局舉行記者會。\n\n港務局局長林一帆表示，三月疏浚。\n\n港務局航道廳廳長褦青嵐介紹，浮標年底更換。\n\n林一帆說，工期五個月。\n\n褦廳長指出，漁船不要拋錨。\n'
  expect(told(once).map(([who]) => who).filter(who => who !== null)).toEqual(['林一帆', '褦青嵐', '林一帆', '褦青嵐'])
})
