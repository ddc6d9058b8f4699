import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'

const spoken = (page: string, file = 'a.txt') => {
  const { turns, text } = parseText(page, file)
  return turns.filter(({ aside, speaker }) => aside !== true && speaker !== null).map(({ speaker, start, end }) => [speaker, text.slice(start, end)])
}

describe('a sign of a label that is printed wrong', () => {
  test('答；, where the page’s other marks have a colon', () => {
    const page = '望海市新闻通气会\n\n3月4日，望海市举行新闻通气会，市疾控中心主任林一帆到场回应。\n\n问：今年早不早？\n\n答：早了两周。\n\n问：高峰过去没有？\n\n答；还没有过去。\n\n问：学校停不停课？\n\n答：不停课。\n'
    expect(spoken(page).filter(([who]) => who === '林一帆').map(([, words]) => words)).toEqual(['早了两周。', '还没有过去。', '不停课。'])
  })
  test('an office whose last character looks like another', () => {
    const page = '望海旅遊局會見傳媒\n\n旅遊局局長林一帆、副局長汪青嵐昨日會見傳媒。\n\n局長：多謝各位。\n\n記者：巴士幾時解決？\n\n副局艮：七月十五日起解決。\n\n記者：接駁車要不要收費？\n\n副局長：全部免費。\n'
    expect(spoken(page).filter(([who]) => who === '汪青嵐').map(([, words]) => words)).toEqual(['七月十五日起解決。', '全部免費。'])
  })
  test('two stretches in bold, a bracket that nothing closes', () => {
    const page = '# 望海市新闻发布会\n\n3月4日，望海市召开新闻发布会，市消防支队队长林一帆、市环境局副局长汪青岚介绍情况。\n\n**【发布人·林一帆】**\n\n明火已经扑灭。\n\n**【发布人·****汪青岚】**\n\n空气已经正常。\n\n**【提问·望海晚报】**\n\n什么时候能回家？\n\n**【答·林一帆】**\n\n今晚八点。\n\n**【提问·南岸日报**\n\n原因查清了吗？\n\n**【答·林一帆】**\n\n还在调查。\n'
    expect(spoken(page, 'a.md').map(([who]) => who)).toEqual(['林一帆', '汪青岚', '望海晚报', '林一帆', '南岸日报', '林一帆'])
  })
  test('a name with a character that is said like its own', () => {
    const page = '# 望海市新闻发布会\n\n3月4日，望海市召开新闻发布会，市消防支队队长林一帆介绍情况。\n\n【主持人 申屠澈】\n\n先请队长介绍。\n\n【发布人 林一帆】\n\n明火已经扑灭。\n\n【主持人 申屠撤】\n\n请提问。\n\n【记者】\n\n什么时候能回家？\n\n【发布人 林一帆】\n\n今晚八点。\n\n【主持人 申屠澈】\n\n就到这里。\n'
    expect(spoken(page).map(([who]) => who)).toEqual(['申屠澈', '林一帆', '申屠澈', '记者', '林一帆', '申屠澈'])
  })
  test('another office is no misprint', () => {
    const page = '望海市新闻发布会\n\n3月4日，市港务局局长林一帆、市港务局书记汪青岚出席。\n\n主讲人：现在开始。\n\n主持人：谢谢。\n\n林局长：明年开工。\n'
    expect(spoken(page).map(([who]) => who)).toContain('林一帆')
    expect(spoken(page).filter(([, words]) => words === '现在开始。').map(([who]) => who)).not.toContain('林一帆')
  })
})

test('a title broken over two lines of the head is whole, and no label', () => {
  const { speakers, turns, text } = parseText('望海市新闻发布会实录\n\n时　间：2025年3月4日上午9:30\n发布人：市市场监督管理局党委委员、食品安全\n　　　　总监　林　帆\n　　　　市教育局党组成员、\n　　　　副局长　汪青岚\n主持人：市政府新闻办公室副主任、新闻发言\n　　　　人　梅　砚\n\n主持人\n2025-03-04 09:31:06\n各位好，请林帆介绍情况。\n\n林　帆\n2025-03-04 09:32:06\n检查了两千家。\n\n汪青岚\n2025-03-04 09:33:06\n食堂全部查过。\n\n主持人\n2025-03-04 09:34:06\n今天就到这里。\n', 'a.txt')
  expect(speakers.map(({ name, title }) => [name, title])).toEqual([['梅砚', '市政府新闻办公室副主任、新闻发言人'], ['林帆', '市市场监督管理局党委委员、食品安全总监'], ['汪青岚', '市教育局党组成员、副局长']])
  expect(turns.filter(({ speaker }) => speaker !== null).map(({ speaker, start, end }) => [speaker, text.slice(start, end)])).toEqual([['梅砚', '各位好，请林帆介绍情况。'], ['林帆', '检查了两千家。'], ['汪青岚', '食堂全部查过。'], ['梅砚', '今天就到这里。']])
})

test('how many there were speaks no words', () => {
  expect(parseText('望海俱乐部赛后发布会\n\n射门  11 : 19\n现场观众  12,345人\n\n3月4日晚，望海队2比2战平来访的江岸队，主教练林一帆出席发布会。\n\n林一帆：这一分来得不容易。\n', 'a.txt').speakers.map(({ name }) => name)).toEqual(['林一帆'])
})

test('追问（同上） is put by whoever asked before', () => {
  const page = '望海公司沟通会\n\n3月4日，望海公司首席质量官林一帆出席沟通会。\n\nQ1（望海财经）：要花多少钱？\n\nA1（林一帆）：十一亿元。\n\n追问（同上）：供应商不认账呢？\n\nA1（林一帆）：那就走仲裁。\n\nQ2（潮汐新闻，线上提问）：什么时候换？\n\nA2（林一帆）：八月换完。\n'
  expect(spoken(page).map(([who]) => who)).toEqual(['望海财经', '林一帆', '望海财经', '林一帆', '潮汐新闻', '林一帆'])
})
