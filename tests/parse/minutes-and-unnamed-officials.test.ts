import { describe, expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'

const told = (page: string): string[] => {
  const { text, turns } = parseText(page, 'a.txt')
  return turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? '–'}：${text.slice(turn.start, turn.end)}`)
}

describe('somebody of a body who answers and is not named', () => {
  const page = (title: string, lead: string): string => `${title}\n\n${lead}\n\n1．问：夜航什么时候开？\n\n答：六月开，先试三个月。\n\n2．问：船票涨不涨？\n\n答：不涨，明年也不涨。\n`
  const answerers = (title: string, lead: string): (string | null)[] => parseText(page(title, lead), 'a.txt').turns.filter(turn => turn.role === 'spokesperson').map(turn => turn.speaker)

  test.each([
    ['港务局有关负责人就望海轮渡新办法答记者问', '3月4日，市港务局有关负责人就轮渡新办法回答了记者提问。', '市港务局有关负责人', '市港务局'],
    ['望海市港务局相关负责人就轮渡新办法答记者问', '近日，新办法印发。记者采访了有关专家。', '望海市港务局相关负责人', '望海市港务局'],
    ['轮渡新办法答记者问', '日前，市港务局航运处负责同志就轮渡新办法接受记者采访，回答了大家关心的问题。', '市港务局航运处负责同志', '市港务局'],
    ['港务部新闻发言人就轮渡新办法答记者问', '有记者问及轮渡新办法。', '港务部新闻发言人', '港务部'],
    ['望海市港務局有關負責人就輪渡新辦法答記者問', '新辦法三月起實施。', '望海市港務局有關負責人', '望海市港務局'],
    ['市医保局相关负责人就轮渡新办法答记者问', '日前，望海市医疗保障局有关负责人回答了记者的提问。', '望海市医疗保障局有关负责人', '望海市医疗保障局'],
    ['海监会有关部门负责人就轮渡新办法答记者问', '近日，新办法由海监会、财政部、交通部联合印发。', '海监会有关部门负责人', '海监会'],
    ['望海轮渡怎么坐', '近日，市港务局、市财政局联合印发新办法。记者采访了市港务局有关负责人。', '市港务局有关负责人', '市港务局'],
    ['解读丨市港务局有关负责人今天就轮渡新办法答记者问', '新办法三月起实施。', '市港务局有关负责人', '市港务局'],
  ])('%s', (title, lead, name, organization) => {
    expect(answerers(title, lead)).toEqual([name, name])
    expect(parseText(page(title, lead), 'a.txt').speakers[1]).toEqual({ name, title: null, organization, role: 'spokesperson' })
  })

  test.each([
    ['轮渡新办法答记者问', '3月4日，市港务局、市财政局有关负责人就轮渡新办法回答了记者提问。'],
    ['市港务局等四部门有关负责人就轮渡新办法答记者问', '3月4日，新办法印发。'],
    ['市港务局和市财政局有关负责人就轮渡新办法答记者问', '3月4日，新办法印发。'],
    ['港务局有关负责人就轮渡新办法答记者问', '3月4日，市财政局有关负责人对新办法回答了提问。'],
    ['轮渡新办法答记者问', '3月4日，新办法印发，记者采访了相关部门。'],
    ['市港务局、市财政局新闻发言人就轮渡新办法答记者问', '3月4日，新办法印发。'],
    ['市港务局、市财政局有关负责人就轮渡新办法答记者问', '3月4日，市港务局有关负责人就轮渡新办法回答了记者提问。'],
    ['市港务局 市财政局有关负责人就轮渡新办法答记者问', '3月4日，市港务局有关负责人就轮渡新办法回答了记者提问。'],
    ['市港务局有关负责人就轮渡新办法答记者问', '3月4日，市港务局新闻发言人就轮渡新办法回答了记者提问。'],
    ['三部门有关负责人就轮渡新办法答记者问', '3月4日，三部门有关负责人就轮渡新办法回答了记者提问。'],
    ['有关部门负责人就轮渡新办法答记者问', '3月4日，新办法印发。'],
  ])('is nobody where several may be meant, or none: %s', (title, lead) => expect(answerers(title, lead)).toEqual([null, null]))

  test('is whoever the head names, where it names anybody', () => {
    expect(answerers('市港务局有关负责人就轮渡新办法答记者问', '3月4日，市港务局局长林一帆就轮渡新办法回答了记者提问。')).toEqual(['林一帆', '林一帆'])
  })
})

describe('minutes', () => {
  const page = (closing: string): string => `望海市港务局\n\n望海市轮渡新闻通气会纪要\n\n时间：2025年3月4日\n地点：市港务局二楼会议室\n主持：梅青岚（市委宣传部副部长）\n出席：林一帆（市港务局局长）\n媒体：望海周报、望海农广、潮声网\n\n梅部长：请林局长通报，然后请大家提问。\n\n林局长：夜航六月开。\n\n1．问（望海农广）：船票涨不涨？\n答（林局长）：不涨，明年也不涨。\n\n2．问（潮声网）：带狗呢？\n答（林局长）：能，要装笼。\n\n${closing}\n`
  const said = ['梅青岚：请林局长通报，然后请大家提问。', '林一帆：夜航六月开。', '望海农广：船票涨不涨？', '林一帆：不涨，明年也不涨。', '潮声网：带狗呢？', '林一帆：能，要装笼。']

  test.each(['会议强调，各县要一日一报，确保夜航平安开通。', '会议最后要求，各县要一日一报，确保夜航平安开通。', '会议指出，夜航是民生大事，各县要一日一报。'])('%s', closing => expect(told(page(closing))).toEqual([...said, `–：${closing}`]))

  test('what an official tells of another meeting is his', () => {
    expect(told(page('上个月省里开了一次会议，专门讲轮渡。\n\n会议强调，各县要一日一报，确保夜航平安开通。')).at(-1)).toContain('会议强调')
    expect(told(page('上个月省里开了一次会议，专门讲轮渡。\n\n会议强调，各县要一日一报，确保夜航平安开通。')).at(-1)).toMatch(/^林一帆/u)
  })

  test('whoever came to ask is no source', () => expect(parseText(page(''), 'a.txt').source).toBe('望海市港务局'))
})

test('how a newspaper is printed is no part of its name, however it is set apart', () => {
  expect(parseText('望海日报 数字报\n2025年03月05日　星期三　　第04版：民生\n\n望海轮渡六月夜航\n\n　　本报讯　3月4日，市港务局召开新闻发布会。\n', 'a.txt').source).toBe('望海日报')
})
