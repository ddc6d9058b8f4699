import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { findSource } from '../../lib/parse/front/find-source.ts'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { isPossibleName } from '../../lib/parse/names/is-possible-name.ts'
import { isTranscribedName } from '../../lib/parse/names/is-transcribed-name.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const kindOf = (text: string) => classifyLine({ text, plain: text, start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])
const said = (page: string, file = 'a.txt') => {
  const { turns, text } = file.endsWith('.html') ? buildBriefing(readHtml(`<html><body>${page}</body></html>`), file) : parseText(page, file)
  return turns.filter(turn => turn.aside !== true).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/\s/gu, '')])
}

describe('names written by their sound', () => {
  test.each([['乌云格日乐', true], ['斯琴格日乐', true], ['哈萨克斯坦', false], ['沙特阿拉伯', false], ['木材加工厂', false], ['和平里小区', false]])('%s: %j', (text, is) => {
    expect(isTranscribedName(text)).toBe(is)
    expect(isPossibleName(text)).toBe(is)
  })
  test.each(['牧业处副处长　乌云格日乐', '牧业处副处长乌云格日乐'])('%s', printed => expect(readLabel(printed)).toMatchObject({ kind: 'person', name: '乌云格日乐', title: '牧业处副处长' }))
  test('introduced in prose and called by the name alone', () => {
    expect(parseText('望海牧场答记者问\n\n3月4日，望海牧场举行发布会，牧业处副处长乌云格日乐、林业处处长林一帆出席。\n\n记者：何时转场？\n\n乌云格日乐：五月转场。\n\n林一帆：林带六月补种。\n', 'a.txt').speakers.find(({ name }) => name === '乌云格日乐')?.title).toBe('牧业处副处长')
  })
})

describe('an office inside a body before the name', () => {
  test.each([['航道处　林一帆', '林一帆'], ['疏浚队·林一帆', '林一帆'], ['灯塔站 林　帆', '林帆'], ['石桥村　林一帆', '林一帆'], ['航道科（林一帆）', '林一帆'], ['市残联　林一帆', '林一帆']])('%s', (printed, name) => expect(readLabel(printed)).toMatchObject({ kind: 'person', name, title: null }))
  test.each(['航道处　今天讲三点', '各处 通报', '长处 短处'])('%s names nobody', printed => expect(['person', 'reporter']).not.toContain(readLabel(printed)?.kind))
  test('who is introduced by his office is called by his room', () => {
    expect(said('望海港答记者问\n出席：市港务局航道处处长林一帆、市港务局总工程师梅青岚\n\n航道处　林一帆：大家好，现在开始。\n\n望海日报：何时疏浚？\n\n港务局　梅青岚：明年三月疏浚。\n').filter(([who]) => who !== null)).toEqual([['林一帆', '大家好，现在开始。'], ['望海日报', '何时疏浚？'], ['梅青岚', '明年三月疏浚。']])
  })
})

test.each([
  ['（会场外景。图／望海日报　林一帆）', 'caption'], ['（会场外景，摄影：林一帆）', 'caption'], ['（会场外景）', 'stage'],
  ['本文来源：望海新闻　责任编辑：林一帆', 'credit'], ['特别声明：以上内容仅代表作者本人观点。', 'credit'], ['特别的声明有两点。', 'text'],
  ['［划重点］①三月疏浚；②五月通航。', 'furniture'], ['【看点】三月疏浚，五月通航', 'furniture'], ['[内容提要] 3月4日，望海港举行发布会。', 'text'], ['我来划一下重点：三月疏浚。', 'text'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test('what is quoted once more under the talk, with who said it, is no part of the last answer', () => {
  const page = '望海港答记者问\n\n3月4日，市港务局局长林一帆、总工程师梅青岚答记者问。\n\n望海日报记者问：何时疏浚？\n\n林一帆答：明年三月疏浚。\n\n望海日报记者问：钱够不够？\n\n林一帆答：够。\n\n【声　音】\n\n“港口不等人。”\n　　——市港务局局长　林一帆\n\n“泥沙也不等人。”\n　　——市港务局总工程师　梅青岚\n'
  expect(said(page).slice(-3)).toEqual([['林一帆', '够。'], ['林一帆', '“港口不等人。”'], ['梅青岚', '“泥沙也不等人。”']])
})

test('what somebody did when all was over is told, though the talk has been closed', () => {
  const page = (last: string) => said(`望海港答记者问\n\n3月4日，市港务局局长林一帆答记者问。\n\n记者：何时疏浚？\n\n林一帆：明年三月疏浚。今天的发布会到此结束，再见！\n\n${last}\n\n上一条：望海港开港\n`).at(-1)
  expect(page('发布会结束后，林一帆带记者登上了挖泥船。')).toEqual([null, '发布会结束后，林一帆带记者登上了挖泥船。'])
  expect(page('扫一扫在手机打开当前页')?.[0]).toBe('林一帆')
})

test.each([['在市第三小学召开新闻发布会。', '市第三小学'], ['在望海中学举行发布会。', '望海中学'], ['在小学阶段召开家长会。', null]])('held %s', (words, venue) => expect(findVenue(`3月4日，市教育局${words}`)).toBe(venue))

test.each([['办公室', '望海港务局办公室'], ['望海港务局', '望海港务局办公室'], ['望海日报', '望海日报']])('the head of the page says %s', (stated, source) => {
  const page = readHtml(`<html><head><meta name="ContentSource" content="${stated}"></head><body><h1>望海港答记者问</h1><p>来源：望海港务局办公室</p></body></html>`)
  expect(findSource(page, page.text, page.text)).toBe(source)
})

test.each([
  ['提问人·望海融媒', { kind: 'reporter', name: '望海融媒' }], ['再问 / 网友“灯塔猫”', { kind: 'netizen', name: '网友“灯塔猫”' }],
  ['望海日报 ▸ 问', { kind: 'reporter', name: '望海日报' }], ['网友 @灯塔猫 ▸ 问', { kind: 'netizen', name: '网友 @灯塔猫' }], ['追Q｜望海日报', { kind: 'reporter', name: '望海日报' }], ['补A｜林一帆', { kind: 'person', name: '林一帆' }], ['Q｜@灯塔下的猫', { kind: 'netizen', name: '@灯塔下的猫' }],
  ['问题1（海通基金）', { kind: 'reporter', name: '海通基金' }], ['主 持 人（董秘 林一帆）', { kind: 'person', name: '林一帆', title: '董秘', role: 'host' }], ['乌云其格委员', { kind: 'person', name: '乌云其格' }],
  ['林一帆 ➜ 主持', { kind: 'person', name: '林一帆', role: 'host' }],
  ['望海日报丨', { kind: 'outlet', name: '望海日报' }], ['望海交通广播97.4', { kind: 'outlet', name: '望海交通广播97.4' }],
])('the label %s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))
test.each(['同比增长97.4', '再问一句', '望海讯（记者'])('%s names nobody', printed => expect(readLabel(printed)).toBeNull())

describe('quotations with whoever is quoted behind a dash', () => {
  const page = (quotations: string) => `望海港答记者问\n\n3月4日，市港务局局长林一帆、总工程师梅青岚答记者问。\n\n望海日报：何时疏浚？\n\n林一帆：明年三月疏浚。\n\n● 同期声\n\n${quotations}\n`
  test('each is his', () => expect(said(page('“港口不等人。”——市港务局局长　林一帆\n“签字签了九天。”——石桥村主任　汪小满')).slice(-3)).toEqual([['林一帆', '明年三月疏浚。'], ['林一帆', '“港口不等人。”'], ['汪小满', '“签字签了九天。”']]))
  test('a motto is nobody\'s turn', () => expect(said(page('“天下事有难易乎？为之，则难者亦易矣。”——为学').slice(0)).at(-1)?.[0]).not.toBe('为学'))
})

test.each([
  ['散会后，林一帆带记者登上了挖泥船。', true], ['会后，与会人员参观了灯塔。', true], ['会后，我们把材料发给各位。', false],
])('%s is told: %j', (last, told) => expect(said(`望海港答记者问\n\n3月4日，市港务局局长林一帆答记者问。\n\n记者：何时疏浚？\n\n林一帆：明年三月疏浚。\n\n${last}\n`).at(-1)?.[0]).toBe(told ? null : '林一帆'))

test('only whom its own field names leads', () => {
  const roles = parseText('望海港答记者问\n主持：林一帆（市港务局办公室主任）　发布：梅青岚（市港务局局长）、汪小满（市渔业局局长）\n\n林一帆：大家好。\n\n望海日报：何时疏浚？\n\n梅青岚：三月疏浚。\n\n汪小满：四月禁渔。\n', 'a.txt').speakers.map(({ name, role }) => [name, role])
  expect(roles).toEqual([['林一帆', 'host'], ['望海日报', 'reporter'], ['梅青岚', 'spokesperson'], ['汪小满', 'spokesperson']])
})

test.each([
  ['（据录像整理，2025年3月9日印）\n时间　2025年3月8日\n地点　望海港\n\n', '2025-03-08'], ['2025年3月8日　望海港三楼发布厅\n\n', '2025-03-08'],
])('%j says when', (head, date) => expect(parseText(`望海港新闻发布会\n${head}林一帆：大家好。\n\n记者：何时疏浚？\n\n林一帆：三月。\n`, 'a.txt').date).toBe(date))

test('behind the lead may stand what points down', () => {
  expect(parseText('# 望海港答记者问\n\n3月4日，望海港举行通气会，港务局局长林一帆回应关切。⬇️\n\n**记者**：何时疏浚？\n\n**林一帆**：三月。\n', 'a.md').turns.find(turn => turn.aside !== true)?.role).toBe('narration')
})

describe('an asker by a name that no rule knows', () => {
  const page = (asker: string, between = '') => said(`望海港答记者问\n\n3月4日，市港务局局长林一帆、总工程师梅青岚答记者问。\n\n望海日报：何时疏浚？\n\n林一帆：三月。\n\n望海电视台：钱够吗？\n\n梅青岚：够。\n${between}\n${asker}：灯塔亮不亮？\n\n林一帆：亮。\n`).map(([who]) => who)
  test.each(['灯下观潮', '雾笛早知道'])('%s, between two answers, is a medium', asker => expect(page(asker)).toContain(asker))
  test.each(['最后一个问题', '有个老人', '渔民关心', '第三件事'])('%s is none', asker => expect(page(asker)).not.toContain(asker))
})

describe('questions without a label right over the names of those who answer', () => {
  const answers = [['何时疏浚？', '林一帆：三月疏浚。'], ['钱够吗？', '梅青岚：够。'], ['灯塔亮不亮？', '林一帆：亮。']] as const
  const page = (opening: string) => said(`望海港七问\n\n3月4日，市港务局召开通气会，局长林一帆、总工程师梅青岚答问。\n\n${opening}${answers.map(pair => pair.join('\n')).join('\n\n')}\n`).slice(1).map(([who]) => who)
  test('are asked', () => expect(page('')).toEqual(['记者', '林一帆', '记者', '梅青岚', '记者', '林一帆']))
  test('where the first who speaks stands over one of them it may be his', () => expect(page('汪小满：大家好，我来主持，下面我替大家问三个问题。\n\n')).not.toContain('记者'))
})

test('whom no list knows, behind his office, alone on the line', () => {
  expect(said('<h3>望海港发布会</h3><dl><dt>市渔业局　银铃</dt><dd>四月禁渔。</dd><dt>主持人　林一帆</dt><dd>下面提问。</dd><dt>望海日报　记者</dt><dd>何时开渔？</dd><dt>市渔业局　汪小满</dt><dd>八月。</dd><dt>主持人　林一帆</dt><dd>再见。</dd></dl>', 'a.html').map(([who]) => who)).toEqual(['银铃', '林一帆', '望海日报记者', '汪小满', '林一帆'])
})

test.each([
  ['编辑 林一帆　二审 梅青岚　三审 汪小满', 'credit'], ['参会委员：林一帆（市港务局局长）', 'field'], ['列席单位：市渔业局', 'field'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test.each([
  ['举行赛前发布会，在望海体育馆新闻发布间举行。', '望海体育馆新闻发布间'], ['市港务局在市政府新闻发布厅发布了数据。', '市政府新闻发布厅'],
  ['林一帆在望海路「灯塔书屋」會見傳媒。', '望海路「灯塔书屋」'], ['会议地点：望海港三楼多功能厅（同步网络直播）', '望海港三楼多功能厅'], ['会议地点：望海港三楼（多功能厅）', '望海港三楼（多功能厅）'],
])('where: %s', (words, venue) => expect(findVenue(`\n${words}`)).toBe(venue))

test.each([
  ['*望海体育* · 2025-06-21 23:48 · 编辑 阿森 · 评论(376)', '望海体育'], ['2025-11-12 19:26 来源：望海市港务局 宣传处 【大】【中】【小】', '望海市港务局 宣传处'], ['来源：望海市港务局 浏览 12', '望海市港务局'],
])('source: %s', (line, source) => {
  const page = readHtml('<html><body><h1>望海港答记者问</h1></body></html>')
  expect(findSource(page, `望海港答记者问\n${line}\n`, `望海港答记者问\n${line}\n`)).toBe(source)
})

test.each([
  ['机构概况　政务公开　在线办事　专题专栏　智能问答“小海”', 'furniture'], ['港口　航道　灯塔', 'text'], ['THE END', 'credit'],
  ['逐字稿由义工听打，［听不清］表示无法辨识，欢迎修正错字。', 'furniture'], ['实录由我来念一遍。', 'text'],
  ['（望海港务局宣传科　林一帆／文　梅青岚／图）', 'credit'], ['（林一帆/文）', 'credit'], ['（大屏播放短片）', 'stage'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test.each([['市民林女士（来电）', '市民林女士'], ['居民梅大爷（热线连线）', '居民梅大爷']])('%s is one of the public', (printed, name) => expect(readLabel(printed)).toEqual({ kind: 'netizen', name }))
