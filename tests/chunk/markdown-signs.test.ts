import { expect, test } from 'vitest'
import { chunkBriefing } from '../../lib/chunk/chunk-briefing.ts'
import { locateEvidence } from '../../lib/evaluate/locate-evidence.ts'
import { parseText } from '../../lib/parse/parse-text.ts'

const TEXT = '# 望海港新闻发布会\n\n> 3月2日，望海港**召开**新闻发布会，介绍航道疏浚的工期。\n\n**望海港务局局长 林一帆**\n\n今年计划疏浚**218个**泊位，总投资**17.6亿元**。\n\n**潮声周刊记者**\n\n工期多长？\n\n**望海港务局局长 林一帆**\n\n五*个*月，3 ** 2 是错的。\n'

/** Every sentence to search, and the words it is quoted with. */
const sentencesOf = (file: string) => {
  const briefing = parseText(TEXT, file)
  return chunkBriefing(briefing).flatMap(({ sentences }) => sentences.map(({ text, start, end }) => [text, briefing.text.slice(start, end)]))
}

test('the signs of Markdown are read past, and stay in what is quoted', () => {
  expect(sentencesOf('a.md')).toContainEqual(['今年计划疏浚218个泊位，总投资17.6亿元。', '今年计划疏浚**218个**泊位，总投资**17.6亿元**。'])
  expect(sentencesOf('a.md')).toContainEqual(['3月2日，望海港召开新闻发布会，介绍航道疏浚的工期。', '3月2日，望海港**召开**新闻发布会，介绍航道疏浚的工期。'])
})

test('a star alone is no sign, and other formats have none', () => {
  expect(sentencesOf('a.md').map(([text]) => text)).toContain('五*个*月，3 ** 2 是错的。')
  expect(sentencesOf('a.txt').map(([text]) => text)).toContain('今年计划疏浚**218个**泊位，总投资**17.6亿元**。')
})

test('evidence is found whether or not it is written with the signs', () => {
  const briefing = parseText(TEXT, 'a.md')
  for (const evidence of ['疏浚218个泊位', '疏浚**218个**泊位']) {
    expect(locateEvidence(briefing, evidence).map(({ start, end }) => briefing.text.slice(start, end)), evidence).toEqual(['疏浚**218个**泊位'])
  }
})

test.each([
  '拨打138****5678或139****1234举报。', '被告人张**、李**两人到案。', '运行 __init__.py 即可。', '平方是这样算的，5**2 = 25，3**2 = 9，大家记住。',
  '网址https://a.com/b__c__d，***p<0.001。', '写成`a**b**c`就行。',
])('what only looks like a sign stays: %s', words => {
  const briefing = parseText(`# 望海港新闻发布会\n\n**林一帆**\n\n${words}\n\n**汪青岚**\n\n好的，谢谢大家。\n`, 'a.md')
  expect(chunkBriefing(briefing).flatMap(({ sentences }) => sentences.map(({ text }) => text))).toContain(words)
})
