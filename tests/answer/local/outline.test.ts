import { expect, test } from 'vitest'
import { outlineOf } from '../../../lib/answer/local/sentences/outline.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { makeBriefing } from './make-briefing.ts'

const speaker: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
/** `lead | head / head`, or null. */
function outlined(text: string): string | null {
  const turn = turnSentences(makeBriefing([[speaker, text]]))[0]!
  const outline = outlineOf(turn)
  const words = (at: number) => turn[at]!.sentence.text.trim()
  return outline && `${outline.lead === null ? '' : words(outline.lead)} | ${outline.items.map(({ head }) => words(head)).join(' / ')}`
}

test.each([
  ['items that are numbered', '我们要做好两件事。第一，疏浚航道。今年动工。第二，扩建码头。明年完工。', '我们要做好两件事。 | 第一，疏浚航道。 / 第二，扩建码头。'],
  ['half-width marks', '接下来,将做好三个方面工作。首先是疏浚航道。今年动工。然后是扩建码头。最后是治理水质。', '接下来,将做好三个方面工作。 | 首先是疏浚航道。 / 然后是扩建码头。 / 最后是治理水质。'],
  ['an inner list is no list of its own', '一是疏浚航道。（一）先清淤。（二）再拓宽。二是扩建码头。三是治理水质。', ' | 一是疏浚航道。 / 二是扩建码头。 / 三是治理水质。'],
  ['headings of a few words', '以港兴城。今年扩建北岸的六座码头。\n以河润城。三年疏浚主航道三十公里。\n以桥连城。新建跨江大桥两座。', ' | 以港兴城。 / 以河润城。 / 以桥连城。'],
  ['paragraphs that open with their matter', '今年形势不错。\n在航道建设上，要疏浚三十公里。\n在码头改造上，要扩建六座。', ' | 在航道建设上，要疏浚三十公里。 / 在码头改造上，要扩建六座。'],
  ['as many alike as announced, the first behind the colon', '未来将抓好三个方面工作：着力疏浚航道。清淤四百万方。\n着力扩建码头。投资十二亿元。\n着力治理水质。', '未来将抓好三个方面工作：着力疏浚航道。 | 未来将抓好三个方面工作：着力疏浚航道。 / 着力扩建码头。 / 着力治理水质。'],
  ['plain paragraphs', '去年吞吐量九千万吨。\n今年新开四条航线。\n停泊费减免两成。', null],
  ['where somebody answers: no headings', '您批评得对。今年增设了六十名行李员。\n接得住。我们备了六列车。', null],
  ['a place is no matter', '发布会上，他介绍了航道。\n现场上，大家看了码头。', null],
])('%s', (_name, text, expected) => {
  expect(outlined(text)).toBe(expected)
})
