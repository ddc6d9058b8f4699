import { describe, expect, test } from 'vitest'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const saidBy = (briefing: ReturnType<typeof parseText>) => briefing.turns.filter(turn => turn.role !== 'narration').map(turn => [turn.speaker, briefing.text.slice(turn.start, turn.end)])

describe('short labels that the page itself explains', () => {
  test('stand for people and media, in whatever marks', () => {
    const page = '渔港怎么活：望海县渔业改革访谈录\n\n《潮声周刊》2024年第8期　封面故事\n\n7月3日，望海县农业农村局副局长尧青岚（下称“尧”）、渔业合作社理事长林一帆(下称“林”)接受了《潮声周刊》记者（下称“潮”）的采访，县委宣传部副部长梅小川（以下简称“主”）主持。\n\n【主】各位好，今天就在码头上聊。\n\n【潮】渔船这几年减了多少？\n\n【尧】三年减了四成。\n\n【林】一半去了加工厂。\n\n【主】好，今天先聊到这里。\n'
    const briefing = parseText(page, 'a.txt')
    expect(saidBy(briefing)).toEqual([['梅小川', '各位好，今天就在码头上聊。'], ['潮声周刊记者', '渔船这几年减了多少？'], ['尧青岚', '三年减了四成。'], ['林一帆', '一半去了加工厂。'], ['梅小川', '好，今天先聊到这里。']])
    expect(briefing).toMatchObject({ date: '2024-07-03', source: '潮声周刊' })
    expect(briefing.speakers.find(({ name }) => name === '梅小川')).toMatchObject({ role: 'host', title: '县委宣传部副部长' })
  })

  test('are set equal to whom they stand for', () => {
    const page = '望海县科技馆开馆问答\n\n（问=望海晚报记者，答=县科技馆馆长汪青岚，补=县科协主席林一帆）\n\n问：科技馆什么时候开？\n\n答：十月一日开馆。\n\n补：寒暑假周一也开。\n'
    const briefing = parseText(page, 'a.txt')
    expect(saidBy(briefing).map(([speaker]) => speaker)).toEqual(['望海晚报记者', '汪青岚', '林一帆'])
    expect(briefing.speakers.find(({ name }) => name === '林一帆')?.title).toBe('县科协主席')
  })

  test('may be letters', () => {
    const page = '# 修桥三年\n\n嘉宾：大桥总工程师林一帆（以下用“A”代表），交通大学教授汪青岚（以下用“B”代表）；采访者为《桥梁》周刊记者（以下用“Q”代表）。\n\n**Q：** 桥墩为什么改了三次？\n\n**A：** 海底有一层软泥。\n\n**B：** 软泥厚十一米。\n'
    expect(saidBy(parseText(page, 'a.md')).map(([speaker]) => speaker)).toEqual(['桥梁周刊记者', '林一帆', '汪青岚'])
  })

  test('are none where what is shortened is nobody', () => {
    const page = '望海市政府新闻发布会\n\n望海市发展集团有限公司（以下简称“集团”）今年完成投资12亿元。《望海港口条例》（以下简称“条例”）自七月一日起施行。市港务局局长林一帆介绍情况。\n\n林一帆：今年做了三件事。\n\n集团：投资全部到位。\n\n条例：七月一日施行。\n\n望海日报记者：明年呢？\n\n林一帆：明年再做两件。\n'
    expect(saidBy(parseText(page, 'a.txt')).map(([speaker]) => speaker)).toEqual(['林一帆', '望海日报记者', '林一帆'])
  })
})

test('what one does with the other is no office of his', () => {
  expect(findIntroductions('望海周刊（以下简称“海”）专访了市港务局局长林一帆（以下简称“林”）。', new Set())[0]).toMatchObject({ name: '林一帆', title: '市港务局局长' })
})

test('who signs under an article by a name of his own asks nothing', () => {
  const page = '# 渔港访谈\n\n林一帆：大家好。\n\n望海日报记者：渔船减了吗？\n\n林一帆：减了四成，谢谢大家。\n\n*本刊记者 | 柳一丁　编辑 | 沉香*\n'
  expect(saidBy(parseText(page, 'a.md')).at(-1)?.[1]).toBe('减了四成，谢谢大家。')
})

test('a character in brackets is a short label where lines begin with several such, and none elsewhere', () => {
  const list = '主持：梅小川（川）\n对谈人：林一帆（林），望海书局总经理；汪青岚（汪），市图书馆馆长\n'
  const talk = parseText(`望海书店与城市阅读三人谈实录\n\n${list}\n川：今天谈书店。\n\n林：书店要变。\n\n汪：图书馆也在变。\n\n川：谢谢。\n`, 'a.txt')
  expect(saidBy(talk).map(([speaker]) => speaker)).toEqual(['梅小川', '林一帆', '汪青岚', '梅小川'])
  expect(talk.speakers.map(({ title, role }) => [title, role])).toEqual([[null, 'host'], ['望海书局总经理', 'spokesperson'], ['市图书馆馆长', 'spokesperson']])
  const other = parseText('望海书店新闻发布会实录\n\n图为林一帆（右）和汪青岚（左）。\n\n林一帆：书店要变，读者的座位分两边。\n\n右：临窗，可以读一个下午。\n\n林一帆：谢谢大家。\n', 'a.txt')
  expect(saidBy(other).map(([speaker]) => speaker)).not.toContain('右')
})

test('media of which it is said once that their reporters ask', () => {
  const page = '图书馆夜谈：望海县全民阅读媒体见面会\n\n馆长汪青岚（以下简称“汪”）回答《读书周报》（以下简称“读”）、“望海发布”客户端（以下简称“望”）记者的提问。\n\n读：馆里一天来多少人？\n\n汪：周末三千人。\n\n望：学生有时间读书吗？\n\n汪：周三晚上只接待学生。\n'
  expect(saidBy(parseText(page, 'a.txt')).map(([speaker]) => speaker)).toEqual(['读书周报记者', '汪青岚', '望海发布客户端记者', '汪青岚'])
})

describe('a foreigner called by the last part of his name', () => {
  const page = (label: string, lead = '主教练戈布兰·杜维科、队长林一帆出席') => saidBy(parseText(`望海队赛前发布会\n\n3月4日，望海队举行赛前发布会，${lead}。\n\n林一帆：大家好。\n\n问：怎么防？\n\n${label}：不跟他们拼身高。\n\n问：谁首发？\n\n林一帆：我。\n`, 'a.txt')).map(([speaker]) => speaker)
  test.each(['杜维科', '杜维科教练'])('%s is whom the lead names in full', label => expect(page(label)).toEqual(['林一帆', '记者', '戈布兰·杜维科', '记者', '林一帆']))
  test('is nobody where the lead names two of one family', () => expect(page('杜维科', '主教练戈布兰·杜维科、领队马特·杜维科、队长林一帆出席')).not.toContain('戈布兰·杜维科'))
  test('is nobody where no office stands before the name', () => expect(page('更新', '讨论城市·更新，队长林一帆出席')).not.toContain('城市·更新'))
})
