import { describe, expect, test } from 'vitest'
import { readRowHead } from '../../lib/parse/arrange/read-row-head.ts'
import { rowAtColumn } from '../../lib/parse/arrange/row-at-column.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { END_MARK } from '../../lib/parse/lines/end-mark.ts'
import { isCredit } from '../../lib/parse/lines/is-credit.ts'
import { isDocumentNumber } from '../../lib/parse/lines/is-document-number.ts'
import { readSignLegend } from '../../lib/parse/lines/read-sign-legend.ts'
import { isJournalist } from '../../lib/parse/names/is-journalist.ts'
import { isPublic } from '../../lib/parse/names/is-public.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

type Told = ReturnType<typeof parseText>
const told = ({ turns, text }: Told) => turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? '–'}：${text.slice(turn.start, turn.end).replace(/\s+/gu, '')}`)
const turnsOf = (page: string) => told(parseText(page, 'a.txt'))
const webTurns = (body: string) => told(buildBriefing(readHtml(`<html><body><h1>江城停水事件新闻发布会</h1>${body}</body></html>`), 'a.html'))
const line = (plain: string) => ({ text: plain, plain, start: 0, end: plain.length, heading: 0, strong: 0, marked: null })

test.each([
  ['答 王 明', { kind: 'person', name: '王明' }],
  ['答 李 岚（市水务局局长）', { kind: 'person', name: '李岚', title: '市水务局局长' }],
  ['补答 王小明', { kind: 'person', name: '王小明' }],
  ['开场 李 岚（市政府办科长，主持）', { kind: 'person', name: '李岚', role: 'host' }],
  ['收场 李岚', { kind: 'person', name: '李岚', role: 'host' }],
  ['第3问 江城晚报记者', { kind: 'reporter', name: '江城晚报记者', organization: '江城晚报' }],
  ['李岚（市消防支队政委）', { kind: 'person', name: '李岚', title: '市消防支队政委' }],
  ['江城日报驻海州记者', { kind: 'reporter', organization: '江城日报' }],
  ['市水务局代局长', { kind: 'title', title: '市水务局代局长' }],
  ['市水务局王局长', { kind: 'surname', name: '王局长' }],
  ['主　　持　　　市政府办科长　李　岚', { kind: 'person', name: '李岚', title: '市政府办科长', role: 'host' }],
  ['到　　会　　　市水务局局长　王小明', { kind: 'person', name: '王小明', title: '市水务局局长' }],
])('%s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))

test.each(['开场 五分钟', '结束语 感谢大家'])('%s names nobody', printed => expect(readLabel(printed)).toBeNull())

test.each([
  [['王小明', '主持人，市政府办主任', '15:00'], { kind: 'person', name: '王小明', title: '市政府办主任', role: 'host' }],
  [['市水务局局长', '王小明'], { kind: 'person', name: '王小明', title: '市水务局局长' }],
  [['老城街坊', '媒体提问'], { kind: 'reporter', name: '老城街坊' }],
])('%s', (cells, label) => expect(readRowHead(cells)).toMatchObject(label))
test.each([[['更新管网', '156', '213']], [['项目', '今年']]])('%s names nobody', cells => expect(readRowHead(cells)).toBeNull())

test.each([
  ['李　岚　　　　今天只讲一件事。', 14, '李　岚'], ['江城台驻站记者　以后怎么办？', 16, '江城台驻站记者'],
  ['　　　　　　　里一天接了四百个电话。', 14, ''], ['　　　　　　　　　第二件事。', 14, ''],
])('%s at column %d', (plain, column, first) => expect(rowAtColumn(plain, column)?.first).toBe(first))
test.each(['散会以后到门口领单子。', '大家好，　　　　谢谢。', '　　从这里起是另一段话。'])('%s keeps to no column', plain => expect(rowAtColumn(plain, 14)).toBeNull())

test.each([
  ['符号：◎主持　△媒体　○发布　◇现场情况', { '◎': 'leads', '△': 'asks', '○': 'answers', '◇': 'happens' }],
  ['（注：■为记者提问，□为嘉宾回答）', { '■': 'asks', '□': 'answers' }],
])('%s', (plain, meanings) => expect(Object.fromEntries(readSignLegend([line(plain)])?.meanings ?? [])).toEqual(meanings))
test.each(['★主持人　王小明', '◆供水　◆供电　◆供气', '▲记者提问时，主持人示意安静。'])('%s explains no signs', plain => expect(readSignLegend([line(plain)])).toBeNull())

test.each([['完／2025年7月8日（星期二）', true], ['（完）', true], ['完工／2025年7月8日', false]])('%s ends the page: %s', (words, is) => expect(END_MARK.test(words)).toBe(is))
test.each([['江字〔2025〕88号', true], ['【内部资料】　　江府办发〔2025〕第3期', true], ['按江字〔2025〕88号，九月起执行。', false]])('%s is a number: %s', (words, is) => expect(isDocumentNumber(words)).toBe(is))
test.each([['〔签发〕王小明　〔核对〕李岚', true], ['〔王小明〕今天到这里。', false], ['〔记录〕一共三百页。', false]])('%s is a credit: %s', (words, is) => expect(isCredit(words)).toBe(is))
test.each([['《江城商报》采访主任', true], ['江城电视台首席记者', true], ['江城日报社社长', false], ['市水务局局长', false]])('%s asks for a medium: %s', (title, is) => expect(isJournalist(title)).toBe(is))
test.each([['老街住户代表', true], ['供水监督员', true], ['市人大代表', false], ['市水务局局长', false]])('%s is one of the public: %s', (title, is) => expect(isPublic(title)).toBe(is))

describe('a table with two rows a speech', () => {
  const row = (name: string, office: string, time: string, words: string) => `<tr><td><b>${name}</b></td><td>${office}</td><td>${time}</td></tr><tr><td colspan="3">${words}</td></tr>`
  const table = (rows: string) => `<table><tr><th>发言人</th><th>职务</th><th>时间</th></tr>${rows}</table><p>列席：市财政局局长 陈远山。</p>`

  test('is read by the row over the words', () => {
    expect(webTurns(table(row('李　岚', '主持人，市政府办主任', '15:00', '各位好，先请王局长通报。') + row('王小明', '市水务局局长', '15:01', '昨晚爆管，停水三万户。<br>送水车八辆。') + row('老城街坊', '媒体提问', '15:05', '何时恢复？') + row('王小明', '市水务局局长', '15:06', '今晚十时。'))))
      .toEqual(['李岚：各位好，先请王局长通报。', '王小明：昨晚爆管，停水三万户。送水车八辆。', '老城街坊：何时恢复？', '王小明：今晚十时。'])
  })

  test('is none where the rows name nobody', () => {
    expect(webTurns(table(row('管网', '公里', '156', '比去年多。') + row('水厂', '座', '8', '比去年多一座。') + row('水表', '万只', '12', '全部更换。'))).some(turn => !turn.startsWith('–'))).toBe(false)
  })
})

describe('chat bubbles', () => {
  const post = (nick: string, words: string, time: string) => `<div class="bd"><div class="nick">${nick}</div><p>${words}</p><div class="ft"><time>${time}</time><span>赞 9</span><span>回复</span></div></div>`

  test('have badges glued to names, and the program\'s notes between them', () => {
    const page = post('李　岚<em class="b">江城热线主播</em>', '大家好，王局长先来开个头。', '14:30') + post('王　明<em class="b">市水务局局长</em>', '昨晚爆管，停水三万户。', '14:31') + '<div class="sys">14:33 市住建局局长陈远山刚刚赶到直播间。</div>' + post('江城晚报记者', '何时恢复？', '14:35') + post('王　明<em class="b">嘉宾</em>', '今晚十时。', '14:36')
    expect(webTurns(page)).toEqual(['李岚：大家好，王局长先来开个头。', '王明：昨晚爆管，停水三万户。', '–：市住建局局长陈远山刚刚赶到直播间。', '江城晚报记者：何时恢复？', '王明：今晚十时。'])
    expect(webTurns(page.replace('市住建局局长陈远山刚刚赶到直播间', '我们已经派人去了')).join()).not.toContain('–：我们')
  })
})

test('the office stands on the line below the name', () => {
  const say = (name: string, office: string, words: string) => `<section><div>${name}</div>${office ? `<div>${office}</div>` : ''}<p>${words}</p></section>`
  expect(webTurns(say('李岚', '新闻局代局长', '各位好，先请王局长。') + say('王小明', '水务局局长', '昨晚爆管，停水三万户。') + say('陈远山', '《江城商报》记者', '何时恢复？') + say('王小明', '', '今晚十时。') + say('李岚', '', '多谢各位。') + '<p>完／2025年7月8日（星期二）</p><p>出席者尚有：财政局局长 赵卫平。</p>'))
    .toEqual(['李岚：各位好，先请王局长。', '王小明：昨晚爆管，停水三万户。', '陈远山：何时恢复？', '王小明：今晚十时。', '李岚：多谢各位。'])
})

test('names stand in a column, and a page breaks in the midst', () => {
  expect(turnsOf('江城停水事件\n新　闻　通　气　会　记　录\n\n主　　持　　　市政府办科长　李　岚\n到　　会　　　市水务局局长　王小明\n\n李　岚　　　　昨晚起老城停水，今天请水务局来讲，话要讲明白，\n　　　　　　　数要讲准。\n\n（王小明举起水样两瓶，请记者传看。）\n\n王小明　　　　主管爆裂，停水三万户，现在派了送水车八辆，\n\n　　　　　　　　　　　　　　－　1　－\n江城通气会记录\n\n　　　　　　　今晚十时以前恢复。\n\n街坊直播间　　水费怎么算？直播间里好多人问，\n　　　　　　　老城减不减？\n\n王小明　　　　每户减三吨。\n\n　　　　　　　　　　　　　　－　2　－\n江城通气会记录\n\n李　岚　　　　散会。\n'))
    .toEqual(['李岚：昨晚起老城停水，今天请水务局来讲，话要讲明白，数要讲准。', '–：（王小明举起水样两瓶，请记者传看。）', '王小明：主管爆裂，停水三万户，现在派了送水车八辆，', '王小明：今晚十时以前恢复。', '街坊直播间：水费怎么算？直播间里好多人问，老城减不减？', '王小明：每户减三吨。', '李岚：散会。'])
})

describe('a page that explains its signs', () => {
  test('may label its paragraphs with nothing else', () => {
    expect(turnsOf('江城停水事件新闻发布会实录\n（注：■为记者提问，□为嘉宾回答，◇为现场情况）\n\n发布人：市水务局局长王小明\n\n■何时恢复供水？\n\n□今晚十时以前。\n\n◇王小明展示爆裂的水管。\n\n■水费怎么算？\n\n□每户减三吨。\n').slice(-5)).toEqual(['记者：何时恢复供水？', '王小明：今晚十时以前。', '–：王小明展示爆裂的水管。', '记者：水费怎么算？', '王小明：每户减三吨。'])
  })
})

test('a picture between signed words is signed by nobody', () => {
  const signed = (words: string, who: string) => `　　${words}\n　　　　　　　　——${who}\n\n`
  expect(turnsOf(`江城停水事件通报会发言摘登\n\n${signed('昨晚爆管，停水三万户，送水车已经派出八辆。', '市水务局局长　王小明')}【图一】工人抢修水管。　本报记者　李岚　摄\n\n${signed('何时恢复？', '江城晚报记者')}${signed('今晚十时以前，老城先通，河西后通。', '王小明')}${signed('我住六楼，水上得来吗？', '老城住户代表　陈远山')}${signed('加压泵已经装好，六楼上得来。', '王小明')}`))
    .toEqual(['王小明：昨晚爆管，停水三万户，送水车已经派出八辆。', '江城晚报记者：何时恢复？', '王小明：今晚十时以前，老城先通，河西后通。', '陈远山：我住六楼，水上得来吗？', '王小明：加压泵已经装好，六楼上得来。'])
})
