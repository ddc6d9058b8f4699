import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { columnsByCells } from '../../lib/parse/arrange/columns-by-cells.ts'
import { readColumns } from '../../lib/parse/arrange/read-columns.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { isChatNotice } from '../../lib/parse/lines/is-chat-notice.ts'
import { isRowOfPeople } from '../../lib/parse/lines/is-row-of-people.ts'
import { isStampAlone } from '../../lib/parse/lines/is-stamp-alone.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

type Parsed = ReturnType<typeof parseText>
const turnsIn = ({ text, turns }: Parsed) => turns.filter(turn => turn.aside !== true).map(turn => [turn.speaker, text.slice(turn.start, turn.end).replace(/\s/gu, '')])
const turnsOf = (page: string, name = 'a.txt') => turnsIn(parseText(page, name))

describe('a table of questions and answers', () => {
  test.each([
    [['序号', '来信人', '反映问题', '承办单位', '办理结果'], [null, 'asker', 'question', 'answerer', 'answer']],
    [['诉求人', '主要诉求', '回应人', '回应要点'], ['asker', 'question', 'answerer', 'answer']],
    [['提問媒體', '提問內容', '答覆嘉賓', '答覆內容'], ['asker', 'question', 'answerer', 'answer']],
  ])('heads %j', (heads, columns) => expect(readColumns(heads)).toEqual(columns))
  test.each([[['单位', '办件数', '满意率']], [['问题', '数量', '占比']], [['咨询电话', '办理时间', '地址']]])('%j heads no such table', heads => expect(readColumns(heads)).toBeNull())

  test.each([
    [[['1', '市民汪女士', '船停不停？', '林一帆', '不停。'], ['2', '潮声周刊', '涨价吗？', '梅青岚', '不涨。']], [null, 'asker', 'question', 'answerer', 'answer']],
    [[['1', '船停不停？', '不停。'], ['2', '涨价吗？', '不涨。']], null],
    [[['航道', '为什么疏浚？', '林一帆', '42万方'], ['码头', '为什么扩建？', '林一帆', '三期']], null],
    [[['市民汪女士', '船停不停？', '林一帆', '不停。']], null],
  ])('cells %j', (rows, columns) => expect(columnsByCells(rows)).toEqual(columns))

  const page = (rows: string, below = '') => buildBriefing(readHtml(`<h1>望海市恳谈会记录表</h1><table><tr><th>号</th><th>提问人</th><th>反映事项</th><th>答复人</th><th>答复意见</th></tr>${rows}</table>${below}`), 'a.html')
  test('a name over his office in one cell, an answer of two lines, another beside the same question', () => {
    expect(turnsIn(page('<tr><td rowspan="2">1</td><td rowspan="2">渔民代表老汪</td><td rowspan="2">航道何时疏浚？</td><td>林一帆<br>市港务局局长</td><td>七月。<br>月底完工。</td></tr><tr><td>梅青岚<br>市轮渡公司经理</td><td>轮渡不停。</td></tr><tr><td>2</td><td>潮声周刊</td><td>旧船去哪儿了？</td><td>梅青岚</td><td>拆了三艘。</td></tr>'))).toEqual([
      ['渔民代表老汪', '航道何时疏浚？'], ['林一帆', '七月。月底完工。'], ['梅青岚', '轮渡不停。'], ['潮声周刊', '旧船去哪儿了？'], ['梅青岚', '拆了三艘。'],
    ])
  })
  test('what stands under it is nobody\'s', () => {
    const rows = '<tr><td>1</td><td>潮声周刊</td><td>旧船去哪儿了？</td><td>林一帆</td><td>拆了三艘。</td></tr>'
    expect(turnsIn(page(rows, '<p>填表说明：来信人经同意公布姓氏。</p>')).at(-1)).toEqual(['林一帆', '拆了三艘。'])
  })
})

describe('a label', () => {
  test.each([
    ['市港务局林一帆局长', { kind: 'person', name: '林一帆', title: '局长', organization: '市港务局' }], ['市卫健委 梅青岚副主任', { kind: 'person', name: '梅青岚', organization: '市卫健委' }],
    ['林　一　港务公司运营总监（列席）', { kind: 'person', name: '林一', title: '港务公司运营总监' }], ['望海Live', { kind: 'outlet', name: '望海Live' }],
    ['潮声周刊-何记者', { kind: 'reporter', organization: '潮声周刊' }], ['林一帆Lin Yifan', { kind: 'person', name: '林一帆' }], ['望海视频号', { kind: 'outlet' }],
  ])('%s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))
  test.each(['市教育局高中处处长', '市港务局常务副局长', '市财政局党组书记', '市港务局水文站站长'])('%s is an office', printed => expect(readLabel(printed)?.kind).toBe('title'))
  test.each(['先请市港务局局长林一帆介绍情况', '下面有请林一帆局长', '详见微信公众号'])('%s names nobody', printed => expect(readLabel(printed)?.kind ?? 'nobody').not.toMatch(/^(?:person|outlet)$/u))
})

describe('a chat', () => {
  test.each(['“潮声周刊-记者”撤回了一条消息', '“林一帆”拍了拍“梅青岚”', '灯塔猫加入了群聊', '林一帆邀请“灯塔猫”加入了群聊', '“林一帆”修改群名为“望海港媒体群”', '“林一帆”已将“灯塔猫”移出群聊'])('%s is its program\'s note', line => expect(isChatNotice(line)).toBe(true))
  test.each(['三家企业加入了联盟，明年开工。', '我们撤回了原来的方案。', '我们加入了会议。', '消息撤回了也算数，请大家放心。'])('%s is said', line => expect(isChatNotice(line)).toBe(false))

  const head = '望海港线上通气会\n\n'
  const posts = (words: string) => `${head}港务局-林一帆　15:00:02\n大家好，今天风大。\n\n轮渡公司-梅青岚　15:01:10\n班轮停航，退票1,206张。\n\n潮声周刊记者　15:02:00\n${words}\n\n轮渡公司-梅青岚　15:02:41\n住进了码头小学。\n\n望海之声记者　15:03:30\n航道标漂走没有？\n\n港务局-林一帆　15:04:05\n漂走两个。\n`
  test.each(['问港务局：滞留的人住哪里？', '问梅总：滞留的人住哪里？'])('%s is what whoever posts says', words => {
    expect(turnsOf(posts(words))[2]).toEqual(['潮声周刊记者', words])
  })
  test('the first word of a post is what whoever posts does', () => expect(turnsOf(posts('追问：人住哪里？'))[2]).toEqual(['潮声周刊记者', '追问：人住哪里？']))
  test('the day its posts share, not that of the copy', () => {
    const day = posts('人住哪里？').replace(/　(15:)/gu, '　2025-03-04 $1')
    expect(parseText(day.replace(head, `${head}导出时间：2025-03-06 08:12\n\n`), 'a.txt').date).toBe('2025-03-04')
  })
})

test('subtitles: a break of theirs is no headline, their times are in no speech', () => {
  const frame = (second: number, words: string) => `00:00:0${second}.000 --> 00:00:0${second + 1}.000\n${words}\n`
  const page = ['WEBVTT\n', frame(1, '<v 市港务局局长林一帆>航道七月疏浚'), frame(2, '最深处三十一米'), frame(3, '<v 潮声周刊记者>轮渡停吗'), frame(4, '<v 林一帆>不停'), frame(5, '<v 潮声周刊记者>贵吗'), frame(6, '<v 林一帆>不贵')].join('\n')
  expect(turnsOf(page).slice(0, 3)).toEqual([['林一帆', '航道七月疏浚'], ['林一帆', '最深处三十一米'], ['潮声周刊记者', '轮渡停吗']])
})

test.each([['⏰ 10:02', true], ['10:02', true], ['⏰ 10:02 开始', false], ['共10:02', false]])('%s a time alone: %s', (line, alone) => expect(isStampAlone(line)).toBe(alone))

test.each([['　　　　老　陶　地区物资局调度员（列席）', true], ['梅青岚\t市轮渡公司经理', true], ['梅青岚　谢谢各位，下面提问。', false], ['到会记者十一人。', false]])('%s a row of people: %s', (line, row) => expect(isRowOfPeople(line)).toBe(row))

test.each([
  ['来自视频号“望海港务”，2025年3月4日15:00 望海大厦一楼报告厅现场录制\n', '望海大厦一楼报告厅'], ['小编已经到望海港二楼多功能厅啦，座无虚席。', '望海港二楼多功能厅'], ['记者到现场一看，人很多。', null],
  ['以下是民政局局長李嵐今日在江灣官立小學視察疫苗接種後會見傳媒的談話全文：', '江灣官立小學'],
])('%s: where it was held', (front, venue) => expect(findVenue(front)).toBe(venue))

describe('a newsletter', () => {
  const issue = '# 岸边来信 第12期\n\n*2025年3月7日*\n\n## ① 灯塔修缮说明会\n\n周二（3月4日）上午，灯塔开门迎客，灯塔站站长林一帆和修缮工程师梅若潮各搬了一把椅子。以下林一帆简称“林”，梅若潮简称“梅”。\n\n问：灯塔歪了吗？\n\n林：没有歪。\n\n梅：差两厘米。\n\n问：修多久？\n\n梅：八个月。\n\n---\n\n## ② 来信\n\n“上期的灯塔我去过。”——读者 阿锚\n\n答：下期再写。\n'
  test('says for whom its short labels stand; another item answers nobody', () => {
    expect(turnsOf(issue, 'a.md').filter(([speaker]) => speaker !== null)).toEqual([['记者', '灯塔歪了吗？'], ['林一帆', '没有歪。'], ['梅若潮', '差两厘米。'], ['记者', '修多久？'], ['梅若潮', '八个月。']])
  })
  test('has its item for a title, and its name is whose page it is', () => expect(parseText(issue, 'a.md')).toMatchObject({ title: '灯塔修缮说明会', source: '岸边来信', date: '2025-03-04' }))
  test('an answer under a headline that asks is one', () => {
    expect(turnsOf('# 望海港访谈\n\n问：航道呢？\n\n答：七月。\n\n问：旧船呢？\n\n答：拆了。\n\n## 轮渡停不停？\n\n答：不停。\n', 'a.md').filter(([, words]) => words === '不停。')).toHaveLength(1)
  })
})

test('words in English before those in Chinese are the same speaker\'s', () => {
  const page = '<p><b>Lin Yifan, Director of the Port:</b> Good afternoon. We start in July.</p><p><b>港务局局长林一帆：</b>下午好。七月开工。</p><p><b>Reporter from Tide Weekly:</b> Will ferries stop?</p><p><b>潮声周刊记者：</b>轮渡会停吗？</p><p><b>Lin Yifan:</b> No, they will not.</p><p><b>林一帆：</b>不会停的。</p>'
  expect(turnsIn(buildBriefing(readHtml(`<h1>港务吹风会</h1>${page}`), 'a.html')).map(([speaker]) => speaker)).toEqual(['林一帆', '林一帆', '潮声周刊记者', '潮声周刊记者', '林一帆', '林一帆'])
})

test('a paper\'s own desk tells', () => {
  const page = '望海大桥发布会\n\n10:00\n📢 望海晚报小编\n现场坐满了。\n\n10:02\n🎤 市交通局局长 林一帆：\n各位好，大桥明天通车。\n\n10:08\n🙋 望海电视台记者：\n收费吗？\n\n10:09\n🎤 林一帆：\n不收。\n'
  const { turns, text, speakers } = parseText(page, 'a.txt')
  expect(turns.find(turn => text.slice(turn.start, turn.end).startsWith('现场'))).toMatchObject({ speaker: null, attributedTo: '望海晚报小编' })
  expect(speakers.find(speaker => speaker.name === '望海晚报小编')?.organization).toBe('望海晚报')
})
