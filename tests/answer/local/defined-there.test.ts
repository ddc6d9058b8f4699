import { expect, test } from 'vitest'
import { definedThere } from '../../../lib/answer/local/choose/defined-there.ts'
import { questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'
import { makeBriefing } from './make-briefing.ts'

const head: Speaker = { name: '程又青', title: null, organization: null, role: 'spokesperson' }
const page = makeBriefing([[head, '“两快一慢”我们讲了多年。今年叫“两快一慢”：靠泊快，装卸快，离港慢。“三声笛”，即：一声长是靠泊；两声短是离港；三声短是退后。渡口要建五座。渡口推行“1+N”值守。“1”是一名船长，全天在岗；“N”是若干志愿者，轮流来。别的不变。']])

test.each([
  ['“两快一慢”指的是什么？', ['今年叫“两快一慢”：靠泊快，装卸快，离港慢。']],
  ['“三声笛”是什么意思？', ['“三声笛”，即：一声长是靠泊；', '两声短是离港；', '三声短是退后。']],
  ['“1+N”里1和N各指什么？', ['渡口推行“1+N”值守。', '“1”是一名船长，全天在岗；', '“N”是若干志愿者，轮流来。']],
  ['“两快一慢”是谁提出来的？', []],
  ['“五座”是什么意思？', []],
])('%s', (asked, wanted) => {
  const view = { part: { text: asked, ...askedFor(asked) }, asked, terms: questionTerms(asked, [page.text]), weighed: [] }
  expect(definedThere(view, [], [page]).map(({ sentence }) => sentence.text)).toEqual(wanted)
})
