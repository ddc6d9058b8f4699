import { describe, expect, test } from 'vitest'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { joinFieldNames } from '../../lib/parse/front/join-field-names.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])
const speakersOf = (page: string, name = 'a.txt') => parseText(page, name).turns.filter(turn => turn.role !== 'narration').map(turn => turn.speaker)

test.each([
  ['市档案馆征集科科长', '市档案馆'], ['市科技馆展教部主任', '市科技馆展教部'], ['市消防救援支队城东站站长', '市消防救援支队'],
  ['康复室主管治疗师', '康复室'], ['市水利局河道站站长', '市水利局河道站'],
])('the body in %s', (title, body) => expect(organizationInTitle(title, title)).toBe(body))

test.each([
  ['（图为灯塔外景）', 'caption'], ['图为灯塔外景', 'caption'], ['图解：灯塔小数据', 'caption'], ['（圖為燈塔外景）', 'caption'],
  ['图为什么要看两遍？因为线画得细。', 'text'],
  ['（望海港务微信公众号）', 'credit'], ['（望海港務官方網站）', 'credit'], ['（详见微信公众号）', 'stage'],
  ['港务局长林一帆（右）今日会见传媒。旁为梅青岚博士。', 'caption'],
  ['本公司及董事会全体成员保证公告内容真实、准确、完整，没有虚假记载。', 'furniture'], ['特此公告。', 'furniture'], ['公司保证今年不裁员。', 'text'],
  ['司儀：港務局秘書 林一帆', 'field'],
  ['（英文版以望海在线英文频道为准）', 'furniture'], ['（英文稿以望海港網站為準。）', 'furniture'], ['英文版以谁的为准？', 'text'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test.each([
  ['网友提问·灯塔下的猫', { kind: 'netizen', name: '灯塔下的猫' }], ['觀眾留言／燈塔下的貓', { kind: 'netizen', name: '燈塔下的貓' }],
  ['灯塔下的猫（网名，直播间提问）', { kind: 'netizen', name: '灯塔下的猫' }], ['燈塔貓（網名）', { kind: 'netizen', name: '燈塔貓' }],
  ['望海日报 汪记者', { kind: 'reporter', organization: '望海日报' }], ['望海有線電視', { kind: 'outlet' }], ['安装有线电视', null],
])('the label %s', (printed, label) => {
  if (label === null) expect(readLabel(printed)?.kind).not.toBe('outlet')
  else expect(readLabel(printed)).toMatchObject(label)
})

describe('where it was held', () => {
  test.each([
    ['发布地点｜望海港三楼发布厅\n', '望海港三楼发布厅'],
    ['（二〇二五年三月四日 望海港码头·“雾笛”号会议室）\n', '望海港码头·“雾笛”号会议室'],
    ['| 场次 | 日期 | 会场 |\n| :-- | :-- | :-- |\n| 第7场 | 2025-03-04 | 望海港发布厅 |\n', '望海港发布厅'],
    ['場次\t日期\t地點\n第7場\t3月4日\t望海港發布廳\n', '望海港發布廳'],
  ])('%j', (head, venue) => expect(findVenue(joinFieldNames(head))).toBe(venue))
})

const PAGE = '<h1>港务局局长会见传媒谈话内容</h1><p>港务局局长林一帆今日会见传媒。</p><p>记者：航道何时疏浚？</p><p>局长：明年三月。</p>'

test.each([['<div class="banner">望海政府新闻公报</div>', '望海政府新闻公报'], ['<div class="banner">立即下载，望海日报客户端</div>', null], ['<div class="banner"><a>首页</a><a>新闻</a></div>', null]])('the banner %s', (banner, source) => {
  expect(buildBriefing(readHtml(`<html><body>${banner}${PAGE}</body></html>`), 'a.html').source).toBe(source)
})

test('a table whose cells set a sign before whoever asks', () => {
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
  const page = ['# 望海港新闻发布会', '', row('发言人', '发言内容'), row('---', '---'), row('林一帆（市港务局局长）', '航道明年疏浚。'), row('●观鸟周刊', '候鸟怎么办？'), row('林一帆', '停工。'), row('◎望海卫视《潮声》栏目', '船票涨吗？'), row('林一帆', '不涨。'), ''].join('\n')
  expect(speakersOf(page, 'a.md')).toEqual(['林一帆', '观鸟周刊', '林一帆', '望海卫视《潮声》栏目', '林一帆'])
})

test('the master of ceremonies by his office and name in the head', () => {
  expect(speakersOf('望海港記者會\n\n時間：2025年3月4日\n出席人員：局長 林一帆\n司儀：港務局技士 池佩青\n\n司儀：記者會現在開始。\n\n林局長：航道明年疏浚。\n\n望海日報 汪記者：船票漲嗎？\n\n林局長：不漲。\n\n司儀：謝謝各位。\n')).toEqual(['池佩青', '林一帆', '望海日報汪記者', '林一帆', '池佩青'])
})

test('a remark under a table is nobody\'s, and the speech goes on', () => {
  const { turns, text } = parseText('望海港新闻发布会\n\n林一帆（市港务局局长）：看这张表。\n\n| 泊位 | 数量 |\n| --- | --- |\n| 东港 | 3 |\n\n注：表中为年底数。\n\n明年再建两个泊位。\n\n望海日报记者：船票涨吗？\n\n林一帆：不涨。\n', 'a.md')
  const said = turns.filter(turn => turn.speaker === '林一帆').map(turn => text.slice(turn.start, turn.end)).join('\n')
  expect(said).toContain('明年再建两个泊位')
  expect(said).not.toContain('表中为年底数')
})

test.each([
  // a motto under the name of whose it is
  ['望海市中级人民法院\nWANGHAI · 公正　为民\n首页　新闻中心\n\n望海中院发布航运争议白皮书\n', '望海中院发布航运争议白皮书'],
  ['望海市檔案館管理委員會\n求實 · 為民 · 擔當 · 創新\n\n望海市公布三百件航運舊檔案\n', '望海市公布三百件航運舊檔案'],
])('the title in %j', (head, title) => {
  expect(parseText(`${head}\n林一帆：航道明年疏浚。\n\n望海日报记者：船票涨吗？\n\n林一帆：不涨。\n`, 'a.txt').title).toBe(title)
})

test.each([['古港考古成果昨日发布', null], ['航运白皮书正式发布', null], ['古港成果今日發布', null], ['望海发布', 'outlet']])('%s as a name', (printed, kind) => {
  expect(readLabel(printed)?.kind === 'outlet' ? 'outlet' : null).toBe(kind)
})

test.each(['记者会后，有记者就船票提出书面问题。', '發布會結束後，有媒體就船票提交了書面提問。'])('%s is told', line => {
  const { turns, text } = parseText(`望海港记者会\n\n林一帆：航道明年疏浚。\n\n望海日报记者：票价涨吗？\n\n林一帆：不涨。\n\n${line}\n\n有记者问：夜航呢？\n\n林一帆：照开。\n`, 'a.txt')
  expect(turns.find(turn => text.slice(turn.start, turn.end).includes(line))).toMatchObject({ speaker: null, role: 'narration' })
})

test.each([
  ['🎙 开场｜林一帆（港务局局长）', 'spokesperson'], ['🎙 開場｜林一帆（港務局局長）', 'spokesperson'], ['🎙 主持｜林一帆（港务局局长）', 'host'],
])('who stands behind %s and answers', (opening, role) => {
  const page = ['# 望海港七问七答', '', `**${opening}**`, '', '今年疏浚航道。', '', '**🙋 提问｜望海日报**', '', '票价涨吗？', '', '**💬 回应｜林一帆**', '', '不涨，票价和去年一样，学生半价。', '', '**🙋 提问｜望海晚报**', '', '夜航呢？', '', '**💬 回应｜梅青岚（航运处处长）**', '', '照开。', ''].join('\n')
  expect(parseText(page, 'a.md').speakers.find(speaker => speaker.name === '林一帆')?.role).toBe(role)
})

test.each([
  ['望海晚报数字报　|　上一版　|　2025年3月4日 星期二　第A06版：文化', '2025-03-03'], ['第06版：要闻　2025年3月4日', '2025-03-03'], ['望海晚报　|　2025年3月4日', null],
])('the day of the issue in the bar %s', (bar, date) => {
  const page = buildBriefing(readHtml(`<html><body><div class="nav">${bar}</div><h1>古港里为什么有九口井？</h1><p>望海晚报记者 顾远帆</p><p>昨日，市港务局在望海港召开新闻发布会，局长林一帆到会。</p><p>▶本报记者问：井里有水吗？</p><p>▶林一帆答：有水。</p></body></html>`), 'a.html')
  expect(page.date).toBe(date)
  expect(page.speakers.find(speaker => speaker.name === '本报记者')?.organization).toBe('望海晚报')
})

test('答 alone is who has answered every question under his name, not the expert whom he gave the floor', () => {
  const page = (asked: string) => `2025年3月4日望海港新闻发言人林一帆主持例行记者会\n\n望海日报记者：票价涨吗？\n\n林一帆：不涨。\n\n望海晚报记者：泥沙怎么办？\n\n林一帆：这个问题我请港务局航道处处长顾远帆先生回答。\n\n顾远帆：谢谢。年底疏浚。\n\n观鸟社记者：夜航呢？\n\n${asked}：照开。\n\n有记者问：候鸟呢？\n\n答：停工三个月。\n`
  expect(speakersOf(page('林一帆')).at(-1)).toBe('林一帆')
  expect(speakersOf(page('顾远帆')).at(-1)).not.toBe('林一帆')
})

test.each([
  ['各位下午好。先发布一条消息。\n\n航道明年疏浚。\n\n下面我愿意回答各位的提问。', '林一帆'],
  ['各位記者朋友，大家好！航道明年疏浚。請大家提問。', '林一帆'],
  ['昨日，市港务局介绍了航道明年疏浚的安排。', null], ['大家好，这里是望海港。航道明年疏浚。', null],
])('an opening without a label: %j', (opening, speaker) => {
  const { turns, text } = parseText(`2025年3月4日望海港新闻发言人林一帆主持例行记者会\n\n${opening}\n\n望海日报记者：票价涨吗？\n\n林一帆：不涨。\n\n望海晚报记者：夜航呢？\n\n林一帆：这个问题请港务局航道处处长顾远帆先生回答。\n\n顾远帆：照开。\n`, 'a.txt')
  expect(turns.find(turn => text.slice(turn.start, turn.end).includes('航道明年疏浚'))?.speaker ?? null).toBe(speaker)
})

test.each([['石桥村生态管护员', '石桥村'], ['望海队7号球员', '望海队'], ['石桥村生态保护', null]])('the body in %s', (title, body) => expect(organizationInTitle(title, title)).toBe(body))

test('the first line of a hard-wrapped speech is as wide as its label and words together', () => {
  const page = parseText('林一帆（望海市港务局局长、新闻发言人）：灯塔共有25\n座，浮标128个，平均每330米一个，拖轮31艘。今年还要再换\n两成的雾笛，都装在北岸。\n\n梅青岚（望海市航道处副处长）：谢谢\n\n航道今年挖深一米。', 'a.txt')
  expect(page.sections.flatMap(section => section.paragraphs).map(({ start, end, breaks }) => page.text.slice(start, end).replace(/\s/gu, '') + breaks.length)).toEqual([
    expect.stringMatching(/^灯塔共有25座，.*北岸。2$/u), '谢谢0', '航道今年挖深一米。0',
  ])
})
