import { expect, test } from 'vitest'
import { saidPlaces } from '../../app/api/said-places.ts'
import type { Briefing } from '../../lib/contract/briefing.ts'

const line = '今年全市新建人行天桥十九座，'
function briefing(id: string, text: string, fileName = `${id}.txt`): Briefing {
  const start = text.indexOf(line)
  return { id, fileName, title: null, date: null, venue: null, source: null, text, sha256: '', speakers: [], sections: [], turns: start < 0 ? [] : [{ start, end: text.length, speaker: '江晚舟', role: 'spokesperson' }] }
}
const bridges = briefing('桥梁', `测试市新闻发布会\n${line}全部按期完成。\n明年再建天桥三座。\n`)
const water = briefing('供水', '测试市供水工作\n全年供水十二亿立方米。\n')

test.each([
  ['天桥', ['桥梁'], 2], ['天橋', ['桥梁'], 2], ['天桥 明年', ['桥梁'], 3], ['天桥 供水', [], 0], ['测试市', ['桥梁', '供水'], 1], ['桥', [], 0], [' ', [], 0], ['没有这样的话', [], 0], ['.*', [], 0],
])('“%s” is said by %j', (sought, ids, total) => {
  const found = saidPlaces([bridges, water], sought)
  expect(found.map(each => each.id)).toEqual(ids)
  expect(found[0]?.total ?? 0).toBe(total)
  for (const { id, places } of found) {
    const { text } = id === '桥梁' ? bridges : water
    for (const { start, end, quote } of places) expect(text.slice(start, end)).toBe(quote)
  }
})

test('a place is told with whose words they are and what stands around it on its line; lines that say most come first', () => {
  const [found] = saidPlaces([bridges], '天桥 明年')
  expect(found?.places[0]).toEqual({ start: bridges.text.indexOf('天桥'), end: bridges.text.indexOf('天桥') + 2, quote: '天桥', pieces: [{ words: '今年全市新建人行', found: false }, { words: '天桥', found: true }, { words: '十九座，全部按期完成。', found: false }], speaker: '江晚舟' })
  expect(saidPlaces([briefing('长', `${'供水。\n'.repeat(9)}最后供水和排水都好。\n`)], '供水 排水')[0]).toMatchObject({ total: 11, places: [{ start: 0 }, { start: 4 }, { pieces: [{ words: '最后' }, { words: '供水', found: true }, { words: '和' }, { words: '排水', found: true }, { words: '都好。' }] }] })
})

test('of a Markdown file the signs around a place are left out', () => {
  expect(saidPlaces([briefing('列表', '- 新建**人行天桥**十九座\n', '列表.md')], '天桥')[0]?.places[0]).toMatchObject({ quote: '天桥', pieces: [{ words: '新建人行' }, { words: '天桥' }, { words: '十九座' }] })
})
