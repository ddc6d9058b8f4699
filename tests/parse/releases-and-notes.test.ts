import { describe, expect, test } from 'vitest'
import { parseFile } from '../../lib/parse/parse-file.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const parsed = (page: string, file = 'a.txt') => {
  const briefing = parseText(page, file)
  return { ...briefing, told: briefing.turns.filter(({ aside }) => aside !== true).map(({ speaker, start, end }) => [speaker, briefing.text.slice(start, end)]) }
}
const ofHtml = async (body: string) => {
  const briefing = await parseFile(Buffer.from(`<html><body>${body}</body></html>`), 'a.html')
  return { ...briefing, told: briefing.turns.filter(({ aside }) => aside !== true).map(({ speaker, start, end }) => [speaker, briefing.text.slice(start, end)]) }
}

describe('a firm’s release', () => {
  const page = '<h1>望海船厂就新船召回举行媒体说明会</h1><p>（2026年1月15日，望海讯）1月14日14时30分，望海船厂举行媒体说明会。厂长林一帆出席，总监汪青岚主持。</p><p><b>总监 汪青岚：</b>各位媒体朋友，下午好。先请林厂长讲话。</p><p><b>厂长 林一帆：</b>请船主按三步做：</p><ol><li>打开“船家”小程序，扫船身二维码，就能知道自己的船在不在召回范围；</li><li>在范围内的，请停到北港；</li></ol><p>修好以后，重新计算保修期。</p><p><b>总监 汪青岚：</b>谢谢各位，进度每周一公布。</p><section><h3>关于望海船厂</h3><p>望海船厂成立于2012年，产品销往三十个国家和地区。</p></section><p>媒体联系：press@ship.example　投资者热线：000-5417-8800</p>'
  test('what somebody tells the users to open is his words, and no button', async () => {
    const { told } = await ofHtml(page)
    expect(told.filter(([who]) => who === '林一帆').map(([, words]) => words).join('')).toContain('打开“船家”小程序')
  })
  test('the day of the dispatch is not that of the briefing', async () => expect((await ofHtml(page)).date).toBe('2026-01-14'))
  test('what the firm says of itself is nobody’s speech', async () => expect((await ofHtml(page)).told.at(-1)).toEqual(['汪青岚', '谢谢各位，进度每周一公布。']))
})

test('嘉宾： over a table of names is no label', () => {
  const { speakers } = parsed('# 望海县供水新闻发布会\n\n**嘉宾：**\n\n| 姓名 | 职务 |\n| --- | --- |\n| 林一帆 | 县水利局局长 |\n| 汪青岚（主持） | 县新闻办主任 |\n\n**汪青岚**\n\n各位记者朋友，下午好！先请林局长介绍。\n\n**林一帆**\n\n今年通水的村有三百个。\n\n**潮声周刊记者**\n\n水价涨不涨？\n\n**林一帆**\n\n水价不涨。\n', 'a.md')
  expect(speakers.map(({ name }) => name)).toEqual(['汪青岚', '林一帆', '潮声周刊记者'])
})

test('a numbered question in a few words, over each question in full, is a heading', () => {
  const { told } = parsed('望海港新闻通气会问答实录\n\n主持人（港务局副主任　汪青岚）：各位好，请提问。\n\n一、航道到底有多深？\n\n问：有人说大船进不来，航道到底多深？\n\n答（局长　林一帆）：航道深十二米。\n\n二、花多少钱？谁来出？\n\n问：疏浚要花多少钱？\n\n答（局长　林一帆）：花六亿元。\n')
  expect(told.map(([, words]) => words)).not.toContainEqual(expect.stringContaining('花多少钱？谁来出？'))
  expect(told.at(-1)).toEqual(['林一帆', '花六亿元。'])
})

describe('an editor’s notes', () => {
  const page = '望海港发布会 速记\n\n11/18 周二 上午10:00\n\n人物缩写\n林=林一帆 市港务局局长\n汪=汪青岚 市新闻办副主任（主持）\n记1=望海日报记者   记2=潮声周刊记者\n\n------------------------------\n汪：上午好，先请林局长。\n\n林：航道疏浚三月开工。\n\n记1：工期多长？\n\n林：五个月。\n\n记2：渔船怎么办？\n\n林：渔船停北港。\n'
  test('abbreviations with a number, two to a line, and who leads', () => {
    const { told, speakers } = parsed(page)
    expect(told.filter(([who]) => who?.endsWith('记者'))).toEqual([['望海日报记者', '工期多长？'], ['潮声周刊记者', '渔船怎么办？']])
    expect(speakers.find(({ name }) => name === '汪青岚')?.role).toBe('host')
  })
  test('11/18 周二 is a day', () => expect(parsed(page).date).toBe('11-18'))
})

test('what a program made of the talk is nobody’s', () => {
  const { told } = parsed('望海港媒体通气会\n\n智能纪要\n本次会议围绕航道展开，疏浚费用九亿元，会议还讨论了渔船。\n（以上内容由AI生成，仅供参考）\n\n————————文字记录————————\n\n林一帆 00:00:12\n各位好，疏浚费用是六亿元。\n\n汪青岚 00:01:20\n我补充一点，渔船停北港。\n\n林一帆 00:02:12\n谢谢大家。\n')
  expect(told.map(([, words]) => words).join('')).not.toContain('九亿元')
})

describe('a page saved as text', () => {
  const page = '* 市长信箱\n* 我要提问\n* 在线访谈\n在线访谈：航道疏浚，网友关心什么？\n日期：2025-12-03 15:00   嘉宾：林一帆\n　　12月3日15时至16时20分，市港务局局长林一帆、\n总工程师程又青做客望海网在线访谈栏目，就航道\n疏浚与网友交流。本期主持人：小乔。以下为部分问答。\n主持人：各位网友，下午好！林局长，反响怎么样？\n林一帆：小乔好，各位网友好。反响很好。\n网友 北港老船工：会不会挖到晚上？\n程又青：晚上十点以后不施工。\n主持人：时间到了，谢谢大家。\n林一帆：谢谢。\n'
  test('an item of its menu is not its title, and the lead is whole', () => {
    const { title, told } = parsed(page)
    expect(title).toBe('在线访谈：航道疏浚，网友关心什么？')
    expect(told[0]![1]).toMatch(/^12月3日15时至16时20分/u)
  })
  test('who leads by a name that is short', () => expect(parsed(page).speakers[0]!.name).toBe('小乔'))
})

test('a newsletter’s name and number stand over the event', () => {
  const { title, source } = parsed('# 望海文旅简讯\n\n第62期　2026年4月11日　望海市文化和旅游局主办\n\n## 望海港开馆媒体说明会答问\n\n### Q1. 有几座馆？\n\n一共六座。\n\n——局长 林一帆\n\n### Q2. 票价多少？\n\n三十元。\n\n——局长 林一帆\n', 'a.md')
  expect([title, source]).toEqual(['望海港开馆媒体说明会答问', '望海文旅简讯'])
})
