import { describe, expect, test } from 'vitest'
import { findCountedHeadings } from '../../lib/parse/arrange/find-counted-headings.ts'
import { buildBriefing } from '../../lib/parse/build-briefing.ts'
import type { Line } from '../../lib/parse/formats/page.ts'
import { readHtml } from '../../lib/parse/formats/read-html.ts'
import { readLabel } from '../../lib/parse/labels/read-label.ts'
import { classifyLine } from '../../lib/parse/lines/classify-line.ts'
import { wordsOnRule } from '../../lib/parse/lines/words-on-rule.ts'
import { organizationInTitle } from '../../lib/parse/names/organization-in-title.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { toSimplified } from '../../lib/text/to-simplified.ts'

const HEAD = '望海市“局长连线”集中采访活动\n\n3月4日，望海市举行“局长连线”集中采访活动。市港务局局长林一帆、市渔业局局长梅青岚回答媒体提问。\n\n'
const said = (body: string, name = 'a.txt', head = HEAD) => {
  const { turns, text } = parseText(head + body, name)
  return turns.filter(turn => turn.role !== 'narration').map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end)}`)
}
const kindOf = (text: string) => classifyLine({ text, plain: toSimplified(text), start: 0, end: text.length, heading: 0, strong: 0, marked: null } as unknown as Parameters<typeof classifyLine>[0])

describe('the parts of a page', () => {
  const first = (head: string, over: string) => `${head}\n\n${over}\n\n望海日报记者提问：航道何时疏浚？\n\n林一帆回答：明年三月疏浚。\n\n`
  const second = (head: string, over: string) => `${head}\n\n${over}\n\n望海电视台记者提问：禁渔期多长？\n\n梅青岚回答：一共四个月。\n`
  const answers = ['望海日报记者：航道何时疏浚？', '林一帆：明年三月疏浚。', '望海电视台记者：禁渔期多长？', '梅青岚：一共四个月。']

  test.each([['—— 连线一 ——', '—— 连线二 ——'], ['◆连线一◆', '◆连线二◆'], ['连线一', '连线二'], ['第一位', '第二位'], ['====== 第一场 ======', '====== 第二场 ======']])('%s', (one, two) => {
    expect(said(first(one, '市港务局局长林一帆\n“让大船进得来”') + second(two, '市渔业局局长梅青岚\n“让小鱼长得大”'))).toEqual(answers)
  })

  test.each([
    ['市港务局局长林一帆：“让大船进得来”', '市渔业局局长梅青岚：“让小鱼长得大”'], ['市港务局局长林一帆——“让大船进得来”', '市渔业局局长梅青岚——“让小鱼长得大”'],
    ['市港务局局长林一帆｜“让大船进得来”', '市渔业局局长梅青岚｜“让小鱼长得大”'], ['市港务局局长林一帆\n让大船进得来，让小船有地方', '市渔业局局长梅青岚\n让小鱼长得大，让渔民有收成'],
    ['市港务局局长林一帆\n让大船进得来', '市渔业局局长梅青岚\n让小鱼长得大'],
  ])('headed by %s', (one, two) => expect(said(first('', one) + second('', two))).toEqual(answers))

  const counted = (...words: string[]) => findCountedHeadings(words.map(text => ({ text, plain: text, start: 0, end: text.length, heading: 0, strong: 0, marked: null }) as unknown as Line))
  test.each([
    [['连线一', '市港务局局长林一帆', '连线二', '市渔业局局长梅青岚'], [0, 2]],
    [['商户一', '我们的摊位保住了。', '商户二', '租金也降了。'], []],
    [['发言人一', '大家好', '发言人二', '谢谢'], []],
    [['第三位', '市港务局局长林一帆', '第五位', '市渔业局局长梅青岚'], []],
    [['记者一', '何时疏浚', '记者二', '禁渔期多长'], []],
  ])('%j', (words, headings) => expect(counted(...words)).toEqual(headings))

  test('what somebody says once before a question is no heading', () => {
    expect(said('市港务局局长林一帆\n大家好，请提问\n\n望海日报记者：航道何时疏浚？\n\n林一帆：明年三月疏浚。\n')[0]).toBe('林一帆：大家好，请提问')
  })

  test.each([['—— 现场问答 ——', '现场问答'], ['——— 评分 ———', '评分'], ['—— 林一帆说：好 ——', null], ['————', null], ['——望海港答记者问', null]])('on the rule %s', (line, words) => expect(wordsOnRule(line)).toBe(words))

  test('a section of the page\'s own behind the sign that stands over labels', () => {
    const page = (behind: string) => said(`■ 航道\n\n记者：何时疏浚？\n\n林一帆：明年三月疏浚。\n\n■ 渔场\n\n记者：禁渔期多长？\n\n梅青岚：一共四个月。\n\n${behind}\n\n登记分三步：一、填表；二、验船；三、领证。\n`)
    expect(page('■ 登记办法').at(-1)).toBe('梅青岚：一共四个月。')
    expect(page('□相关链接□').at(-1)).toBe('梅青岚：一共四个月。')
    expect(page('▌新闻链接').at(-1)).toBe('梅青岚：一共四个月。')
    expect(page('链接').at(-1)).toBe('梅青岚：一共四个月。')
  })
})

describe('questions behind a sign of their own', () => {
  const page = (ask: string, tell: string) => said(`${ask}航道何时疏浚？\n\n${tell}林一帆：明年三月疏浚。\n\n${ask}禁渔期多长？\n\n${tell}梅青岚：一共四个月。\n\n${ask}渔民有补贴吗？\n\n${tell}梅青岚：每船三千元。\n`)
  test.each([['▲', '△'], ['●', '○'], ['◆ ', '◇ ']])('%s and %s', (ask, tell) => {
    expect(page(ask, tell)).toEqual(['记者：航道何时疏浚？', '林一帆：明年三月疏浚。', '记者：禁渔期多长？', '梅青岚：一共四个月。', '记者：渔民有补贴吗？', '梅青岚：每船三千元。'])
  })
  test('what asks may be a heading where answers have no sign', () => expect(page('■ ', '').some(turn => turn.startsWith('记者'))).toBe(false))
})

describe('captions', () => {
  const under = (caption: string) => said(`**记者**：何时疏浚？\n\n**林一帆**：明年三月疏浚。\n\n![](a.png)\n\n${caption}\n\n## 渔场\n\n**记者**：禁渔期多长？\n\n**梅青岚**：一共四个月。\n`, 'a.md')[1]
  test.each([['▲ 望海港航道，长按识别图中的码'], ['*望海港航道上的挖泥船*'], ['望海港航道上的挖泥船']])('under a picture: %s', caption => expect(under(caption)).toBe('林一帆：明年三月疏浚。'))
  test('what goes on with a sentence is none', () => expect(said('**记者**：何时疏浚？\n\n**林一帆**：明年三月疏浚。\n\n![](a.png)\n\n后年再疏浚一次。\n', 'a.md').at(-1)).toContain('后年再疏浚一次。'))
  test('next to a caption with the same sign', () => {
    expect(said('记者：何时疏浚？\n\n林一帆：明年三月疏浚。\n\n△3月2日，挖泥船驶入望海港。\n△林一帆（右二）在码头听取意见。\n\n记者：禁渔期多长？\n\n梅青岚：一共四个月。\n')[1]).toBe('林一帆：明年三月疏浚。')
  })
  test.each([['图①　3月2日，挖泥船驶入望海港。', 'caption'], ['图一为望海港航道', 'caption'], ['图 2：望海港航道', 'caption'], ['图书馆也要搬。', 'text']])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))
  test('a block that points up to the picture over it', () => {
    const page = (caption: string) => buildBriefing(readHtml(`<html><body><h1>望海港答记者问</h1><p>3月4日，市港务局局长林一帆答记者问。</p><p>记者：何时疏浚？</p><p>林一帆：明年三月疏浚。</p><p><img src="a.png"></p><p><span>${caption}</span></p><p>记者：还有呢？</p><p>林一帆：后年再疏浚一次。</p></body></html>`), 'a.html')
    const told = (caption: string) => { const { turns, text } = page(caption); return turns.filter(turn => turn.role === 'spokesperson').map(turn => text.slice(turn.start, turn.end)) }
    expect(told('▲挖泥船驶入望海港。')).toEqual(['明年三月疏浚。', '后年再疏浚一次。'])
    expect(told('预算已经落实。')[0]).toContain('预算已经落实。')
  })
})

test.each([
  ['《潮声夜谈》提问', { kind: 'outlet', name: '《潮声夜谈》' }], ['《潮声夜谈》杂志问', { kind: 'outlet' }],
  ['网民“灯塔下的猫”，由主持人代问', { kind: 'netizen', name: '网民“灯塔下的猫”' }],
])('the label %s', (printed, label) => expect(readLabel(printed)).toMatchObject(label))

test.each([['《潮声夜谈》', '《潮声夜谈》'], ['《望海港条例》', undefined]])('%s before a question', (name, speaker) => {
  const [asked] = said(`${name}：航道何时疏浚？\n\n林一帆：明年三月疏浚。\n\n记者：禁渔期呢？\n\n梅青岚：四个月。\n`)
  expect(asked?.startsWith(`${name}：`) ? name : undefined).toBe(speaker)
})

test.each([
  ['网友留言（共58条）', 'related'], ['留言互动（58）', 'related'], ['网友评论区', 'related'], ['留言很多，我都看了。', 'text'],
  ['版面导航　　标题导航　　往期回顾', 'furniture'], ['（文中渔民均为化名）', 'credit'], ['（文中所说的办法已经公布）', 'stage'],
])('%s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test('the office inside belongs to the body named before it', () => {
  expect(organizationInTitle('国家航运局新闻发言人、宣传司司长', '国家航运局新闻发言人、宣传司司长')).toBe('国家航运局')
})

describe('where a page comes from', () => {
  const body = '3月4日，市港务局局长林一帆答记者问。\n\n记者：何时疏浚？\n\n林一帆：明年三月疏浚。\n'
  test.each([
    ['望海港答记者问\n望海省新闻办公室网 www.wanghai.example 2025-03-05\n\n', '望海省新闻办公室网'],
    ['望海省人民政府门户网站\t设为首页 | 加入收藏\n望海港答记者问\n\n', '望海省人民政府门户网站'],
    ['望海日报数字报\n第03版：民生　　2025年03月05日　　上一版　下一版\n望海港答记者问\n\n', '望海日报'],
    ['望海港答记者问\n媒体：望海日报、望海电视台等12家\n\n', null],
  ])('%j', (head, source) => expect(parseText(head + body, 'a.txt').source).toBe(source))
})

test('where a gallery is set up', () => {
  expect(parseText('望海市“局长通道”集中采访活动\n\n3月4日，望海市举行集中采访活动。通道设在望海大会堂北大厅。\n\n记者：何时疏浚？\n\n林一帆：明年三月疏浚。\n', 'a.txt').venue).toBe('望海大会堂北大厅')
})
