import { expect, test } from 'vitest'
import { inWholeMarks } from '../../../lib/answer/local/tell/in-whole-marks.ts'

test.each([
  ['“灯塔每天开放八小时。', '灯塔每天开放八小时。'],
  ['夜里也开。”', '夜里也开。'],
  ['夜里也开”。', '夜里也开。'],
  ['“灯塔每天开放。”程又青说。', '“灯塔每天开放。”程又青说。'],
  ['办法叫“四个一”，每船一套。', '办法叫“四个一”，每船一套。'],
  ['- “一稳”是稳住班次。', '“一稳”是稳住班次。'],
  ['「燈塔每天開放。', '燈塔每天開放。'],
  ['谈到夜航，程又青说：“灯塔每天开放。', '谈到夜航，程又青说：灯塔每天开放。'],
  ['水温-3度，“冷”得很。', '水温-3度，“冷”得很。'],
])('%s is shown as %s', (words, shown) => expect(inWholeMarks(words)).toBe(shown))
