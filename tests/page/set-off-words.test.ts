import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerRun } from '../../app/chat/lay-out-answer.ts'
import { setOffWords } from '../../app/chat/set-off-words.ts'
import type { Citation } from '../../lib/contract/answer.ts'

const quote = '到年底，全市建成充电桩320个，覆盖所有街道。'
const said: Citation = {
  marker: 1, briefingId: 'a', speaker: { name: '林一', title: '市交通局局长', organization: null, role: 'spokesperson' },
  quote, start: 100, end: 100 + quote.length, sha256: '', span: { start: 100 + quote.indexOf('320个'), end: 100 + quote.indexOf('320个') + 4 },
}
const runs = (text: string): AnswerRun[] => [{ type: 'text', text }, { type: 'marker', marker: 1 }]
const shown = (all: AnswerRun[], quotations = [said]) => setOffWords(all, quotations).map(run => (run.type === 'marker' ? `[${run.marker}]` : run.as ? `<${run.as} ${run.text}>` : run.text)).join('')

test.each([
  ['the office before a name and the words asked for', runs(`市交通局局长林一：${quote}`), '<office 市交通局局长><name 林一>：到年底，全市建成充电桩<answer 320个>，覆盖所有街道。[1]'],
  ['a name that ends one, with the office before it', runs('这是市交通局局长林一说的。'), '这是<office 市交通局局长><name 林一>说的。[1]'],
  ['our own words before the office are no office', runs('说法与提问不同：市交通局局长林一：建成了。'), '说法与提问不同：<office 市交通局局长><name 林一>：建成了。[1]'],
  ['a name in running words stays as it is', runs('林一介绍，充电桩已经建成。'), '林一介绍，充电桩已经建成。[1]'],
  ['the answer in a word is not marked within itself', runs('320个。'), '320个。[1]'],
  ['words said twice are not marked: which are meant is not known', runs('林一：320个，不是230个，是320个，记住了。'), '<name 林一>：320个，不是230个，是320个，记住了。[1]'],
  ['somebody else named inside is no lead-in', runs('他说林一也到了，建成充电桩320个，都在用了。'), '他说林一也到了，建成充电桩<answer 320个>，都在用了。[1]'],
  ['words without a marker stay as they are', [{ type: 'text', text: '市交通局局长林一：320个充电桩已经建成了。' } satisfies AnswerRun], '市交通局局长林一：320个充电桩已经建成了。'],
])('%s', (_name, all, expected) => {
  expect(shown(all)).toBe(expected)
})

test('no word is added or lost', () => {
  const words = fc.array(fc.constantFrom('市交通局局长', '林一', '：', '320个', '建成', '。'), { maxLength: 8 })
  fc.assert(fc.property(fc.array(words, { maxLength: 3 }), all => {
    const given = all.flatMap(each => runs(each.join('')))
    const written = (some: readonly AnswerRun[]) => some.map(run => (run.type === 'text' ? run.text : `[${run.marker}]`)).join('')
    expect(written(setOffWords(given, [said]))).toBe(written(given))
  }))
})
