import { describe, expect, test } from 'vitest'
import { findVenue } from '../../lib/parse/front/find-venue.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])
const TALK = '\n\n主持人：各位记者，大家好。\n\n林一帆：航道明年三月疏浚。\n'

describe('the body that is called in a title of its head', () => {
  test.each([
    ['望海市長', '望海市'], ['都市發展局長', '都市發展局'], ['省水利厅长', '省水利厅'], ['市市场监督管理局稽查局局长', '市市场监督管理局'],
    ['市长', null], ['常务副县长', null], ['代理市長', null], ['时任市长', null], ['两位局长', null], ['县委副书记、县长', null], ['市新聞局代局長', '市新聞局'],
  ])('%s', (title, body) => expect(organizationInTitle(title, toSimplified(title))).toBe(body))

  test('and the label that leaves the place out', () => {
    const page = '望海市長林一帆5月6日在市府一樓中庭主持記者會。\n\nQ1（望海時報）：航道何時疏浚？\n\nA1（市長 林一帆）：明年三月。\n'
    expect(parseText(page, 'a.txt').speakers.find(({ name }) => name === '林一帆')).toMatchObject({ title: '市長', organization: '望海市' })
  })
})

test('a rank that is printed twice', () => expect(readLabel('市港务局局长局长　林一帆')).toMatchObject({ name: '林一帆', title: '市港务局局长' }))

describe('where it was held', () => {
  test.each([['主任今日在望海港總部出席航道改善措施記者會的談話內容。', '望海港總部'], ['市長在市府一樓中庭主持記者會。', '市府一樓中庭']])('%s', (head, venue) => expect(findVenue(head)).toBe(venue))
})

describe('whose page it is', () => {
  test.each([
    ['望海交通广播网　记者 林小禾　编辑 梅然', '望海交通广播网'], ['望海云 · 图文直播间', '望海云'], ['望海云 | 直播', '望海云'],
    ['关心渔民　记者 林小禾', null],
  ])('%s', (head, source) => expect(parseText(`${head}\n望海港疏浚新闻发布会实录${TALK}`, 'a.txt').source).toBe(source))
})

test('the title under the name of the site', () => {
  const page = '望海市政府全球資訊網\n:::　回首頁　網站導覽\n市府新聞\n\n航道何時疏浚？市府公布新時程\n\n發布單位：望海市政府\n\n望海市長林一帆於5月6日主持記者會。\n\nQ1（望海時報）：為什麼？\n\nA1（市長 林一帆）：淤積。\n'
  const { title, turns } = parseText(page, 'a.txt')
  expect(title).toBe('航道何時疏浚？市府公布新時程')
  expect(turns.filter(turn => turn.role === 'reporter').map(turn => turn.speaker)).toEqual(['望海時報'])
})

test.each([
  ['（根据录音整理）　责任编辑：左岸', 'credit'], ['（根據錄音整理）責任編輯：左岸', 'credit'],
  [':::　回首頁　網站導覽', 'furniture'], ['點閱數：2,318', 'furniture'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test('a note that is quoted amid a speech is said', () => {
  const page = '望海港新闻发布会\n\n**林一帆：** 航道明年三月疏浚。\n\n> 注意：旧航道六月关闭。\n\n**望海日报记者：** 船票涨吗？\n\n**林一帆：** 不涨。\n'
  expect(parseText(page, 'a.md').turns.filter(turn => turn.speaker === '林一帆' && page.slice(turn.start, turn.end).includes('旧航道')).length).toBe(1)
})

test('what the studio posts is told in its name', () => {
  const post = (time: string, who: string, words: string) => `${time}　${who}：\n${words}\n`
  const page = ['望海港新闻发布会\n', post('16:40', '直播间', '本场直播到此结束。'), post('16:31', '林一帆', '明年三月。'), post('16:30', '望海日报记者', '航道何时疏浚？'), post('16:20', '市港务局局长 林一帆', '各位好，先通报情况。'), post('16:10', '直播间', '发布会即将开始。')].join('\n')
  expect(parseText(page, 'a.txt').turns.flatMap(turn => turn.aside ? [] : [turn.attributedTo ?? turn.speaker])).toEqual(['直播间', '林一帆', '望海日报记者', '林一帆', '直播间'])
})
