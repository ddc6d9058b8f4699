import { expect, test } from 'vitest'
import { saidAsAsked } from '../../../lib/answer/local/judge/said-as-asked.ts'
import { questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }

/** What a sentence gains in its form as an answer. */
function gain(asked: string, said: string): number {
  const [placed] = turnSentences(makeBriefing([[head, said]])).flat()
  const { passage, sentence } = placed!
  return saidAsAsked({ text: asked, ...askedFor(asked) }, asked, questionTerms(asked, [said]))({ passage, sentence, index: 0, asked: [asked], readings: [], rank: 0 })
}

test.each([
  ['the very day that is asked of', '9月9日有什么安排？', '从9月9日起，渡口开放夜航。', '9月起，渡口开放夜航。'],
  ['what denies what shall be confirmed', '渡口全部拆了重建，对吧？', '渡口不是全部拆了重建。', '渡口今年开工建设。'],
  ['what says that a rumour is none', '渡口要涨价吗？', '这个消息不实。', '渡口有三条航线。'],
  ['where a thing comes from', '水草从哪来的？', '源头在北岸的苗圃。', '去年一吨水草处置成本186元。'],
  ['what the thing that is asked for is', '收停泊费的依据是什么？', '依据是去年的《港口管理办法》第三条。', '停泊费每天收五十元，依据充分。'],
  ['what a figure has come to by now', '现在的误点率是多少？', '我们改了排班，误点率降到0.7%。', '3月份的误点率是4.6%。'],
  ['and not what it shall come to', '现在的误点率是多少？', '目前误点率0.9%，降到了1%以下。', '力争到年底误点率降到0.7%。'],
  ['an aim where one is asked for', '误点率目标是多少？', '到2030年，误点率力争降到0.7%。', '误点率降到2.63%，比2020年低0.58个百分点。'],
  ['the figure that is asked with', '75分贝以内的怎么办？', '75分贝以内的可以搬迁。', '70分贝以内的装隔声窗。'],
])('gains more: %s', (_, asked, more, less) => expect(gain(asked, more)).toBeGreaterThan(gain(asked, less)))

test('what something costs is no aim', () => {
  expect(gain('换一张证要多少钱？', '到2030年，换证费力争降到10元。')).toBe(0)
})

test('a denial gains nothing where nothing is to be confirmed', () => {
  expect(gain('渡口什么时候重建？', '渡口不是全部拆了重建。')).toBe(0)
})
