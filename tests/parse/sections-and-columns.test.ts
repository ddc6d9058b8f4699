import { expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { namesBody } from '../../lib/parse/confirm/names-body.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const turnsOf = (page: string, name = 'a.txt') => {
  const { text, turns } = parseText(page, name)
  return turns.filter(turn => turn.aside !== true).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/\s/gu, '')])
}

test('a table with a column for what somebody is there and one for his name', () => {
  const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  const page = `<h1>航道疏浚新闻发布会</h1><table>${row('时间', '身份', '姓名', '发言内容')}${row('10:00', '主持人', '汪听澜', '各位好，先请林局长介绍。')}${row('10:03', '市港务局局长', '林一帆', '三月开工。')}${row('10:20', '记者', '望海日报', '停航多久？')}${row('10:21', '市港务局局长', '林一帆', '停十二天。')}${row('10:30', '网友', '灯塔下的猫', '票价涨吗？')}${row('10:31', '市港务局局长', '林一帆', '不涨。')}</table>`
  const { turns, speakers } = buildBriefing(readHtml(`<html><body>${page}</body></html>`), 'a.html')
  expect(turns.filter(turn => turn.speaker !== null).map(turn => turn.speaker)).toEqual(['汪听澜', '林一帆', '望海日报记者', '林一帆', '灯塔下的猫', '林一帆'])
  expect(speakers.find(speaker => speaker.name === '汪听澜')?.role).toBe('host')
})

test('a chat in which each gives the body he comes from', () => {
  const post = (who: string, time: string, words: string) => `**${who}** ${time}\n${words}\n\n`
  const page = `# 航道疏浚线上沟通会聊天记录\n\n> 主持：汪听澜（市政府新闻办）\n\n${post('汪听澜', '10:00', '各位好，先请林局长介绍。')}${post('林一帆｜市港务局', '10:02', '三月开工。')}${post('望海日报-小周', '10:15', '停航多久？')}${post('林一帆｜市港务局', '10:16', '十二天。')}${post('潮声网-阿梅', '10:18', '票价涨吗？')}${post('郑晓舟｜市海事局', '10:19', '不涨。')}${post('汪听澜', '10:30', '今天到这里。')}`
  expect(turnsOf(page, 'a.md').map(([speaker]) => speaker)).toEqual(['汪听澜', '林一帆', '小周', '林一帆', '阿梅', '郑晓舟', '汪听澜'])
})

test.each([['郑晓舟｜市海事局** 10:19', true], ['郑晓舟（市海事局）', true], ['望海汽车·会展中心', false], ['郑晓舟｜说船票', false], ['郑晓舟', false]])('%s names a body: %s', (printed, named) => expect(namesBody(printed)).toBe(named))

test('answers without a label in sections that name who speaks', () => {
  const section = (who: string, ...paragraphs: string[]) => `<p><b>${who}</b></p>${paragraphs.map(words => `<p>${words}</p>`).join('')}`
  const speakersOf = (body: string) => {
    const { text, turns } = buildBriefing(readHtml(`<html><body><h1>望海队赛后新闻发布会</h1><p>昨晚，望海队主场获胜，赛后双方主教练出席了新闻发布会。</p>${body}</body></html>`), 'a.html')
    return turns.filter(turn => turn.speaker !== null).map(turn => [turn.speaker, text.slice(turn.start, turn.end)])
  }
  expect(speakersOf(section('望海队主教练林一帆', '祝贺队员。', '问：点球是否该判？', '尊重裁判。', '问：下一场谁首发？', '明天再定。') + section('潮声队主教练汪听澜', '体能没跟上。', '问：伤员情况？', '两人拉伤。'))).toEqual([
    ['林一帆', '祝贺队员。'], ['记者', '点球是否该判？'], ['林一帆', '尊重裁判。'], ['记者', '下一场谁首发？'], ['林一帆', '明天再定。'],
    ['汪听澜', '体能没跟上。'], ['记者', '伤员情况？'], ['汪听澜', '两人拉伤。'],
  ])
  // A question that goes on for a paragraph more is not answered by it.
  expect(speakersOf(section('望海队主教练林一帆', '祝贺队员。', '问：点球的事，我们都看到了。', '您认为该判吗？', '问：下一场谁首发？', '明天再定。'))).not.toContainEqual(['林一帆', '您认为该判吗？'])
})

test('who follows up, in brackets behind his medium', () => {
  expect(readLabel('《望海报》（跟進）')).toMatchObject({ kind: 'reporter', name: '《望海报》' })
  expect(readLabel('望海報記者（跟進）')).toMatchObject({ kind: 'reporter', name: '望海報記者' })
  expect(readLabel('项目进度（跟进）')?.kind).not.toBe('reporter')
})

test('a sign before a question is none of it', () => {
  const page = '航道疏浚新闻通气会答问\n\n■停航多久？（望海日报）\n林一帆（市港务局局长）：十二天。\n\n■票价涨吗？（潮声网）\n林一帆：不涨。\n\n■候鸟怎么办？（望海卫视）\n林一帆：三月停工。\n'
  expect(turnsOf(page).filter(([speaker]) => speaker !== '林一帆').map(([, words]) => words)).toEqual(['停航多久？', '票价涨吗？', '候鸟怎么办？'])
})

test('the end of a recording takes no line with it', () => {
  const page = '港口夜话　文字稿\n（片头音乐）\n主持人（汪听澜）：各位听众晚上好，我们来听现场录音。\n（录音：林一帆，市港务局局长）\n“今年三月开工。”\n（录音结束）\n主持人（汪听澜）：有记者问到票价。\n（录音：郑晓舟，市海事局副局长）\n“票价不变。”\n（录音结束）\n主持人（汪听澜）：感谢收听，再见。\n'
  expect(turnsOf(page).map(([speaker]) => speaker)).toEqual(['汪听澜', '林一帆', '汪听澜', '郑晓舟', '汪听澜'])
})

test('a record by parts, each with who speaks in it in brackets', () => {
  const page = '望海港务集团有限公司\n媒体开放日交流记录\n\n参加人员：董事长　林一帆\n　　　　　总经理　汪听澜\n主 持 人：党群部部长　梅青岚\n\n一、董事长致辞（林一帆）\n各位媒体朋友好，今年计划投资四十亿元。\n二、问答\n（一）望海日报：欠款何时还清？\n汪总：年底前全部还清。\n（二）潮声网：会不会发债？\n林董：暂时没有计划。\n三、主持人小结（梅青岚）\n感谢各位，今天的开放日到此结束。\n'
  expect(turnsOf(page).map(([speaker]) => speaker)).toEqual(['林一帆', '望海日报', '汪听澜', '潮声网', '林一帆', '梅青岚'])
  expect(parseText(page, 'a.txt').title).toBe('望海港务集团有限公司媒体开放日交流记录')
})

test('a name in a column of names, as wide as the column', () => {
  const page = '航道疏浚新闻发布会（文字记录）\n\n  汪听澜   各位记者朋友上午好。首先请林局长发布。\n\n  林一帆   今年三月开工。\n\n  汪听澜   请提问。\n\n  望海日报 停航多久？\n\n  林一帆   停十二天。\n\n  汪听澜   今天到这里，谢谢。\n'
  expect(turnsOf(page).map(([speaker]) => speaker)).toEqual(['汪听澜', '林一帆', '汪听澜', '望海日报', '林一帆', '汪听澜'])
})

test('media for short, beside people for short', () => {
  const page = '航道疏浚通气会纪要\n\n参会：林一帆（局长）、郑晓舟（副局长）\n\n林：各位好，三月开工。\n郑：停航十二天。\n卫视：票价呢？\n林：不涨。\n晚报：候鸟怎么办？\n郑：三月停工。\n林：谢谢大家。\n'
  expect(turnsOf(page).map(([speaker]) => speaker)).toEqual(['林一帆', '郑晓舟', '卫视', '林一帆', '晚报', '郑晓舟', '林一帆'])
})

test('what else there is to read, behind links', () => {
  const page = '# 航道疏浚发布会问答\n\n3月4日，市港务局局长林一帆回答了记者提问。\n\n> 望海日报：停航多久？\n\n**林一帆**：停十二天。\n\n> 潮声网：票价涨吗？\n\n**林一帆**：不涨。\n\n## 延伸阅读\n\n- [疏浚方案全文](a)\n- 林一帆：港口的一年\n'
  expect(turnsOf(page, 'a.md').at(-1)).toEqual(['林一帆', '不涨。'])
})
