import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { findIntroductions } from '../../lib/parse/labels/find-introductions.ts'
import { introduceAroundTitle } from '../../lib/parse/labels/find-names-around-title.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])
const turnsOf = (page: string, name = 'a.txt') => {
  const { text, turns } = parseText(page, name)
  return turns.filter(turn => turn.aside !== true).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/\s/gu, '')])
}

test.each([
  ['【图　片】林一帆在回答提问', 'caption'], ['【图　片】发布会现场。本网记者　汪听澜　摄　09:21:15', 'caption'], ['[图片] 会场外景　09:21', 'caption'],
  ['【记　者】望海日报', 'text'], ['【掌　声】', 'stage'],
  ['| 主席 | 林局長一帆（港務局） |', 'field'], ['| 時間 | 三月四日 |', 'field'], ['| 主持人 | 各位好。 | 另一格 |', 'text'],
  ['本逐字稿由语音识别初步产出，以现场影音为准。', 'furniture'], ['以下文字实录未经发言人审阅，仅供参考', 'furniture'], ['（本记录根据录音整理，未经本人审阅）', 'stage'],
  ['本译文件件都要校对，这是规矩吗？', 'text'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

describe('the label', () => {
  test.each([
    ['林参赞', { kind: 'surname', surname: '林', title: '参赞' }], ['欧阳公使', { kind: 'surname', surname: '欧阳', title: '公使' }], ['林总领事', { kind: 'surname', title: '总领事' }],
    ['林护士长', { kind: 'surname', title: '护士长' }], ['林教练', { kind: 'surname', title: '教练' }],
    ['港务局局长致辞（林　一）', { kind: 'person', name: '林一', title: '港务局局长' }], ['情况通报（林一帆）', { kind: 'person', name: '林一帆', title: null }],
    ['开场白（林一帆）', { kind: 'person', name: '林一帆', role: 'host' }], ['中小投资者', { kind: 'netizen' }],
    ['网媒《潮声日常》', { kind: 'outlet', name: '《潮声日常》' }], ['提问（网媒《潮声日常》）', { kind: 'reporter', name: '《潮声日常》' }], ['自媒体《潮声》', { kind: 'outlet' }],
  ])('%s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))
  test.each(['通报（节选）', '年度总结（摘要）', '港口发布（第二版）', '《潮声日常》', '听众热线'])('%s names nobody', printed => {
    expect(readLabel(printed)?.kind ?? 'nobody').not.toMatch(/^(?:person|outlet|netizen)$/u)
  })
})

test.each([
  ['副院长兼急诊中心主任', '急诊中心'], ['省港务委员会应急办主任', '省港务委员会'], ['市政府新闻办主任', '市政府新闻办'], ['兼职教授', null],
])('the body in %s', (title, body) => expect(organizationInTitle(title, title)).toBe(body))

test('a body in brackets behind a name around its office', () => {
  const field = '| 列席 | 林局長一帆（港務局）、汪處長聽瀾（新聞處） |'
  expect(introduceAroundTitle(field, toSimplified(field), true)).toMatchObject([{ name: '林一帆', title: '局長', organization: '港務局', host: false }, { name: '汪聽瀾', organization: '新聞處' }])
  const chair = '主席：林局長一帆（港務局）'
  expect(introduceAroundTitle(chair, toSimplified(chair), true)).toMatchObject([{ name: '林一帆', host: true }])
})

test('people of an embassy', () => {
  expect(findIntroductions('领事参赞林一帆、商务参赞汪听澜参加。', new Set()).map(({ name, title }) => [name, title])).toEqual([['林一帆', '领事参赞'], ['汪听澜', '商务参赞']])
})

test('tags set to one width in a live page', () => {
  const post = (tag: string, who: string, time: string, words: string) => `【${tag}】${who}　${time}\n${words}\n`
  const page = [
    '望海港新闻发布会\n',
    post('直播员', '小鸥', '09:50:00', '发布会将于十点开始。'),
    post('主持人', '汪听澜', '10:00:00', '各位上午好，请林一帆局长介绍情况。'),
    post('发言人', '林一帆', '10:02:10', '航道明年三月疏浚。'),
    '【图　片】发布会现场。本网记者　汪小舟　摄　10:05:00\n',
    post('记　者', '望海日报', '10:06:00', '候鸟怎么办？'),
    post('发言人', '林一帆', '10:07:00', '三月停工。'),
    post('网　友', '灯塔下的猫', '10:08:00', '船票涨吗？'),
    post('嘉　宾', '梅青岚', '10:09:00', '不涨。'),
  ].join('\n')
  expect(turnsOf(page)).toEqual([
    [null, '发布会将于十点开始。'], ['汪听澜', '各位上午好，请林一帆局长介绍情况。'], ['林一帆', '航道明年三月疏浚。'],
    ['望海日报', '候鸟怎么办？'], ['林一帆', '三月停工。'], ['灯塔下的猫', '船票涨吗？'], ['梅青岚', '不涨。'],
  ])
})

test('tags of one width behind the times of posts', () => {
  const post = (time: string, tag: string, who: string, words: string) => `${time}　【${tag}】${who}\n${words}\n`
  const page = [
    '望海港海事审判新闻发布会\n',
    post('10:00:12', '主 持 人', '汪听澜', '各位上午好，请林一帆副院长通报。'),
    post('10:02:10', '发 言 人', '林一帆　市法院副院长', '审结三百件。\n其中涉外的占两成。'),
    '10:05:00　【图　　片】发布会现场\n',
    post('10:06:00', '记　　者', '望海日报', '候鸟的案子怎么判的？'),
    post('10:07:00', '发 言 人', '林一帆', '判令恢复原状。'),
    post('10:08:00', '网　　友', '灯塔下的猫', '钓鱼算不算违法？'),
    post('10:09:00', '嘉　　宾', '梅青岚　市人大代表', '自己钓一条，不算。'),
  ].join('\n')
  expect(turnsOf(page)).toEqual([
    ['汪听澜', '各位上午好，请林一帆副院长通报。'], ['林一帆', '审结三百件。其中涉外的占两成。'], ['望海日报', '候鸟的案子怎么判的？'],
    ['林一帆', '判令恢复原状。'], ['灯塔下的猫', '钓鱼算不算违法？'], ['梅青岚', '自己钓一条，不算。'],
  ])
})

test('what the newsroom says in a script, whoever of it says it', () => {
  const page = [
    '《潮汐直播间》录音报道文稿', '记者：汪小舟　编辑：梅青岚', '标题：航道疏浚方案公布', '【主持人口播】', '各位好。昨天市里召开新闻发布会，公布了方案。',
    '【录音：市港务局局长 林一帆】', '三月开工。', '【记者旁白】', '对市民关心的停航问题，他这样说。', '【现场提问：望海日报记者】', '停航多久？', '【录音：林一帆】', '十二天。', '【结束语】', '以上就是全部内容，感谢收听。',
  ].join('\n')
  expect(turnsOf(page)).toEqual([
    [null, '各位好。昨天市里召开新闻发布会，公布了方案。'], ['林一帆', '三月开工。'], [null, '对市民关心的停航问题，他这样说。'],
    ['望海日报记者', '停航多久？'], ['林一帆', '十二天。'], [null, '以上就是全部内容，感谢收听。'],
  ])
  expect(parseText(page, 'a.txt').speakers.map(speaker => speaker.name)).toEqual(['林一帆', '望海日报记者'])
})

test('what somebody known did when all was over is told', () => {
  const page = (last: string) => `望海港中文媒体吹风会\n\n驻望海大使林一帆出席吹风会，回答了提问。\n\n记者：港口何时开放？\n\n林大使：明年三月开放。\n\n${last}\n`
  expect(turnsOf(page('吹风会后，林一帆大使陪同媒体参观了港口。')).at(-1)).toEqual([null, '吹风会后，林一帆大使陪同媒体参观了港口。'])
  expect(turnsOf(page('吹风会后，我陪各位去港口走走。')).at(-1)).toEqual(['林一帆', '明年三月开放。吹风会后，我陪各位去港口走走。'])
})

test('the last lines of a radio script, and who asks in it', () => {
  const page = [
    '望海之声 FM101.1　《潮汐》节目文稿', '标题：港口的一年', '【导语】', '各位听众早上好，一起来听录音报道。',
    '【录音 林一帆　港务局局长】航道明年三月疏浚。', '【解说】', '话音刚落，有人举手。', '【记者提问 本台】候鸟怎么办？', '【录音 林一帆】三月停工。',
    '【结束语】', '感谢收听。', '【片尾】', '听众热线：见客户端', '听友“老猫”：船票涨吗？',
  ].join('\n\n')
  expect(turnsOf(page).filter(([speaker]) => speaker !== null)).toEqual([['林一帆', '航道明年三月疏浚。'], ['本台', '候鸟怎么办？'], ['林一帆', '三月停工。']])
  expect(parseText(page, 'a.txt').source).toBe('望海之声')
})

test('who speaks, set over the lines of a cell', () => {
  const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  const page = `<table><tr><td><b>望海港风暴潮灾害<br>第二场新闻发布会　现场实录</b></td></tr><tr><td>望海省港务厅　2025-03-05 09:00:00</td></tr></table><table>${row('发言人', '内　　容')}${row('主持人<br>汪听澜', '各位记者，大家好。')}${row('（全体起立）', '')}${row('省港务厅<br>副厅长　林　一', '潮位已经回落。')}${row('望海日报<br>记者', '航道何时恢复？')}${row('林　一', '明天十二点以前。')}</table>`
  const { title, source, turns, speakers } = buildBriefing(readHtml(`<html><head><title>望海港风暴潮灾害第二场新闻发布会　现场实录_望海省港务厅</title></head><body>${page}</body></html>`), 'a.html')
  expect([title?.replace(/\s/gu, ''), source]).toEqual(['望海港风暴潮灾害第二场新闻发布会现场实录', '望海省港务厅'])
  expect(turns.filter(turn => turn.speaker !== null).map(turn => turn.speaker)).toEqual(['汪听澜', '林一', '望海日报记者', '林一'])
  expect(speakers.find(speaker => speaker.name === '林一')?.title?.replace(/\s/gu, '')).toBe('省港务厅副厅长')
})

test('an embassy over its page is whose it is, and no title', () => {
  const page = '<h1>驻望海国大使馆</h1><h1>林一帆大使谈港口合作</h1><p>3月4日，驻望海国大使林一帆接受了联合采访。</p><p>记者：港口何时开放？</p><p>林大使：明年三月。</p>'
  const { title, source } = buildBriefing(readHtml(`<html><body>${page}</body></html>`), 'a.html')
  expect([title, source]).toEqual(['林一帆大使谈港口合作', '驻望海国大使馆'])
})

test('a bold heading that begins like a name is none of the label under it', () => {
  const page = '# 望海港新闻发布会\n\n**通　　报**\n\n**林一帆**\n\n港务局局长\n\n航道明年三月疏浚。\n\n**Q1 望海日报**\n\n候鸟怎么办？\n\n**林一帆**\n\n三月停工。\n'
  expect(parseText(page, 'a.md').speakers.map(speaker => speaker.name)).not.toContain('通报')
})
