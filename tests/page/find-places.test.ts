import { expect, test } from 'vitest'
import { findPlaces } from '../../app/source/find-places.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const parse = (text: string, fileName = '供水.txt') => parseText(text, fileName)
const page = '供水工作新闻发布会\n\n时间：2025年5月6日\n\n【市水务局局长 江晚舟】全市轨道沿线供水管网长度达到９００公里。PVC 管道占“三成”，\n轨道沿线都已换新。\n'

test.each([
  ['words as printed', '轨道', ['轨道', '轨道']],
  ['in the other script', '軌道沿線', ['轨道沿线', '轨道沿线']],
  ['in the other width, capitals alike', '900公里', ['９００公里']],
  ['capitals alike', 'pvc', ['PVC']],
  ['with other quotation marks', '「三成」', ['“三成”']],
  ['with a blank that the page has not', '管网 长度', ['管网长度']],
  ['words that it does not say', '电网', []],
  ['nothing', ' ', []],
])('%s: “%s”', (_name, sought, expected) => {
  const briefing = parse(page)
  expect(findPlaces(briefing)(sought).map(({ start, end }) => briefing.text.slice(start, end))).toEqual(expected)
})

test('the title, which stands over the page, is not found in it a second time, nor are the signs between cells', () => {
  const briefing = parse(page)
  expect(findPlaces(briefing)('供水工作新闻发布会')).toEqual([])
  const table = parse('# 供水\n\n时间：2025年5月6日\n\n【市水务局局长 江晚舟】情况如下：\n\n| 区 | 长度 |\n|---|---|\n| 东区 | 900 |\n| 西区 | 800 |\n', '供水.md')
  expect(findPlaces(table)('|')).toEqual([])
  expect(findPlaces(table)('东区')).toHaveLength(1)
})
