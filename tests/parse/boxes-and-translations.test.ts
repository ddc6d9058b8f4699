import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { isSpacedList } from '../../lib/parse/lines/is-spaced-list.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { spokenTurns } from '../../lib/parse/spoken-turns.ts'

const turnsOf = (briefing: ReturnType<typeof parseText>) => spokenTurns(briefing.turns).map(turn => [turn.speaker, briefing.text.slice(turn.start, turn.end)])
const ofHtml = (body: string, title: string) => buildBriefing(readHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`), 'a.html')

describe('front matter and fields in bold', () => {
  const page = '---\n标题: "望海港：上半年运行情况新闻发布会"\n发布时间: "2025-07-03"\n来源: "望海港务局网站"\n---\n\n# 望海港：上半年运行情况新闻发布会\n\n> **时间** 2025年7月2日 15:00\n> **地点** 港务大厦六楼发布厅\n> **发布人** 林一帆（望海港务局副局长），汪青岚（望海港务局调度处处长）\n\n**林一帆：** 大家好。上半年吞吐量一亿吨。\n\n**问（望海日报记者）：** 货船排队还要多久？\n\n**答（汪青岚）：** 平均等十一个小时。\n'

  test('the title has no quotation marks, and the fields are nobody’s speech', () => {
    const briefing = parseText(page, 'a.md')
    expect(briefing).toMatchObject({ title: '望海港：上半年运行情况新闻发布会', date: '2025-07-02', venue: '港务大厦六楼发布厅', source: '望海港务局网站' })
    expect(turnsOf(briefing)[0]).toEqual(['林一帆', '大家好。上半年吞吐量一亿吨。'])
    expect(briefing.speakers.find(({ name }) => name === '汪青岚')?.title).toBe('望海港务局调度处处长')
  })

  test('a label in bold over a sentence is no field', () => {
    const briefing = parseText('# 望海港新闻发布会实录\n\n**主持人** 大家好，先请林局长介绍。\n\n**林一帆** 上半年吞吐量一亿吨。\n\n**主持人** 谢谢，到此结束。\n\n**林一帆** 再见，谢谢大家。\n', 'a.md')
    expect(turnsOf(briefing)[0]?.[1]).toBe('大家好，先请林局长介绍。')
  })
})

describe('a box beside what is said', () => {
  const around = (box: string) => parseText(`# 望海港新闻发布会实录\n\n**林一帆（望海港务局局长）：** 上半年吞吐量一亿吨。\n\n${box}\n\n夜里也开放引航。\n\n**问（望海日报记者）：** 渔船怎么办？\n\n**答（林一帆）：** 渔船停北港。\n`, 'a.md')

  test.each(['::: tip 小贴士\n船期可以在网站查询。\n:::', '!!! note "说明"\n    船期可以在网站查询。', '> [!WARNING]\n> 船期可以在网站查询。'])('%s is in nobody’s speech', box => {
    const briefing = around(box)
    expect(turnsOf(briefing).map(([, words]) => words).join('')).not.toContain('船期')
    expect(turnsOf(briefing)[1]).toEqual(['林一帆', '夜里也开放引航。'])
  })

  test('a fence that is never closed, or is of another kind, hides nothing', () => {
    expect(turnsOf(around('::: tip')).at(-1)).toEqual(['林一帆', '渔船停北港。'])
    expect(turnsOf(around('::: center\n船期可以在网站查询。\n:::')).map(([, words]) => words).join('')).toContain('船期')
  })
})

describe('a question in English and what it means', () => {
  const page = (second: string) => parseText(`望海港新闻发布会实录\n\n林一帆（望海港务局局长）：上半年吞吐量一亿吨。\n\nQ (Harbour Weekly): Could you tell us how the new berth will change the waiting time?\n\n${second}\n\n答（林一帆）：外轮再少等三个小时。\n\n问（望海日报记者）：渔船怎么办？\n\n答（林一帆）：渔船停北港。\n`, 'a.txt')

  test('are of one reporter, whom the translation names', () => {
    const briefing = page('问（港周刊记者，中译）：新泊位会怎样改变等候时间？')
    expect(turnsOf(briefing).slice(1, 3).map(([speaker]) => speaker)).toEqual(['港周刊记者', '港周刊记者'])
    expect(briefing.turns.find(turn => turn.speaker === '港周刊记者')?.lang).toBe('en')
    expect(briefing.speakers.map(({ name }) => name)).not.toContain('Harbour Weekly')
  })

  test('behind an answer another reporter asks', () => {
    const briefing = page('答（林一帆）：少等三个小时。\n\n问（港周刊记者）：费用多少？')
    expect(turnsOf(briefing).map(([speaker]) => speaker)).toEqual(['林一帆', 'Harbour Weekly', '林一帆', '港周刊记者', '林一帆', '望海日报记者', '林一帆'])
  })

  test.each([['问（港周刊记者，译文）', '港周刊记者'], ['提问（港周刊记者、翻译）', '港周刊记者']])('%s', (label, name) => expect(readLabel(label)).toMatchObject({ kind: 'reporter', name }))
})

test.each([
  ['发布人　林一帆（望海港务局党组成员、副局长）　汪青岚（望海港务局调度处处长）', true], ['嘉宾 林一帆（望海港务局局长）、汪青岚（望海海事处处长）', true],
  ['【发布人】林一帆（望海港务局局长）；汪青岚（望海海事处处长）', true], ['【发布人】林一帆（望海港务局局长）', false],
  ['发布人　林一帆（笑）：大家好。', false], ['嘉宾 林一帆（望海港务局局长）说了三点', false],
])('%s lists people: %s', (line, lists) => expect(isSpacedList(line)).toBe(lists))

describe('a page whose pictures have their words under them', () => {
  const page = (centred: string) => ofHtml(`<h2>望海港“蓝色粮仓”<br>新闻发布会实录</h2><p align="center"><img src="a.jpg"></p><p align="center"><span style="color:blue">6月3日，望海市举行新闻发布会。</span></p><p${centred}>6月3日上午，望海市人民政府在港务大厦举行新闻发布会，通报网箱建设情况，望海市海洋局副局长林一帆主持。</p><p><b>林一帆</b>　各位记者，大家好，先请汪青岚局长介绍。</p><p><b>望海渔政局局长　汪青岚</b>　今年休渔期提前两天，处罚标准提高一倍。</p><p align="center"><img src="b.jpg"></p><p align="center"><font color="blue">望海渔政局局长汪青岚　介绍情况</font></p><p><b>望海日报记者</b>　请问网箱有多少？</p><p><b>汪青岚</b>　一共是一百二十口，都在十海里以外。</p>`, '望海港“蓝色粮仓”新闻发布会实录-望海市海洋局')

  test('a sentence set to the middle under a picture is its caption', () => {
    const briefing = page('')
    expect(turnsOf(briefing)[0]?.[1]).toMatch(/^6月3日上午，/u)
    expect(turnsOf(briefing).map(([, words]) => words).join('')).not.toContain('介绍情况')
  })

  test('on a page that sets all in the middle it is a sentence of the text', () => {
    expect(turnsOf(page(' align="center"'))[0]?.[1]).toMatch(/^6月3日，/u)
  })

  test('a headline broken in two is one title', () => expect(page('').title).toBe('望海港“蓝色粮仓”新闻发布会实录'))
})

test.each(['提问', '提问人'])('a link set into the talk ends where the next who asks is announced: %s', part => {
  const question = (medium: string, words: string) => `${part}\n\n${medium}\n\n${words}\n\n`
  const answer = (words: string) => `回应\n\n林一帆\n\n${words}\n\n`
  const page = `望海港新闻发布会全文\n\n6月3日，望海市召开新闻发布会，望海港务局局长林一帆出席并回答记者提问。\n\n发布\n\n林一帆\n\n望海港务局局长\n\n大家好，上半年吞吐量一亿吨。\n\n${question('望海日报', '货船排队还要多久？')}${answer('平均等十一个小时。')}${question('潮声周刊', '引航费会涨吗？')}${answer('三年不涨。')}▼ 往期精彩：一图读懂引航新规\n\n${question('港城晚报', '渔船停在哪里？')}${answer('渔船停北港。')}`
  expect(turnsOf(parseText(page, 'a.txt')).slice(-2)).toEqual([['港城晚报', '渔船停在哪里？'], ['林一帆', '渔船停北港。']])
})

test.each([
  ['记者（港周刊，英语提问）', '港周刊记者'], ['记者（望海日报，视频连线）', '望海日报记者'],
])('how somebody asks is no part of whom he asks for: %s', (label, name) => expect(readLabel(label)).toMatchObject({ kind: 'reporter', name }))

test('whom a field in brackets lists first is introduced as well', () => {
  const page = '望海港新闻发布会实录\n\n【发布人】林一帆（望海港务局副局长）；汪青岚（望海港务局调度处处长）\n\n林一帆：大家好。上半年吞吐量一亿吨。\n\n望海日报记者：渔船怎么办？\n\n汪青岚：渔船停北港。\n'
  expect(turnsOf(parseText(page, 'a.txt'))[0]).toEqual(['林一帆', '大家好。上半年吞吐量一亿吨。'])
})

test('a field among other words in one row is set apart from them', () => {
  const briefing = ofHtml('<h1>望海港新闻发布会实录</h1><div><span>直播已结束</span><span>主持人：林一帆</span></div><p><b>主持人：</b>大家好，先请汪青岚处长介绍。</p><p><b>汪青岚：</b>吞吐量一亿吨。</p><p><b>主持人：</b>谢谢。</p>', '望海港新闻发布会实录')
  expect(briefing.speakers[0]).toMatchObject({ name: '林一帆', title: null, role: 'host' })
})

test.each([['市文旅局民办场馆管理科科长', '市文旅局'], ['市侨商联合会联络部部长', '市侨商联合会'], ['市政府办副主任', '市政府办'], ['望海车业首席执行官', '望海车业'], ['望海创始人兼首席执行官', '望海'], ['望海副总经理兼首席财务官', '望海'], ['董事长兼总裁', null], ['供应链副总裁', null], ['中国区总裁', null], ['名誉院长', null], ['发布会发言人', null], ['岚大校长', '岚大'], ['监察院长', '监察院'], ['副院长', null], ['监察院发言人', '监察院']])('the organization in %s is %s', (title, body) => expect(organizationInTitle(title, title)).toBe(body))
