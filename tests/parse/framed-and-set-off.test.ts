import { describe, expect, test } from 'vitest'
import { markDrawnBoxes } from '../../lib/parse/arrange/mark-drawn-boxes.ts'
import { readText } from '../../lib/parse/formats/read-text.ts'
import { withoutEmphasis } from '../../lib/parse/labels/without-emphasis.ts'
import { isRelated } from '../../lib/parse/lines/is-related.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const markedOf = (page: string) => markDrawnBoxes(readText(page)).lines.map(line => line.marked)

describe('a frame drawn with characters', () => {
  test.each([
    ['a caption over its rows', '┌────┐\n│　　图为3月4日，│\n│灯塔点亮。汪一帆摄│\n└────┘', [null, 'caption', 'caption', null]],
    ['links', '╔════╗\n║相关链接　　　║\n║灯塔的一百年　║\n╚════╝', [null, 'aside', 'aside', null]],
    ['an editors’ box', '┏━━━━┓\n┃小贴士　　　　┃\n┃登塔请穿平底鞋。┃\n┗━━━━┛', [null, 'aside', 'aside', null]],
    ['where and when', '┌────┐\n│时间：3月4日　　│\n│地点：望海港　　│\n└────┘', [null, null, null, null]],
    ['somebody’s words', '┌────┐\n│林一帆：航道明年疏浚。│\n└────┘', [null, null, null]],
    ['columns', '┌──┬──┐\n│图为灯塔│图为港口│\n└──┴──┘', [null, null, null]],
    ['a frame that nothing closes', '┌────┐\n│图为灯塔。汪一帆摄│\n航道明年疏浚。', [null, null, null]],
  ])('%s', (_, page, marked) => expect(markedOf(page)).toEqual(marked))

  test('in the middle of an answer is no part of it', () => {
    const page = '望海港新闻发布会\n\n◆望海日报记者\n　　航道何时疏浚？\n\n■市港务局局长　林一帆\n　　航道明年三月疏浚。\n\n┌──────┐\n│　　图为市港务局局长林一│\n│帆查看航道。汪小满摄　　│\n└──────┘\n\n　　码头同时整修。\n\n◆潮声网记者\n　　船票涨吗？\n\n■林一帆\n　　不涨。\n'
    const { turns } = parseText(page, 'a.txt')
    const spoken = turns.filter(turn => turn.role !== 'narration').map(turn => page.slice(turn.start, turn.end))
    expect(spoken).toContain('航道明年三月疏浚。')
    expect(spoken).toContain('码头同时整修。')
    expect(spoken.join('')).not.toContain('图为')
  })
})

test.each([
  ['**A**　*市港务局局长　林一帆*', '**A　市港务局局长　林一帆*'],
  ['**市港务局局长** *林一帆*', '**市港务局局长 林一帆*'],
  ['**Q**｜**望海日报：**', '**Q｜望海日报：**'],
  ['网友灯** 问', '网友灯** 问'],
  ['林*帆', '林*帆'],
])('the marks inside %s', (printed, bare) => expect(withoutEmphasis(printed)).toBe(bare))

test.each(['**A**　*市港务局局长　林一帆*', '**答** **市港务局局长 林一帆**', '*A*　**市港务局局长　林一帆**'])('who answers behind %s', label => {
  const page = `# 望海港发布会\n\n**Q1**\n\n航道何时疏浚？\n\n${label}\n\n明年三月疏浚。\n\n**Q2**\n\n船票涨吗？\n\n${label}\n\n不涨，明年也不涨。\n`
  const { speakers, turns } = parseText(page, 'a.md')
  expect(speakers.find(speaker => speaker.name === '林一帆')).toMatchObject({ title: '市港务局局长', organization: '市港务局' })
  expect(turns.filter(turn => turn.role !== 'narration').map(turn => turn.speaker)).toEqual(['记者', '林一帆', '记者', '林一帆'])
})

test.each([['相关文档：', true], ['相关解读', true], ['相关视频：灯塔的一百年', true], ['相关视频已经公布，请大家观看。', false], ['相关文档我们会后发给大家。', false]])('%s heads what else there is to read: %s', (line, heads) => expect(isRelated(line)).toBe(heads))

test.each([
  ['来源：望海市港务局字体：[大 中 小]', '望海市港务局'], ['来源：望海日报阅读量：31', '望海日报'], ['来源：望海阅读网', '望海阅读网'],
])('the source in %s', (field, source) => {
  expect(parseText(`望海港新闻发布会\n发布日期：2025-03-05 09:12${field}\n\n记者：航道何时疏浚？\n林一帆：明年三月。\n`, 'a.txt').source).toBe(source)
})

test.each([['来划重点↓↓↓', true], ['答案在这👇👇', true], ['望海港灯塔', false]])('%s behind the lead is told: %s', (line, told) => {
  const page = `望海港这样答\n\n3月4日，望海港召开新闻发布会，市港务局局长林一帆回答了记者提问。\n\n${line}\n\n记者：航道何时疏浚？\n\n林一帆：明年三月。\n`
  const narration = parseText(page, 'a.txt').turns.filter(turn => turn.role === 'narration' && !turn.aside).map(turn => page.slice(turn.start, turn.end)).join('')
  expect(narration.includes(line)).toBe(told)
})
