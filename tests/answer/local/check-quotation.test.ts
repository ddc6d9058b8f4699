import { describe, expect, it } from 'vitest'
import { checkQuotation, quotationToCheck } from '../../../lib/answer/local/choose/check-quotation.ts'
import { nthItem } from '../../../lib/answer/local/choose/nth-item.ts'
import { otherDaySaid } from '../../../lib/answer/local/judge/other-day-said.ts'
import { saysOfAnother } from '../../../lib/answer/local/judge/says-of-another.ts'
import { comparable, questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const deputy: Speaker = { name: '温若水', title: '市港务局副局长', organization: null, role: 'spokesperson' }
const page = makeBriefing([
  [head, '港口要“靠江吃江，护江养江”。冷库常住商户达280户。夜航一律不鸣笛。还要修好三条路：进港路、疏港路和环港路。重点做好3个方面工作。第一，清淤。把航道挖深。第二，护岸。第三，绿化。'],
  [deputy, '我们安排了拓宽航道、加固岸坡、更新吊机等3项重点任务。租金三年不变。全年做好2个方面的事：着力清淤。先挖航道。着力护岸。'],
])

describe('quotationToCheck', () => {
  it.each([
    ['稿件里真的说过“靠江吃江”吗', '靠江吃江'], ['原话是不是“靠江吃江”', '靠江吃江'], ['程又青的原话是“靠江吃江”吗？', '靠江吃江'], ['有没有说过“靠江吃江”', '靠江吃江'], ['有没有提到“靠江吃江”这句话', '靠江吃江'], ['“靠江吃江”是原话吗', '靠江吃江'], ['商户“超过三百户”，稿件里是这样说的吗', '超过三百户'],
    ['“靠江吃江”是什么意思', null], ['谁说过“靠江吃江”', null], ['哪些人提到了“靠江吃江”？', null], ['“靠江吃江”和“护江养江”是一回事吗', null], ['“靠江吃江”能不能做到', null], ['有没有提到夜航', null],
  ])('%s', (asked, phrase) => {
    expect(quotationToCheck(comparable(asked))).toBe(phrase === null ? null : comparable(phrase))
  })
})

describe('checkQuotation', () => {
  it.each<[string, string, string[], string[] | null, boolean]>([
    ['punctuation aside', '稿件里说过“靠江吃江护江养江”吗', [], ['港口要“靠江吃江，护江养江”。'], false],
    ['over two sentences', '有没有说过“夜航一律不鸣笛。还要修好三条路”', [], ['夜航一律不鸣笛。', '还要修好三条路：进港路、疏港路和环港路。'], false],
    ['another said it', '程又青说过“租金三年不变”吗', ['程又青'], ['租金三年不变。'], true],
    ['all but the same', '有没有说过“夜航一律不再鸣笛”', [], null, false],
    ['a figure otherwise', '冷库常住商户“超过300户”，稿件里是这样说的吗', [], ['冷库常住商户达280户。'], true],
    ['a figure of another thing', '航校学员“超过300户”，稿件里是这样说的吗', [], null, false],
    ['nowhere', '有没有说过“大江奔流向东海”', [], null, false],
  ])('%s', (_, asked, names, stands, corrects) => {
    const found = checkQuotation(comparable(asked), names, [page])
    expect(found && 'stands' in found ? found.stands.map(({ sentence }) => sentence.text) : null).toEqual(stands)
    expect(found && 'stands' in found ? found.corrects : false).toBe(corrects)
  })
})

describe('nthItem', () => {
  it.each<[string, string | null, string[]]>([
    ['三条路第三个是什么意思', '环港路', ['还要修好三条路：进港路、疏港路和环港路。']],
    ['3个方面工作中的第二个工作怎么理解', null, ['重点做好3个方面工作。', '第二，护岸。']],
    ['三条路第三个是什么', '环港路', ['还要修好三条路：进港路、疏港路和环港路。']],
    ['重点任务的第二个是什么？', '加固岸坡', ['我们安排了拓宽航道、加固岸坡、更新吊机等3项重点任务。']],
    ['重点任务第一项是什么', '拓宽航道', ['我们安排了拓宽航道、加固岸坡、更新吊机等3项重点任务。']],
    ['温若水说的重点任务最后一项是什么', '更新吊机', ['我们安排了拓宽航道、加固岸坡、更新吊机等3项重点任务。']],
    ['3个方面工作第一个是什么', null, ['重点做好3个方面工作。', '第一，清淤。', '把航道挖深。']],
    ['温若水说的第二个方面是什么', null, ['全年做好2个方面的事：着力清淤。', '着力护岸。']],
    ['程又青说的第二个方面是什么', null, ['重点做好3个方面工作。', '第二，护岸。']],
    ['重点任务第五个是什么', null, []], ['哪些任务第二个是什么', null, []], ['第二个是什么', null, []], ['重点任务第二批是什么', null, []],
  ])('%s', (asked, words, sentences) => {
    const found = nthItem(comparable(asked), [page])
    expect(found?.placed.map(({ sentence }) => sentence.text) ?? []).toEqual(sentences)
    expect(found?.span ? page.text.slice(found.span.start, found.span.end) : null).toBe(words)
  })
})

it.each([
  ['夜航连续8年无事故？', '夜航连续6年无事故。', true], ['夜航连续6年无事故？', '夜航连续6年无事故。', false], ['第二条路是疏港路吗', '第三条路是环港路。', false],
  ['货运收入增长20%对不对', '客运量增长20%，货运收入增长8%。', true], ['客运量增长20%对不对', '客运量增长20%，货运收入增长8%。', false], ['货运收入增长20%对不对', '货运收入增长20%，其中冷链货运收入增长8%。', false],
])('%s of %s: corrected %s', (asked, said, corrects) => {
  expect(saysOfAnother(asked, said, questionTerms(asked, [said]))).toBe(corrects)
})

it.each([['12月1日开航吗', '12月3日开航。', true], ['12月3日开航吗', '12月1日试航，12月3日开航。', false], ['开航了吗', '12月3日开航。', false]])('%s: another day in %s %s', (asked, said, other) => {
  expect(otherDaySaid(asked, said)).toBe(other)
})
