import { expect, test } from 'vitest'
import { isFactRow } from '../../lib/parse/lines/is-fact-row.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const speakers = (page: string, file = 'a.txt'): (string | null)[] => parseText(`望海市港口开放新闻发布会\n时间：2025年3月4日\n\n${page}`, file).turns.filter(turn => turn.role !== 'narration').map(turn => turn.speaker)

/** A briefing whose labels all stand in one frame; `names` ask one after the other. */
const framed = (set: (name: string) => string, ...names: string[]): string => [
  `${set('市港务局局长顾远帆')}各位好，航道明年疏浚，灯塔换灯。`,
  ...names.flatMap((name, at) => [`${set(name)}航道和码头何时能修好？`, `${set(at % 2 === 0 ? '市林业局副局长梅青岚' : '市港务局局长顾远帆')}明年三月，工期两个月。`]),
].join('\n\n')

const ASKED = ['海上夜话', '《渡头》', '望海早知道']

test.each<[string, (name: string) => string]>([
  ['■ ｜', name => `■ ${name}｜`], ['> →', name => `> ${name}→`], ['▶ »', name => `▶${name}»`], ['1. /', name => `1. ${name} / `], ['colon', name => `${name}：`], ['bold', name => `**${name}** — `],
])('in the frame %s whoever asks is named, whatever he is called', (_, set) => {
  expect(speakers(framed(set, ...ASKED), 'a.md')).toEqual(['顾远帆', '海上夜话', '梅青岚', '《渡头》', '顾远帆', '望海早知道', '梅青岚'])
})

test('in a frame as well', () => {
  // a heading that says nothing of who asks, words that ask nothing, and what the page sets over its text
  expect(speakers(framed(name => `■ ${name}｜`, '提问环节', '关于航道'))).not.toContain('关于航道')
  expect(speakers('■ 市港务局局长顾远帆｜各位好。\n\n■ 内容摘要｜航道明年疏浚？\n\n■ 市林业局副局长梅青岚｜候鸟来时停工。\n\n■ 市港务局局长顾远帆｜谢谢。\n')).not.toContain('内容摘要')
  expect(speakers('■ 市港务局局长顾远帆｜各位好。\n\n■ 航道疏浚｜明年三月开工。\n\n■ 码头整修｜后年完工。\n\n■ 市林业局副局长梅青岚｜候鸟来时停工。\n\n■ 市港务局局长顾远帆｜谢谢。\n')).not.toContain('航道疏浚')
  // what somebody tells that others ask
  expect(speakers('市港务局局长顾远帆：各位好。\n\n有船工问：航道何时疏浚？\n\n市林业局副局长梅青岚：候鸟来时停工。\n\n市港务局局长顾远帆：谢谢。\n')).toEqual(['顾远帆', '梅青岚', '顾远帆'])
})

test('bare names are labels in the frame of others', () => {
  expect(speakers('望海市政府新闻办3月4日举行发布会，市港务局局长顾远帆、市林业局副局长梅青岚出席。\n\n◆ 顾远帆 · 航道明年疏浚。\n\n◆ 望海晚报记者 · 船票涨吗？\n\n◆ 梅青岚 · 不涨。\n\n◆ 潮声网记者 · 候鸟怎么办？\n\n◆ 顾远帆 · 候鸟来时停工。\n')).toEqual(['顾远帆', '望海晚报记者', '梅青岚', '潮声网记者', '顾远帆'])
})

test('what readers write in a chat room under the page is none of it', () => {
  expect(speakers('顾远帆：航道明年疏浚，灯塔也要换灯，工期两个月，请大家放心。\n\n望海晚报记者：船票涨吗？\n\n顾远帆：不涨。\n\n聊天室\n\n网友“灯下”：什么时候发船？\n')).toEqual(['顾远帆', '望海晚报记者', '顾远帆'])
})

test.each([
  ['2025-03-04 17:52 · 来源：望海晚报 · 作者：顾远帆 · [字号+](#)', true], ['2025-03-04 08:40:12　来源：望海发布　编辑：顾 帆　字体：[大] [中] [小]', true], ['2025年3月4日　浏览：43', true],
  ['2025-03-04　望海市港口开放新闻发布会', false], ['来源有三个：灯塔、码头、航道。', false], ['2025-03-04 · 记者：航道何时疏浚？', false],
])('%s says of the page itself: %s', (line, says) => expect(isFactRow(line)).toBe(says))
