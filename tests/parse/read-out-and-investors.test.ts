import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'

const told = (page: string): string[] => {
  const { text, turns } = parseText(page, 'a.txt')
  return turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? '–'}：${text.slice(turn.start, turn.end)}`)
}

describe('an interview online', () => {
  const page = (host: string, readOut: string): string => `访谈主题：轮渡怎么坐\n\n访谈嘉宾：望海市港务局局长　林一帆\n\n主 持 人：${host}\n\n访谈摘要：3月4日，林一帆做客政府网站，就轮渡与网友在线交流。\n\n【主持人】　各位网友，下午好！请林局长先打个招呼。　15:00\n\n【林一帆】　各位网友好。　15:01\n\n【主持人】　${readOut}　15:02\n\n【林一帆】　不涨，明年也不涨。　15:03\n\n【网友 爱坐船】　带狗能不能上船？　15:04\n\n【林一帆】　能，要装笼。　15:05\n`

  test.each(['禾 子', '禾子', '何 晴'])('the host is whoever the field gives, under whatever name, and the field is no speech of his: %s', host => {
    const said = told(page(host, '船票涨不涨？'))
    expect(said[0]).toBe(`${host.replace(' ', '')}：各位网友，下午好！请林局长先打个招呼。`)
    expect(said).toHaveLength(6)
  })

  test.each(['网友“海上生明月”问：船票涨不涨？', '网友“海上生明月”提问：船票涨不涨？', '网友海上生明月问：船票涨不涨？', '网友“海上生明月”留言说：船票涨不涨？'])('what the host reads out is his turn: %s', readOut => {
    const { speakers } = parseText(page('何 晴', readOut), 'a.txt')
    expect(told(page('何 晴', readOut))[2]).toBe(`何晴：${readOut}`)
    expect(speakers.map(speaker => speaker.name.replace(/\s/gu, ''))).toEqual(['何晴', '林一帆', '网友爱坐船'])
  })
})

test.each([
  ['投资者 风起云涌', '投资者 guest_2207', 'Q'],
  ['投资者　老船长1999', '个人投资者 海边客', '问题'],
])('an investor who asks under a screen name is called so: %s', (one, other, mark) => {
  const page = `望海轮渡股份有限公司业绩说明会记录\n\n董事长 林一帆：各位投资者好，去年收入6亿元。\n\n${mark}1 ${one}：船票涨不涨？\n\nA 总经理 梅青岚：不涨，明年也不涨。\n\n${mark}2 ${other}：有没有回购计划？\n\nA 董事长 林一帆：有，金额一亿元。\n`
  expect(told(page)).toEqual(['林一帆：各位投资者好，去年收入6亿元。', `${one}：船票涨不涨？`, '梅青岚：不涨，明年也不涨。', `${other}：有没有回购计划？`, '林一帆：有，金额一亿元。'])
})

test.each([
  ['望海银行安全保卫部总经理', '望海银行'],
  ['望海银行港区分行零售部主任', '望海银行港区分行'],
  ['人民银行望海市中心支行副行长', '人民银行望海市中心支行'],
])('a department of a bank is no body of its own: %s', (title, body) => expect(organizationInTitle(title, title)).toBe(body))
