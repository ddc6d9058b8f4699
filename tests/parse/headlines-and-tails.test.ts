import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'
import { spokenTurns } from '../../lib/parse/spoken-turns.ts'

const read = (page: string, name = 'a.txt') => {
  const briefing = parseText(page, name)
  return { ...briefing, said: spokenTurns(briefing.turns).map(turn => [turn.speaker, briefing.text.slice(turn.start, turn.end)] as const) }
}
const LEAD = '4月1日下午3时，望海市市长汪青嵐来到望海网演播室，同网友在线交流，谈了渔港清淤和渔船回港两件事。'
const TALK = '\n\n[主持人]各位网友好，市长好。\n\n[汪青嵐]大家好，渔港下周清淤。\n\n[主持人]渔船什么时候回港？\n\n[汪青嵐]下午三点以前。\n'

describe('a headline that names who says it', () => {
  test.each([
    ['over a date', `汪青嵐：我头一回同网友聊清淤\n\n2025-04-02\n\n${LEAD}${TALK}`],
    ['over counters', `汪青嵐：我头一回同网友聊清淤\n\n  |  2025年7月12日  |  文库  |  评论已关闭  |  1114\n\n||2025-04-02\n\n${LEAD}${TALK}`],
    ['over a paragraph that tells of him', `汪青嵐：我头一回同网友聊清淤\n\n${LEAD}${TALK}`],
  ])('is the title, %s', (_, page) => {
    const { title, said } = read(page)
    expect(title).toBe('汪青嵐：我头一回同网友聊清淤')
    expect(said.map(([speaker]) => speaker)).toEqual([null, '主持人', '汪青嵐', '主持人', '汪青嵐'])
    expect(said[0]?.[1]).toBe(LEAD)
  })

  test('and no label, where he speaks at once', () => {
    const { said } = read('汪青嵐：各位网友好，今天谈清淤\n\n望海日报记者：渔船什么时候回港？\n\n汪青嵐：下午三点以前。\n')
    expect(said.map(([speaker]) => speaker)).toEqual(['汪青嵐', '望海日报记者', '汪青嵐'])
  })

  test('dates a copy by the day of the text, and not by when it was put up', () => {
    expect(read(`望海市长同网友交流\n\n | 2026年7月12日 | 文库 | 评论已关闭 |\n\n||2025-04-02\n\n望海市长谈渔港清淤。${TALK}`).date).toBe('2025-04-02')
  })
})

describe('a title on two lines', () => {
  test('whose first half looks like a label', () => {
    const { title, date, said } = read('2025年4月1日港务局发言人汪青嵐\n\n主持例行记者会\n\nPort Authority Spokesperson Wang Qinglan’s\nRegular Press Conference on April 1, 2025\n\n望海日报记者：渔船什么时候回港？\n\nWanghai Daily: When will the boats return?\n\n汪青嵐：下午三点以前。\n\nWang Qinglan: Before three in the afternoon.\n')
    expect([title, date]).toEqual(['2025年4月1日港务局发言人汪青嵐主持例行记者会', '2025-04-01'])
    expect(said).toEqual([
      ['望海日报记者', '渔船什么时候回港？'], ['望海日报记者', 'When will the boats return?'], ['汪青嵐', '下午三点以前。'], ['汪青嵐', 'Before three in the afternoon.'],
    ])
  })

  test('of what a press office holds it, and that it does', () => {
    const { title, date } = read('新闻办就2025年1-2月份\n渔业经济运行情况举行发布会\n\n2025-03-14 12:28 来源：望海网\n\n市新闻办于2025年3月14日（星期五）上午10时举行新闻发布会，请港务局局长汪青嵐介绍2025年1-2月份渔业经济运行情况。\n\n港务局局长汪青嵐：\n\n大家上午好。鱼多了。\n\n望海日报记者：\n\n鱼价呢？\n\n汪青嵐：\n\n没有涨。\n')
    expect([title, date]).toEqual(['新闻办就2025年1-2月份渔业经济运行情况举行发布会', '2025-03-14'])
  })
})

describe('what stands under the talk is nobody’s', () => {
  const page = (tail: string): string => `望海市举行渔港清淤新闻发布会\n\n2025年4月1日，望海市新闻办举行新闻发布会，介绍渔港清淤情况。\n\n港务局局长汪青嵐：大家上午好，渔港下周清淤，工期四十天，渔船先停北礁，清完了再回来，请渔民朋友放心。\n\n望海日报记者：渔船什么时候回港？\n\n汪青嵐：下午三点以前。北礁有灯，有水，有值班的人。\n\n${tail}\n`
  test.each([
    ['who made it', '版面编辑：林一帆\n推广\n\n望海网电邮 样例\n望海网新闻版电邮全新升级！主编精心编写，每个工作日投递，可信可引。\n订阅'],
    ['what readers write', '网友评论\n网友：汪局长说得好，我们放心了！\n网友：北礁的灯坏了，请修一修。\n（编辑：林一帆）'],
    ['links', '推荐文章\n热点文章'],
    ['a disclaimer', '【免责声明】本文只代表作者本人观点，与望海网无关。请读者自己核实有关内容。'],
    ['headlines', '北礁新增三座灯塔 夜航更安全\n市气象局局长梅小川:大风周五登陆 渔船莫出港\n望海渔市开张 头一天卖出八吨鱼\n李大海：我为什么回乡养牡蛎\n省内六港同日开渔 千船竞发\n两名渔民落水获救 海警半小时赶到'],
    ['what other pages begin with', '开渔节背后的故事：渔民们为这一天准备了整整一年，船要上漆，网要补好，海上的...\n2025-04-20北礁的灯塔为什么是红的？ 守灯人在礁上住了三十年，他说灯是给回家的人看的...'],
  ])('%s', (_, tail) => {
    const { said, date } = read(page(tail))
    expect(date).toBe('2025-04-01')
    expect(said.slice(1).map(([speaker]) => speaker)).toEqual(['汪青嵐', '望海日报记者', '汪青嵐'])
    expect(said.at(-1)?.[1]).toBe('下午三点以前。北礁有灯，有水，有值班的人。')
  })

  test('but the talk goes on where a label from above comes back', () => {
    const { said } = read(page('（编辑：林一帆）\n\n望海晚报记者：鱼价会涨吗？\n\n汪青嵐：不会涨。'))
    expect(said.slice(-2)).toEqual([['望海晚报记者', '鱼价会涨吗？'], ['汪青嵐', '不会涨。']])
  })
})

test.each([
  ['二日电（记者 林一帆）一日', '望海通讯社望海4月2日電（記者 林一帆）1日下午3點，港務局舉行記者會，局長汪青嵐介紹清淤情況。', '2025-04-02 00:11', '2025-04-01'],
  ['a stamp over the source', '4月1日上午，市政府召开新闻发布会，通报渔港清淤情况。', '　　• 时间：2025-04-05 10:37:50\n　　• 来源：港务局', '2025-04-01'],
  ['a year of Taiwan in a field', '首先說明漁港清淤的進度，並向各位媒體朋友致意。', '時間：90/01/15', '2001-01-15'],
])('%s: when it was held', (_, lead, head, date) => {
  expect(read(`渔港清淤情况記者會\n${head}\n\n${lead}\n\n汪青嵐：清淤下周完工。\n\n望海日报记者：鱼价呢？\n\n汪青嵐：不漲。\n`).date).toBe(date)
})

test.each([
  ['望海港网讯：4月1日上午，', '望海港网'], ['2025-04-02 望海之音\n\n4月1日上午，', '望海之音'], ['新闻局\n2025-04-02 18:01\n\n4月1日上午，', '新闻局'],
])('whose page it is: %s', (head, source) => {
  expect(read(`望海记者会快讯 （渔港清淤）\n\n${head}港务局举行记者会，介绍清淤情况。\n\n汪青嵐：清淤下周完工。\n\n望海日报记者：鱼价呢？\n\n汪青嵐：不涨。\n`).source).toBe(source)
})

test('a host’s name behind his part is none of his words', () => {
  const { said, speakers } = read('主持人：望海市委宣传部新闻处处长林一帆 女士们、先生们，大家上午好！请汪局长介绍。\n\n汪青嵐：清淤下周完工。\n')
  expect(said[0]).toEqual(['林一帆', '女士们、先生们，大家上午好！请汪局长介绍。'])
  expect(speakers[0]).toMatchObject({ title: '望海市委宣传部新闻处处长', role: 'host' })
})

test('where to skip to is no title, and the number of the next field no venue', () => {
  expect(read('跳到主要內容區塊 Go To Center block\n\n:::\n港務局：漁港清淤下週完工\n\n日期：114-04-01\n\n一、 地 點：本局5樓西廳 二、 主持人：汪局長\n\n港務局今天說明，漁港清淤下週完工，請漁民放心。\n')).toMatchObject({ title: '港務局：漁港清淤下週完工', venue: '本局5樓西廳' })
})

describe('HTML in Markdown', () => {
  const page = '# 望海港清淤记者会\n\n<figure>\n<img src="https://example.org/a_b.jpg" alt="">\n<figcaption>港务局局长汪青嵐说，清淤下周完工，渔船先停北礁。资料图</figcaption>\n</figure>\n\n港务局局长汪青嵐昨天见记者。\n\n**记者问：渔船什么时候回港？**\n\n汪青嵐答：下午三点以前。\n\n<figure><img src="https://example.org/b.jpg"></figure>\n\n**记者问：鱼价呢？**\n\n汪青嵐答：不涨。\n\n{{< video src="https://example.org/c.mp4?width=560" >}}\n\n---\n\n请加入成为望海网的月费订户，长期支持我们的工作。\n'
  test('is in nobody’s words and in nobody’s office', () => {
    const { said, speakers } = read(page, 'a.md')
    expect(said.map(([, words]) => words)).toEqual(['港务局局长汪青嵐昨天见记者。', '渔船什么时候回港？', '下午三点以前。', '鱼价呢？', '不涨。'])
    expect(speakers.find(({ name }) => name === '汪青嵐')).toMatchObject({ title: '港务局局长', organization: '港务局' })
  })
})

test('a table of one column with a bar behind each cell, in two languages', () => {
  const cells = ['港务局召开例行发布会（', 'Port Authority Regular Press Conference', '2025年4月1日', 'April 1, 2025', '', '【汪青嵐】：大家好，请提问。', 'Wang\nQinglan: Good afternoon. You may ask.', '【望海日报记者】：渔船什么时候回港？', 'WHD:\nWhen will the boats return?', '【汪青嵐】：下午三点以前。', 'Wang\nQinglan: Before three in the\nafternoon.', '【望海晚报记者】：鱼价呢？']
  const { title, said } = read(cells.map(cell => `${cell} |`).join('\n'))
  expect(title).toBe('港务局召开例行发布会')
  expect(said).toEqual([
    ['汪青嵐', '大家好，请提问。'], ['汪青嵐', 'Good afternoon. You may ask.'], ['望海日报记者', '渔船什么时候回港？'], ['望海日报记者', 'When will the boats return?'],
    ['汪青嵐', '下午三点以前。'], ['汪青嵐', 'Before three in the\nafternoon.'], ['望海晚报记者', '鱼价呢？'],
  ])
})

test('the name of a site in brackets before the lead is whose report it is', () => {
  const { said, speakers } = read('渔港清淤发布会\n\n【望海网】望海市于4月1日下午召开新闻发布会，介绍清淤情况。\n\n港务局局长 汪青嵐：\n\n大家好，清淤下周完工。\n')
  expect(said.map(([speaker]) => speaker)).toEqual([null, '汪青嵐'])
  expect(speakers.map(({ name }) => name)).toEqual(['汪青嵐'])
})
