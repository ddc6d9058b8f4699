import { describe, expect, test } from 'vitest'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { peopleInTables } from '../../lib/parse/labels/people-in-tables.ts'
import { findSource } from '../../lib/parse/front/find-source.ts'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { makePage } from '../../lib/parse/formats/make-page.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { readTaggedName } from '../../lib/parse/grammar/read-tagged-name.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const turnsOf = (page: string, name = 'a.txt') => {
  const { turns, text } = parseText(page, name)
  return turns.filter(turn => !turn.aside).map(turn => `${turn.speaker ?? turn.attributedTo ?? '–'}：${text.slice(turn.start, turn.end).replace(/\s+/gu, '')}`)
}
const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null })

const POSTS: [string, string, string, string][] = [
  ['江城台小编', '', '09:20', '记者正在签到。'], ['赵卫平', '主持人', '09:30', '各位记者上午好，请王小明局长介绍。'], ['王小明', '嘉宾', '09:32', '今年改造管网三百公里。'],
  ['江城早报记者', '记者', '09:40', '请问水价会不会涨？'], ['谷雨', '嘉宾', '09:41', '今年不涨。'], ['爱喝茶的老李', '网友', '09:50', '顶楼水压低找谁？'], ['王小明', '嘉宾', '09:51', '打热线，一小时到。'],
]
const feed = (post: (name: string, tag: string, time: string) => string) => turnsOf(`江城市供水新闻发布会\n\n${POSTS.map(([name, tag, time, words]) => `${post(name, tag, time)}\n${words}\n`).join('\n')}`)

test.each<[string, (name: string, tag: string, time: string) => string]>([
  ['the part below the name, over the time', (name, tag, time) => [name, tag, time].filter(line => line !== '').join('\n')],
  ['the part below the time', (name, tag, time) => [name, time, tag].filter(line => line !== '').join('\n')],
  ['the part over the name', (name, tag, time) => [tag, name, time].filter(line => line !== '').join('\n')],
  ['the part below the name, and no time', (name, tag) => [name, tag].filter(line => line !== '').join('\n')],
  ['the part behind the name, over the time', (name, tag, time) => `${name} ${tag}`.trim() + `\n${time}`],
  ['the part behind the name, before the time', (name, tag, time) => `${name} ${tag}`.trim() + ` ${time}`],
  ['the part in brackets behind the name', (name, tag, time) => `${name}${tag === '' ? '' : `【${tag}】`} ${time}`],
  ['the time before both', (name, tag, time) => `${time} ${name} ${tag}`.trim()],
])('posts say who and in which part: %s', (_, post) => {
  expect(feed(post)).toEqual(POSTS.map(([name, , , words]) => `${name}：${words}`))
})

test('the part alone, over what its holder says, stays the label', () => {
  const page = '江城市供水新闻发布会\n主持人：市政府新闻办科长　赵卫平\n发言人：市水务局局长　王小明\n\n主持人\n各位记者上午好，请王局长介绍。\n\n发言人\n今年改造管网三百公里，我就介绍这些\n谢谢大家\n\n主持人\n下面提问。\n\n记者\n请问水价会不会涨？\n\n发言人\n今年不涨。\n'
  expect(turnsOf(page).map(turn => turn.split('：')[0])).toEqual(['赵卫平', '王小明', '赵卫平', '记者', '王小明'])
})

test.each([
  ['江城早报记者 记者', { kind: 'reporter', name: '江城早报记者' }], ['爱喝茶的老李 网友', { kind: 'netizen', name: '爱喝茶的老李' }], ['谷雨【嘉宾】', { kind: 'person', name: '谷雨' }],
  ['请问，水价 记者', null], ['江城台小编', null],
])('%s beside a time', (printed, label) => label === null ? expect(readTaggedName(printed)).toBeNull() : expect(readTaggedName(printed)).toMatchObject(label))

const rows = (text: string) => [...peopleInTables(makePage(text.split('\n').map(line => ({ text: line, heading: 0, strong: 0, marked: null })), { title: null, date: null, source: null, site: null }).lines).values()].map(({ name, title, organization }) => `${name}/${title}/${organization ?? ''}`)

describe('tables of those present', () => {
  test.each([
    ['单　位\t姓　名\t职　务\n市农业局\t王小明\t党组成员、局长\n农发行江城分行\t谷雨\t副行长', ['王小明/党组成员、局长/市农业局', '谷雨/副行长/农发行江城分行']],
    ['| 姓名 | 单位 | 职务 |\n| --- | --- | --- |\n| 王小明 | 市农业局 | 局长 |', ['王小明/局长/市农业局']],
    ['序号\t姓名\t单位及职务\n1\t王小明\t市农业局局长', ['王小明/市农业局局长/']],
    ['单位　　姓名　　职务\n市农业局　　卫　仓　　首席预报员', ['卫仓/首席预报员/市农业局']],
    ['单位\t姓名\t职务\n市农业局\t王小明\t局长\n\t陈远\t副局长', ['王小明/局长/市农业局', '陈远/副局长/市农业局']],
    ['姓名\t职务\t发言内容\n王小明\t局长\t同意', []],
    ['作物\t面积\t亩产\n玉米\t521\t536', []],
    ['职务\t待遇\n局长\t从优', []],
  ])('%s', (table, people) => expect(rows(table)).toEqual(people))

  test('say whose label 单位姓名 is, whatever the name', () => {
    const page = '江城市秋粮新闻发布会\n主持人：市政府新闻办科长　赵卫平\n出席：\n单位\t姓名\t职务\n市农业局\t王小明\t局长\n农发行江城分行\t谷雨\t副行长\n\n主持人：\n请王小明局长介绍。\n市农业局王小明：\n今年秋粮丰收。\n江城早报：\n收购资金有保障吗？\n农发行江城分行谷雨：\n有保障，备了四十亿元。\n'
    expect(turnsOf(page)).toEqual(['赵卫平：请王小明局长介绍。', '王小明：今年秋粮丰收。', '江城早报：收购资金有保障吗？', '谷雨：有保障，备了四十亿元。'])
  })
})

test.each([['王小明 发布', '王小明'], ['陈　远 发布', '陈远']])('%s names %s', (printed, name) => expect(readLabel(printed)).toMatchObject({ kind: 'person', name }))
test.each(['江城发布', '平安江城发布'])('%s is an account', printed => expect(readLabel(printed)?.kind).toBe('outlet'))

test.each([
  ['（江城日报记者　陈　远整理）', 'credit'], ['（通讯员 李岚 整理）', 'credit'], ['（市政府新闻办整理）', 'stage'], ['（根据录音整理，未经本人审阅）', 'stage'], ['（记者整理话筒）', 'stage'],
])('%s is %s', (line, kind) => expect(kindOf(line)).toBe(kind))

describe('behind the last answer', () => {
  const page = (host: boolean, words: string) => `江城卫健局回应看病难\n\n3月1日，江城市举行新闻发布会，市卫健局局长王小明出席${host ? '，江城台主播赵卫平主持' : ''}。\n\n江城早报记者：周末看病难吗？\n\n王小明：不难，医院都开门。\n\n${host ? '赵卫平：谢谢王局长。\n\n' : ''}${words}\n`

  test('an account turns to its readers', () => {
    expect(turnsOf(page(false, '一次发布会说不完所有的烦心事，还有哪些问题，欢迎在评论区告诉江小布～你的每一条留言都有人看。')).at(-1)).toMatch(/^–：一次/u)
    expect(turnsOf(page(false, '另外，夜间门诊开到晚上九点，周六周日也一样，请大家放心前来。')).at(-1)).toMatch(/^王小明：/u)
  })

  test('whoever leads on air may do so himself', () => {
    expect(turnsOf(page(true, '没有回答到的问题，欢迎大家继续在评论区留言，我们会转给有关部门逐条答复，再见。')).at(-1)).toMatch(/^赵卫平：/u)
  })
})

test('one of the public who only asks is no spokesperson', () => {
  const page = (words: string) => parseText(`江城市新闻发布会\n\n市文旅局局长王小明：老车站下月开放。\n\n江城早报记者：门票多少？\n\n王小明：免费。\n\n市民代表　陈远山：${words}\n\n王小明：谢谢您。\n`, 'a.txt').speakers.find(({ name }) => name === '陈远山')?.role
  expect(page('我住在旁边三十年，想问老机车还能开吗？')).toBe('unknown')
  expect(page('我住在旁边三十年，看着它变好。')).toBe('spokesperson')
})

test('a medium that asks without a question mark', () => {
  expect(turnsOf('江城市新闻发布会\n\n市文旅局局长王小明：老车站下月开放。\n\n江城早报记者：门票多少？\n\n王小明：免费。\n\n城建观察：有市民质疑外墙太新，请文物部门回应一下。\n\n王小明：已经返工。\n').at(-2)).toBe('城建观察：有市民质疑外墙太新，请文物部门回应一下。')
})

test('fields that a style sheet sets apart are parted', () => {
  const text = (body: string) => readHtml(`<body><div id="c">${body}<p>今年新建学校两所。</p></div></body>`).text
  expect(text('<p><span>直播时间：3月1日 09:30</span><span>直播地点：江城会堂</span><span>12万人观看</span></p>')).toContain('直播地点：江城会堂 12万人观看')
  expect(text('<p><span>市教育</span><span>局：</span><span>新建两所</span></p>')).toContain('市教育局：新建两所')
})

test.each([['3月1日，江城市在江城工人文化宫举行新闻发布会。', '江城工人文化宫'], ['新闻发布会在江城市老车站1号库房举行。', '江城市老车站1号库房']])('%s', (lead, venue) => expect(findVenue(lead)).toBe(venue))

test.each([
  ['江城发布 江城发布 2025年05月26日 16:00', '江城发布'], ['江城晚报 2025年05月26日', '市政府新闻办、江城发布'],
])('来源丨市政府新闻办、江城发布 under %s', (head, source) => {
  const page = makePage([], { title: null, date: null, source: null, site: null })
  expect(findSource(page, head, `${head}\n来源丨市政府新闻办、江城发布`)).toBe(source)
})
