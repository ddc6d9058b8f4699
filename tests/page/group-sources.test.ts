import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupSources } from '../../app/chat/group-sources.ts'
import type { Citation } from '../../lib/contract/answer.ts'

const cited = (name: string | null, quote: string, briefingId = 'a'): Citation => ({
  marker: 1, briefingId, speaker: name === null ? null : { name, title: '局长', organization: null, role: 'spokesperson' }, quote, start: 0, end: quote.length, sha256: '',
})
const shown = (quotations: Citation[], text: string) => groupSources(quotations, text).map(({ indices, told }) => `${indices.join('')}${told ? ' told' : ''}`)

test.each([
  ['words that the answer gives are not given again', [cited('林一', '路修好了。'), cited('林一', '桥也修好了。')], '局长林一：路修好了。[1]\n桥也修好了。[2]', ['01 told']],
  ['who said it may be named in front instead', [cited('林一', '林一介绍，路修好了。')], '局长林一：路修好了。[1]', ['0 told']],
  ['a marker inside the words is none of them', [cited('林一', '路修好了，桥也是。')], '林一：路修好了[1]，桥也是。[1]', ['0 told']],
  ['line ends of the page are none either', [cited('林一', '路修\n好了。')], '林一：路修好了。[1]', ['0 told']],
  ['one told and one not are given both', [cited('林一', '路修好了。'), cited('林一', '桥也修好了。')], '路修好了。[1]桥呢。[2]', ['01']],
  ['another speaker is another group', [cited('林一', '甲。'), cited('周二', '乙。'), cited(null, '丙。')], '甲。乙。', ['0 told', '1 told', '2']],
  ['so is another briefing', [cited('林一', '甲。'), cited('林一', '甲。', 'b')], '甲。', ['0 told', '1 told']],
  ['without an answer every quotation is given', [cited('林一', '甲。')], '', ['0']],
])('%s', (_name, quotations, text, expected) => {
  expect(shown(quotations, text)).toEqual(expected)
})

test('every quotation is in one group, in order', () => {
  const any = fc.array(fc.record({ name: fc.constantFrom('林一', '周二', null), quote: fc.constantFrom('甲。', '乙。', '丙') }), { maxLength: 8 })
  fc.assert(fc.property(any, fc.string(), (all, text) => {
    expect(groupSources(all.map(({ name, quote }) => cited(name, quote)), text).flatMap(({ indices }) => indices)).toEqual(all.map((_, at) => at))
  }))
})
