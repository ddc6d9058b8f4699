import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readMarkdown } from '../../lib/parse/formats/read-markdown.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const told = ({ text, turns }: ReturnType<typeof parseText>): string[] => turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? '–'}：${text.slice(turn.start, turn.end).replace(/^> /u, '')}`)

describe('a sign and bold words alone over a quoted question', () => {
  const page = (sign: string, citizen: string): ReturnType<typeof parseText> => buildBriefing(readMarkdown(`# 船票怎么调？望海说清楚了\n\n3月4日，望海市轮渡新闻发布会在市民之家举行。市港务局局长林一帆回答了大家关心的问题。\n\n**01**\n\n**船票会涨吗？**\n\n${sign} **望海日报记者**\n\n> 船票会不会涨一大截？\n\n💬 **市港务局局长　林一帆**\n\n不涨，明年也不涨。\n\n**02**\n\n**夜里怎么过海？**\n\n${sign} **${citizen}**\n\n> 俺家住岛上，夜里过不去。到底啥时候能管？\n\n💬 **林一帆**\n\n六月就开夜航，先试三个月。\n`), 'a.md')

  test.each(['🎤', '🙋', '❓'])('%s says who asks', sign => {
    expect(told(page(sign, '市民观察员 老滕')).slice(1)).toEqual(['望海日报记者：船票会不会涨一大截？', '林一帆：不涨，明年也不涨。', '老滕：俺家住岛上，夜里过不去。到底啥时候能管？', '林一帆：六月就开夜航，先试三个月。'])
  })
  test.each(['市民观察员 老滕', '群众监督员 老滕', '出行体验官 老滕'])('%s comes as one of the public', citizen => {
    expect(page('🎤', citizen).speakers.find(({ name }) => name === '老滕')).toMatchObject({ title: citizen.slice(0, -3), role: 'unknown' })
  })
})

describe('what stands over the next question behind a pager or a caption is nobody’s', () => {
  const page = (between: string, over: string): string => `望海市轮渡例行记者会\n\n　　林一帆（市港务局局长）：各位好，今天说说轮渡。\n\n　　记者：夜航什么时候开？\n\n　　林一帆：六月开，先试三个月。\n\n${between}\n\n　　${over}\n\n　　记者：船票涨不涨？\n\n　　林一帆：不涨。\n`
  test.each(['上一页　1　2　下一页', '新闻发布会现场（梅青岚 摄）'])('%s', between => {
    expect(told(parseText(page(between, '关于船票'), 'a.txt'))).toContain('林一帆：六月开，先试三个月。')
    expect(told(parseText(page(between, '关于船票'), 'a.txt')).join('\n')).not.toContain('关于船票')
  })
  test('a sentence there is his', () => expect(told(parseText(page('上一页　1　2　下一页', '船票的事我也说一句。'), 'a.txt')).join('\n')).toContain('船票的事我也说一句。'))
})

test.each([
  ['省港务局外事工作委员会办公室新闻处处长', '省港务局外事工作委员会办公室'],
  ['自由港工作委员会办公室综合处副处长', '自由港工作委员会办公室'],
  ['市安全生产委员会办公室主任', '市安全生产委员会'],
  ['市港务局办公室主任', '市港务局'],
  ['省法院新闻发言人、新闻办主任', '省法院'],
  ['市委宣传部副部长、市政府新闻办主任', '市政府新闻办'],
  ['市公积金管理中心信贷部负责人', '市公积金管理中心'],
  ['市港务局有关负责人', '市港务局'],
  ['望海渔人9号前锋', '望海渔人'],
  ['望海渔人新闻官', '望海渔人'],
  ['联赛新闻官', null],
])('%s speaks for %s', (title, organization) => expect(organizationInTitle(title, title)).toBe(organization))

describe('where reporters met somebody', () => {
  test.each([
    ['以下是运输局局长林一帆今日（三月四日）在望海站大堂出席「夜航」启动礼后，联同轮渡公司行政总裁汪远舟会见传媒的谈话内容：', '望海站大堂'],
    ['以下是运输局局长林一帆今日（三月四日）在望海站大堂出席「夜航」启动礼后会见传媒的谈话内容：', '望海站大堂'],
    ['3月4日，港务部发言人林一帆在紫厅主持例行记者会。', '紫厅'],
    ['3月4日，港务部发言人林一帆在港务部红厅主持例行记者会。', '港务部红厅'],
    ['3月4日，港务部发言人林一帆在会上主持例行记者会。', null],
  ])('%s', (lead, venue) => {
    expect(parseText(`林一帆会见记者谈话内容\n\n${lead}\n\n局长：大家好。夜航今日开始。\n\n记者：船票涨不涨？\n\n局长：不涨。\n`, 'a.txt').venue).toBe(venue)
  })
})

test('a press office holds the rights of its pages', () => {
  const page = (foot: string): string | null => parseText(`运输局局长会见传媒谈话内容\n\n以下是运输局局长林一帆会见传媒的谈话内容：\n\n局长：大家好。夜航今日开始。\n\n记者：船票涨不涨？\n\n局长：不涨。\n\n完\n\n${foot}\n`, 'a.txt').source
  expect(page('望海特别行政区政府新闻处 2025 © | 重要告示')).toBe('望海特别行政区政府新闻处')
  expect(page('望海市人民政府新闻办公室　版权所有')).toBe('望海市人民政府新闻办公室')
  expect(page('望海网络公司 2025 © | 重要告示')).toBeNull()
})

describe('the title of a page without headings', () => {
  const page = (size: string, more = ''): ReturnType<typeof parseText> => buildBriefing(readHtml(`<html><body><table><tr><td><b>热点排行</b><br>1. 轮渡停航<br>2. 码头日记</td><td><center><font size=${size}><b>望海市港务局发布轮渡白皮<br>书暨夜航新闻发布会</b></font></center><hr><font size=3>　　时间：二〇二五年三月四日上午10时<br>　　主持人：市港务局新闻发言人梅青岚<br><br>　　【梅青岚】各位记者，上午好。请林一帆局长发布。<br><br>　　【林一帆】谢谢。夜航六月开，先试三个月。<br><br>${more}</font></td></tr></table></body></html>`), 'a.html')
  test.each(['5', '"6"', '"+2"'])('is what is set in size %s, on both its lines', size => expect(page(size).title).toBe('望海市港务局发布轮渡白皮书暨夜航新闻发布会'))
  test('is nothing of the speeches where they are set large as well', () => {
    const { turns, text } = page('5', '<font size=5>　　【梅青岚】谢谢，今天的发布会到此结束。</font>')
    expect(text.slice(turns.at(-1)!.start, turns.at(-1)!.end)).toBe('谢谢，今天的发布会到此结束。')
  })
})
