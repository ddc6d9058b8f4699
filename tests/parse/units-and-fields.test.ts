import { describe, expect, test } from 'vitest'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { isCaption } from '../../lib/parse/lines/is-caption.ts'
import { isFieldLine } from '../../lib/parse/lines/is-field-line.ts'
import { isNoteOnTranscript } from '../../lib/parse/lines/is-note-on-transcript.ts'
import { isSiteNavigation } from '../../lib/parse/lines/is-site-navigation.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const saidBy = (briefing: ReturnType<typeof parseText>) => briefing.turns.filter(turn => turn.role !== 'narration').map(turn => [turn.speaker, briefing.text.slice(turn.start, turn.end)])

describe('a unit, and behind a blank who speaks for it', () => {
  test.each([
    ['望海處　林一帆處長', { kind: 'person', name: '林一帆', title: '處長', organization: '望海處' }],
    ['港務公司北區處 汪青嵐 經理', { kind: 'person', name: '汪青嵐', title: '經理', organization: '港務公司北區處' }],
    ['潮汐科／梅 川科長', { kind: 'person', name: '梅川', title: '科長', organization: '潮汐科' }],
    ['港務局　汪局長青嵐', { kind: 'person', name: '汪青嵐', title: '局長', organization: '港務局' }],
    ['港務局　第二大隊　梅小川大隊長', { kind: 'person', name: '梅小川', title: '大隊長', organization: '港務局　第二大隊' }],
    ['潮汐處　林一帆處長兼發言人', { kind: 'person', name: '林一帆', title: '處長兼發言人', organization: '潮汐處' }],
    ['縣府發言人　林一帆參事', { kind: 'person', name: '林一帆', title: '縣府發言人' }],
    ['潮汐站　汪站長', { kind: 'surname', surname: '汪', title: '站長' }],
    ['潮汐處林一帆副處長', { kind: 'person', name: '林一帆', title: '副處長', organization: '潮汐處' }],
  ])('%s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))

  test.each(['港务局 安全总监', '港务局　高级经理', '港务局航道科科长', '港务处高中科科长', '市政府　第一副秘书长', '港务处　代处长'])('%s names nobody', printed => expect(readLabel(printed)?.kind).toBe('title'))

  test('opens his turn, and the same name with its office goes on', () => {
    const page = '首頁／縣政新聞／逐字稿\n\n望海縣「漲潮」說明會　逐字稿\n\n時間：2025年4月1日（星期二）上午10時\n\n潮汐科　林一帆科長：\n各位早安，今天說明大潮。\n\n港務處　汪青嵐處長：\n港口照常開放，不受影響。\n\n望海電視台記者提問：\n請問漁船什麼時候回港？\n\n汪青嵐處長：\n下午三點以前。\n'
    const briefing = parseText(page, 'a.txt')
    expect(briefing.title).toBe('望海縣「漲潮」說明會　逐字稿')
    expect(saidBy(briefing).map(([speaker]) => speaker)).toEqual(['林一帆', '汪青嵐', '望海電視台記者', '汪青嵐'])
    expect(briefing.speakers.find(({ name }) => name === '汪青嵐')).toMatchObject({ title: '處長', organization: '港務處' })
  })
})

test.each([
  ['首页／县政新闻／记者会逐字稿', true], ['首页 / 新闻 / 正文', true], ['望海县政府全球资讯网　县政新闻　记者会逐字稿', true],
  ['望海县政府网站 望海港新闻发布会将于明日举行。', false], ['望海网　二〇二五年春季开渔情况说明', false],
])('%s leads through a site: %s', (line, leads) => expect(isSiteNavigation(line)).toBe(leads))

test.each([
  ['▲林一帆（左）查看渔港清淤进度。（港务局提供）', true], ['渔港清淤现场。（渔民家属提供）', true],
  ['清淤资金由财政局提供，渔民不出钱。', false], ['我们请气象台（也就是预报单位）来提供。这件事已经说定了。', false],
])('%s is a caption: %s', (line, caption) => expect(isCaption(line)).toBe(caption))

test.each([['地点 Venue　望海港务局一楼', true], ['◎ 列席：港务局林局长一帆', true], ['时间 Time  2025年4月1日', true], ['地点 有两处　望海港和北礁', false]])('%s is a field: %s', (line, field) => expect(isFieldLine(line)).toBe(field))

test('a field with its name in two languages says when and where', () => {
  const page = '望海市人民政府新闻办公室\n\n第三届望海渔业博览会新闻发布会（中英文实录）\n\n2025-04-03 09:00　来源：望海外事网\n\n时间 Time　2025年4月1日上午10时 / 10:00 a.m., April 1, 2025\n地点 Venue　望海会展中心二号厅 / Hall 2, Wanghai Convention Center\n\n林一帆：大家上午好，今天介绍渔博会。\n\n望海日报记者：门票多少钱？\n\n林一帆：不要门票。\n'
  expect(parseText(page, 'a.txt')).toMatchObject({ date: '2025-04-01', venue: '望海会展中心二号厅' })
})

test('the day in a field with a sign before it counts, and not when the page was put up', () => {
  const page = '望海縣漁港清淤記者會 逐字稿\n\n發布日期：114-04-03\n★ 時間：中華民國114年4月1日（星期二）下午2時\n★ 地點：縣府大樓中庭\n★ 列席：港務局汪局長青嵐\n\n林一帆：各位午安。\n\n汪局長青嵐：清淤下週完工。\n\n林一帆：謝謝。\n'
  const briefing = parseText(page, 'a.txt')
  expect(briefing.date).toBe('2025-04-01')
  expect(briefing.speakers.find(({ name }) => name === '汪青嵐')).toMatchObject({ title: '局長', organization: '港務局' })
})

test.each([['以上逐字稿赘词略有删修。', true], ['本逐字稿共四十頁，請按頁碼查閱。', false]])('%s says how the transcript was made: %s', (line, note) => expect(isNoteOnTranscript(line)).toBe(note))
