import { expect, test } from 'vitest'
import { isWholeList } from '../../../lib/answer/local/choose/is-whole-list.ts'
import { contradicted, deniesWord } from '../../../lib/answer/local/judge/contradicted.ts'
import { bulleted } from '../../../lib/answer/local/sentences/bulleted.ts'
import { sloganParts } from '../../../lib/answer/local/sentences/slogan-parts.ts'

const partsOf = (sentences: string[], at: number, asked: string) => sloganParts(i => sentences[i] ?? '', sentences.length, at, asked)

const LINES = ['航线要调整。', '概括起来是“三减三增”。', '减重复，合并六条；', '减绕行，截短三条；', '减等候，六分钟一班。', '增接驳，新开三十八条；', '增定制，通学通医；', '增夜航，十二条变二十条。', '票价不变。']
const PARTS = ['港口交出了“两升两降一稳”的答卷。', '所谓“两升”，是指吞吐量上升、准点率上升；', '“两降”，是指能耗下降、事故下降；', '“一稳”，是指运价总体平稳。', '谢谢。']
const RUN_ON = ['条例可以概括成“三限一补”。', '三限，就是限人、限船、限光：每天最多放三千人；', '三月机动船停航；', '景观灯九点以后关闭。', '一补，就是鸟吃了庄稼，政府给补。']

test.each([
  [LINES, 1, '“三减三增”都减什么增什么？', [1, 2, 3, 4, 5, 6, 7]], [LINES, 6, '三减三增指什么', [1, 2, 3, 4, 5, 6, 7]],
  [PARTS, 0, '“两升两降一稳”指哪几项', [0, 1, 2, 3]], [PARTS, 2, '“两升两降一稳”指哪几项', [0, 1, 2, 3]],
  // What semicolons join to a group is told of it.
  [RUN_ON, 4, '“三限一补”限的是什么', [0, 1, 2, 3, 4]],
  // No slogan is asked of; or its parts are not told there.
  [LINES, 1, '航线怎么调整', []], [['要打好“三减三增”这一仗。', '减重复。', '票价不变。'], 0, '“三减三增”指什么', []],
])('%j, from sentence %i, asked %s', (sentences, at, asked, found) => expect(partsOf(sentences, at, asked)).toEqual(found))

const placed = (sentences: string[]) => sentences.map((text, i) => ({ passage: {}, sentence: { text, start: 100 * i, end: 100 * i + text.length } })) as unknown as Parameters<typeof bulleted>[0]

test.each([
  [['展区分三处：', '- **旧仓**：主展区；', '- **清巷**：民居；', '- **渡口**：水上。', '免费。'], 0, [0, 1, 2, 3]],
  [['展区分三处：', '- **旧仓**：主展区；', '- **清巷**：民居；', '- **渡口**：水上。', '免费。'], 2, [0, 1, 2, 3]],
  [['展区不收费。', '- **旧仓**：主展区；', '- **清巷**：民居；'], 1, []], [['展区分三处：', '旧仓、清巷和渡口。'], 0, []],
])('points under %j', (sentences, at, found) => expect(bulleted(placed(sentences), at)).toEqual(found))

test('what 一是 joins is one item of the list, not the list', () => {
  expect(isWholeList('今年抓哪三件事', ['今年抓三件事：一是对家具、印刷、汽修行业限期治理；'])).toBe(false)
  expect(isWholeList('哪三个病可以延长', ['二是把高血压、糖尿病、慢阻肺三个病的处方延长；'])).toBe(true)
})

test('whoever asks whether, takes nothing for granted', () => {
  expect(deniesWord('提前还款收不收违约金', '没有违约金，提前还款随时办', ['提前', '还款', '违约金'])).toBe(false)
  expect(deniesWord('提前还款为什么收违约金', '提前还款没有违约金', ['提前', '还款', '违约金'])).toBe(true)
})

test('the second year is no length of three years', () => {
  expect(contradicted('第二年租金最多涨多少', '三年之内租金每年涨幅不得超过5%')).toEqual([])
})
