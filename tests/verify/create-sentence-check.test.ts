import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { createSentenceCheck } from '../../lib/verify/create-sentence-check.ts'
import type { Strictness } from '../../lib/contract/request.ts'
import { outcomeOf } from '../../lib/verify/outcome-of.ts'
import { evidenceOf } from './evidence.ts'

const ZHAO: Speaker = { name: '赵明远', title: '市交通局局长', organization: '市交通局', role: 'spokesperson' }
const QIAN: Speaker = { name: '钱思齐', title: '市水务局副局长', organization: '市水务局', role: 'spokesperson' }
const EVIDENCE = [
  evidenceOf('到2027年,轨道交通运营里程达750公里。', ZHAO, 1),
  evidenceOf('建设改造地下管网1万公里,破解“马路拉链”等难题。', ZHAO, 2),
  evidenceOf('管网漏损率要降到8%以下。', QIAN, 3),
  evidenceOf('市水务局副局长钱思齐介绍了管网漏损率的情况。', null, 4),
]
const checkWith = (strictness: Strictness, fewest = false) => createSentenceCheck({ evidence: EVIDENCE, roster: [ZHAO, QIAN], strictness, fewest })

describe('a sentence of a model', () => {
  it.each<[string, string, number[], number[], string]>([
    ['keeps markers that hold', '轨道交通运营里程要达到750公里。', [1], [1], 'supported'],
    ['gets the marker that was left out', '轨道交通运营里程要达到750公里。', [], [1], 'supported'],
    ['gets the right marker for a wrong one', '管网漏损率要降到8%以下。', [1], [3], 'supported'],
    ['gets as many as it needs', '到2027年轨道交通运营里程达750公里，地下管网建设改造1万公里。', [], [1, 2], 'supported'],
    ['keeps the marker it has before those it gets', '到2027年轨道交通运营里程达750公里，地下管网建设改造1万公里。', [2], [2, 1], 'supported'],
    ['keeps every marker it has, where it is not a model\'s', '轨道交通运营里程要达到750公里。', [1, 2], [1, 2], 'supported'],
    ['is not supported by words alone', '轨道交通运营里程要达到850公里。', [1], [1], 'unsupported'],
    ['stays uncited where nothing supports it', '轨道交通票价会上调三元。', [], [], 'uncited'],
    ['does not borrow another speaker\'s words', '钱思齐说，轨道交通运营里程要达到750公里。', [1], [1], 'unsupported'],
    ['does not credit them to whom it cites for something else', '轨道交通运营里程要达到750公里，这是市水务局副局长钱思齐介绍的。', [3], [3], 'unsupported'],
    ['credits them to who said them', '轨道交通运营里程要达到750公里，这是市交通局局长赵明远介绍的。', [], [1], 'supported'],
    ['does not credit them to a name behind an office that no source says', '轨道交通运营里程要达到750公里，这是市交通局局长张某说的。', [1], [1], 'unsupported'],
    ['nor to another name', '轨道交通运营里程要达到750公里，市交通局局长马良说。', [1], [1], 'unsupported'],
    ['holds English to the same', 'Rail transit will reach 750 km, according to 钱思齐.', [1, 3], [1, 3], 'unsupported'],
    ['keeps its own marker where nobody is named, whoever else says the like', '稿件写道（未注明发言人）：市水务局副局长钱思齐介绍了管网漏损率的情况。', [4], [4], 'supported'],
    ['may say that it is not said', '稿件没有提到票价。', [2], [], 'uncited'],
  ])('%s', (_, text, given, numbers, verdict) => {
    const checked = checkWith('mark')(text, given)
    expect([checked?.numbers, checked?.verdict]).toEqual([numbers, verdict])
  })

  it.each<[string, string, number[], number[]]>([
    ['loses a marker that adds nothing', '轨道交通运营里程要达到750公里。', [1, 2], [1]],
    ['keeps every marker that it rests on', '到2027年轨道交通运营里程达750公里，地下管网建设改造1万公里。', [1, 2], [1, 2]],
  ])('%s', (_, text, given, numbers) => {
    expect(checkWith('mark', true)(text, given)).toMatchObject({ numbers, verdict: 'supported' })
  })

  it('goes, where it only asks again', () => {
    const check = createSentenceCheck({ evidence: EVIDENCE, roster: [ZHAO, QIAN], context: '轨道交通运营里程多少公里？管网呢' })
    expect(check('轨道交通运营里程多少公里？', [1])).toBeNull()
    expect(check('轨道交通运营里程要达到750公里。', [1])?.verdict).toBe('supported')
  })

  it('goes, where the reader wants only what is supported', () => {
    const check = checkWith('remove')
    expect(check('轨道交通运营里程要达到850公里。', [1])).toBeNull()
    expect(check('轨道交通票价会上调三元。', [])).toBeNull()
    expect(check('稿件没有提到票价。', [])?.verdict).toBe('uncited')
  })

  it('gives way to the speaker\'s own words, once', () => {
    const check = checkWith('replace')
    expect(check('轨道交通运营里程要达到850公里。', [1])).toEqual({
      text: '赵明远的原话是：到2027年,轨道交通运营里程达750公里。', numbers: [1], verdict: 'supported',
      reasons: ['模型的说法与原文不符（所引原文中没有“850公里”，只有“750公里”），已换成原话'],
    })
    expect(check('轨道交通运营里程要达到950公里。', [1])).toBeNull()
  })
})

describe('the words of the question in an answer', () => {
  const around = '（交通建设）轨道交通要加快成网。到2027年,运营里程达750公里。70岁以上每次免2元,80岁以上每次免5元。力争2030年换乘站达到90座。'
  const evidence = ['到2027年,运营里程达750公里。', '70岁以上每次免2元,80岁以上每次免5元。', '力争2030年换乘站达到90座。'].map((text, i) => ({ ...evidenceOf(text, ZHAO, i + 1), around }))
  it.each<[string, string, string, string[], number, string]>([
    ['may be repeated where they stand around what is cited', '轨道交通运营里程要达到多少？', '轨道交通运营里程达750公里。', [], 1, 'supported'],
    ['are no briefing\'s where nothing around says them', '市郊铁路的票务收入达到多少？', '市郊铁路票务收入达到。', [], 1, 'unsupported'],
    ['may not be given a fact of something else', '有哪些餐馆推荐？', '推荐的餐馆有750公里运营里程。', ['餐馆'], 1, 'unsupported'],
    ['may be denied', '有哪些餐馆推荐？', '稿件没有提到餐馆，运营里程达750公里。', ['餐馆'], 1, 'supported'],
    ['may name one of those a threshold takes in', '80岁的老人免多少？', '80岁的老人每次免5元。', [], 2, 'supported'],
    ['do not make a threshold of another number', '老人免多少？', '80岁的老人每次免5元。', [], 2, 'unsupported'],
    ['do not make a plan the present', '目前换乘站有多少座？', '目前换乘站达到90座。', [], 3, 'unsupported'],
    ['keep a plan a plan', '换乘站有多少座？', '力争2030年换乘站达到90座。', [], 3, 'supported'],
  ])('%s', (_, context, text, absent, cited, verdict) => {
    const check = createSentenceCheck({ evidence, roster: [ZHAO], context, absent })
    expect(check(text, [cited])?.verdict).toBe(verdict)
  })
})

describe('what a draft amounts to', () => {
  const said = (text: string, verdict: 'supported' | 'unsupported' | 'uncited') => ({ text, verdict, citations: [], reasons: [] })
  it.each([
    ['answered', [said('达750公里。', 'supported')]],
    ['partial', [said('达750公里。', 'supported'), said('稿件没有提到票价。', 'uncited')]],
    ['not_found', [said('稿件没有提到票价。', 'uncited')]],
    [null, [said('达850公里。', 'unsupported'), said('很好。', 'uncited')]],
    [null, []],
  ] as const)('%s', (outcome, sentences) => expect(outcomeOf(sentences.map(each => ({ ...each, citations: [], reasons: [] })))).toBe(outcome))
})
