import { expect, test } from 'vitest'
import { findNamesAroundTitle } from '../../lib/parse/labels/find-names-around-title.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

/** Who speaks on a page whose host has no name, in order of appearance. */
async function speakers(first: string, last: string): Promise<string[]> {
  const text = `砚北市渔业发布会\n\n主持人：${first}\n\n程又青：各位记者好。我介绍三点。\n\n主持人：${last}\n`
  return (await parseFile(Buffer.from(text), '记录.txt')).speakers.map(({ name }) => name)
}

const CLOSINGS = ['谢谢大家。', '感谢各位。', '多谢大家。', '请大家看。', '各位好。', '大家好。', '开始吧。', '散会。', '请讲。', '现在开始。', '到此结束。', '请继续。', '继续。', '谢谢程局长。', '请看大屏。', '有请。']

test.each(['现在请程又青局长发布。', '各位记者，大家好。请程局长发布。', '上午好。'])('a host who says "%s" stays without a name, however little he says last', async first => {
  for (const last of CLOSINGS) expect(await speakers(first, last), last).toEqual(['主持人', '程又青'])
})

test.each([
  ['主持人：温若水', '温若水'], ['主 持 人：温若水', '温若水'], ['主持人：市政府新闻办副主任　温若水', '温若水'],
])('%s, before anybody speaks, is the name of the host', async (field, name) => {
  const text = `砚北市渔业发布会\n时间：2025年11月12日\n${field}\n\n主持人：现在请程局长发布。\n\n程又青：各位记者好。我介绍三点。\n\n主持人：谢谢大家。\n`
  const { turns } = await parseFile(Buffer.from(text), '记录.txt')
  expect(turns.filter(({ role }) => role === 'host').map(({ speaker }) => speaker)).toEqual([name, name])
})

test.each([
  ['出席：陈署长大文、沈防疫医师柏勋', ['陈大文', '沈柏勋']], ['罗市长文彬：', ['罗文彬']],
  ['现在请程又青局长发布。', []], ['由程又青局长回答，', []],
])('around offices %s names %j', (line, names) => {
  expect(findNamesAroundTitle(line).map(({ surname, given }) => line.slice(...surname) + line.slice(...given))).toEqual(names)
})

test.each([['各位记者，大家好。请程局长发布。', ['主持人', '程又青']], ['嘉宾', ['程又青']]])('主持人 alone on a line of its own, once, over "%s"', async (first, expected) => {
  const text = `砚北市渔业发布会\n\n主持人\n${first}\n\n程又青\n各位记者好。今天我介绍三点。\n\n程又青\n第一点，鱼多了。\n`
  const { turns } = await parseFile(Buffer.from(text), '记录.txt')
  expect([...new Set(turns.flatMap(({ speaker }) => speaker ?? []))]).toEqual(expected)
})
