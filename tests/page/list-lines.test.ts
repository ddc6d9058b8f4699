import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listLines } from '../../app/chat/list-lines.ts'

const things = ['优化水源保护布局', '培育节水产业新动力', '提高供水安全水平', '提升管网检修能力', '推动用水方式转型']
const lead = '会议听取了各部门关于今年供水和节水工作的汇报，并且在讨论之后确定了下一阶段要办的几件事，安排部署了'
const tail = '等五个方面的任务，由各区分别落实。'
const lines = (text: string) => listLines(text).map(({ text: words, as }) => (as ? `${as}:${words}` : words))

test('each thing of a long list begins a line, with its sign at the end of the one before', () => {
  expect(lines(lead + things.join('、') + tail)).toEqual([
    lead, `item:${things[0]}、`, `item:${things[1]}、`, `item:${things[2]}、`, `item:${things[3]}、`, `item:${things[4]}等五个方面的任务，`, 'after:由各区分别落实。',
  ])
})

test('the first thing stands with the others where it can be told from what leads in to it, else in its line', () => {
  const whole = (before: string, all: readonly string[]) => lines(`会议听取了各部门关于今年供水和节水工作的汇报，并且在讨论之后确定了下一阶段要办的几件事，由各区分别落实，${before}${all.join('、')}。`).slice(0, 2).map(each => each.slice(-12))
  expect(whole('主要有：', things)).toEqual(['由各区分别落实，主要有：', expect.stringContaining(`${things[0]}、`)])
  expect(whole('任务包括', things)).toEqual(['由各区分别落实，任务包括', expect.stringContaining(`${things[0]}、`)])
  expect(whole('要进一步', things)[0]).toContain(`${things[0]}、`)
  expect(whole('', things.map(each => `已经完成了${each}`))[0]).toContain(`${things[0]}、`)
})

test.each([
  ['a short sentence', `安排了${things.join('、')}。`],
  ['three things', lead + things.slice(0, 3).join('、') + tail],
  ['names in a row', `${lead}重点是以东岭、西河、南坪、北滩、中湾、上塘等十五个乡镇为对象，补上缺少的设施，并且在三年之内全部完成检修和更换。`],
  ['signs within quotation marks', `${lead}“${things.join('、')}”等五个方面的任务，由各区分别落实。`],
])('left as it is: %s', (_name, text) => {
  expect(listLines(text).map(each => each.text).join('')).toBe(text)
  expect(listLines(text).every(each => each.as === undefined)).toBe(true)
})

test('nothing is added or lost', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...things, '、', '，', '。', '“', '”', '（'), { maxLength: 60 }), all => {
    expect(listLines(all.join('')).map(each => each.text).join('')).toBe(all.join(''))
  }))
})
