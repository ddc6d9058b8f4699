import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepWords } from '../../app/chat/keep-words.ts'

const kept = (text: string) => keepWords(text).filter(each => each.kept).map(each => each.text)

test.each([
  ['a number with its unit', '运营里程要达到750公里？', '750公里？'],
  ['one with a multiplier', '改造2.94万户旧房', '2.94万户'],
  ['a share', '提升至70%，超过去年', '70%，'],
  ['a Han numeral with what it counts', '会上介绍三阶段七任务', '三阶段'],
  ['a name', '唐小平主要介绍了什么？', '唐小平'],
  ['a name of which the dictionary has no part', '江晚舟、高健说了哪些？', '江晚舟、'],
  ['a name with a surname of two characters', '请问欧阳明月介绍了什么', '欧阳明月'],
  ['a short phrase in quotation marks', '三阶段实现“六个新”目标', '“六个新”'],
])('no line breaks in %s', (_name, text, whole) => {
  expect(kept(text)).toContain(whole)
})

test('a word of many letters may break, as in a narrow column it has to', () => {
  expect(kept('见https://example.invalid/a/very/long/address').every(each => each.length <= 8)).toBe(true)
})

test('nothing is added or lost', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('“六个新”', '建设', '750', '公里', '万', '。', ' ', '\n', 'Abc', '%')), all => {
    expect(keepWords(all.join('')).map(each => each.text).join('')).toBe(all.join(''))
  }))
})
