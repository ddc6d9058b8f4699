import { describe, expect, test } from 'vitest'
import { isCredit } from '../../lib/parse/lines/is-credit.ts'
import { isPaperBar } from '../../lib/parse/lines/is-paper-bar.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const saidBy = (briefing: ReturnType<typeof parseText>) => briefing.turns.filter(turn => turn.role !== 'narration').map(turn => [turn.speaker, briefing.text.slice(turn.start, turn.end)])
const namesOf = (briefing: ReturnType<typeof parseText>) => saidBy(briefing).map(([speaker]) => speaker)

describe('a statement that a line announces, and answers by its speaker', () => {
  const page = (announced: string, first: string, second: string) => parseText(`望海港召开航道新政通气会\n\n6月12日，航道新政通气会在望海港务局三楼会议室召开，港务局副局长、新闻发言人林一帆介绍《望海航道办法》有关内容，气象台台长汪青岚参加，两人回答了提问。\n\n${announced}\n\n航道明年三月疏浚，工期五个月。\n\n问：费用多少？\n\n${first}：六亿元。\n\n问：雾天怎么办？\n\n${second}：停航，提前一天公布。\n\n问：渔船让不让？\n\n答：让。\n`, 'a.txt')

  test.each(['林一帆通报如下：', '林一帆在会上介绍情况如下：', '林一帆发布的主要内容如下：', '**林一帆发言如下：**', '林局长介绍如下：'])('%s', announced => {
    const briefing = page(announced, '答', '答（汪青岚）')
    expect(namesOf(briefing)).toEqual(['林一帆', '记者', '林一帆', '记者', '汪青岚', '记者', '林一帆'])
    expect(briefing.turns.find(turn => turn.role === 'narration' && turn.aside !== true)?.attributedTo).toBeUndefined()
  })

  test('what follows on the same subject announces nobody', () => {
    expect(namesOf(page('具体安排如下：', '答', '答（汪青岚）'))[0]).toBe('记者')
  })
})

test.each(['from: 望海港务', 'source:\n  name: 望海港务', '发布单位: "望海港务"'])('front matter names whose page it is: %s', field => {
  const briefing = parseText(`---\nheadline: 望海港新闻发布会\n${field}\n---\n\n6月12日，望海港务局举行新闻发布会。\n\n林一帆：航道明年疏浚。\n\n林一帆：谢谢大家。\n`, 'a.md')
  expect(briefing.source).toBe('望海港务')
})

test.each([['说明：以正式文件为准。谢谢大家。', false], ['备注：办法下月公布。感谢各位记者。', false], ['说明：以正式文件为准。', true], ['备注：本文由望海港务局整理', true]])('%s is a credit: %s', (line, credit) => expect(isCredit(line)).toBe(credit))

describe('a report whose sections have a headline, a byline and a topic', () => {
  const bureaus = [['港务局局长　林一帆', '林一帆介绍，航道明年三月疏浚，工期五个月，费用六亿元。'], ['气象台台长　汪青岚', '汪青岚说，今年台风比往年少，雾天也少，航班更准时。'], ['海事处处长　梅小川', '梅小川表示，渔船要让客轮，违反的罚款，绝不手软。']] as const
  const headlines = ['航道挖深两米 大船不再候潮', '台风少了一半', '渔船要让客轮 违者必罚']
  const topics = ['航道', '天气', '秩序']
  const page = (section: (at: number) => string, head = '', foot = '') => parseText(`${head}望海港里说新事\n\n望海市召开航运新闻发布会\n\n本报讯（记者 安小满）昨日，望海市召开航运新闻发布会，港务局局长林一帆、气象台台长汪青岚、海事处处长梅小川介绍情况。\n\n${bureaus.map((_, at) => section(at)).join('\n\n')}\n${foot}`, 'a.txt')
  const told = bureaus.map(([label, words]) => [label.split('　')[1], words])

  test.each([
    ['headline, dash, topic', (at: number) => `${headlines[at]}\n\n——${bureaus[at]![0]}\n\n#${topics[at]}#\n\n${bureaus[at]![1]}`],
    ['topic, headline, lenticular brackets', (at: number) => `＃${topics[at]}＃\n${headlines[at]}\n【${bureaus[at]![0]}】\n\n${bureaus[at]![1]}`],
    ['topic, headline, sign', (at: number) => `#${topics[at]}#\n${headlines[at]}\n□${bureaus[at]![0]}\n\n${bureaus[at]![1]}`],
  ])('%s', (_, section) => {
    const briefing = page(section)
    expect(saidBy(briefing)).toEqual(told)
    expect(briefing.sections.map(({ headline, keyword }) => [headline, keyword])).toEqual(headlines.map((headline, at) => [headline, topics[at]]))
  })

  test('the topic of the last may have slipped to the end', () => {
    const briefing = page(at => `${headlines[at]}\n\n——${bureaus[at]![0]}\n${at < 2 ? `\n#${topics[at]}#\n` : ''}\n${bureaus[at]![1]}`, '', '\n#秩序#\n')
    expect(saidBy(briefing)).toEqual(told)
    expect(briefing.sections.map(({ keyword }) => keyword)).toEqual(topics)
  })

  test('a dash and no topic', () => expect(saidBy(page(at => `${headlines[at]}\n—— ${bureaus[at]![0]}\n${bureaus[at]![1]}`))).toEqual(told))

  test('round brackets and no topic', () => {
    const briefing = page(at => `${headlines[at]}\n（${bureaus[at]![0]}）\n${bureaus[at]![1]}`)
    expect(saidBy(briefing)).toEqual(told)
    expect(briefing.sections.map(({ headline }) => headline)).toEqual(headlines)
  })

  test('round brackets under a sentence head nothing', () => {
    expect(saidBy(page(at => `${bureaus[at]![1]}\n（${bureaus[at]![0]}）\n码头的人都这样说，也都这样盼着。`))).toEqual([])
  })

  test('words that end above the dash are signed with it', () => {
    const briefing = parseText(`望海港新闻发布会\n\n6月12日，望海港举行新闻发布会。\n\n${bureaus.map(([label, words]) => `${words}\n\n——${label}`).join('\n\n')}\n`, 'a.txt')
    expect(saidBy(briefing)).toEqual(told)
  })

  test('the newspaper says at its foot what day yesterday is counted from', () => {
    const section = (at: number) => `${headlines[at]}\n\n——${bureaus[at]![0]}\n\n${bureaus[at]![1]}`
    expect(page(section, '望海日报数字报　第03版：民生　　上一版　下一版\n\n', '\n（望海日报　2025年6月12日　第03版　责编 小林）\n')).toMatchObject({ title: '望海港里说新事 望海市召开航运新闻发布会', source: '望海日报', date: '2025-06-11' })
    expect(page(section, '', '\n（望海日报 6月1日 第03版）\n').date).toBe('05-31')
    expect(parseText('本报讯　前天，望海市召开航运新闻发布会，港务局局长林一帆介绍情况。\n\n林一帆：航道明年疏浚。\n\n林一帆：谢谢。\n\n望海日报　2025-06-12　A03版\n', 'a.txt').date).toBe('2025-06-10')
    expect(page(section, '', '\n联系电话：6月1日以后另行公布\n').date).toBeNull()
  })
})

test.each([['（望海日报 6月12日 第03版　责编 小林）', true], ['《望海日报》2025年6月12日第3版', true], ['（望海日报 6月12日起改为第三版）', false]])('%s is a newspaper’s bar: %s', (line, bar) => expect(isPaperBar(line)).toBe(bar))

test('a tag that stands once, or again and again, is no topic of a section', () => {
  const briefing = parseText('望海港新闻发布会\n\n#望海港开港#\n\n林一帆：航道明年疏浚。\n\n#望海港开港#\n\n汪青岚：台风少了一半。\n\n林一帆：谢谢大家。\n\n汪青岚：再见。\n', 'a.txt')
  expect(briefing.sections.every(({ keyword }) => keyword === null)).toBe(true)
})
