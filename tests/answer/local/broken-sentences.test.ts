import { expect, test } from 'vitest'
import { completeEvidence } from '../../../lib/answer/local/choose/complete-evidence.ts'
import { turnSentences } from '../../../lib/answer/local/sentences/turn-sentences.ts'
import type { Briefing } from '../../../lib/contract/briefing.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'
import { makeBriefing } from './make-briefing.ts'

const speaker: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const other: Speaker = { name: '温若水', title: '市港务局副局长', organization: null, role: 'spokesperson' }

/** One turn of several paragraphs, each set as a line of its own. */
function paragraphs(lines: readonly string[]): Briefing {
  const text = lines.join('\n\n')
  const briefing = makeBriefing([[speaker, text]])
  const spans = lines.map(line => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length, breaks: [] }))
  return { ...briefing, sections: [{ ...briefing.sections[0]!, paragraphs: spans }] }
}

const question = '嗅味检测改成多久一次？'
const said = (briefing: Briefing, words: string) => {
  const [turn = []] = turnSentences(briefing)
  const at = turn.findIndex(({ sentence }) => sentence.text.includes(words))
  return completeEvidence({ turn, at, part: { text: question, ...askedFor(question) }, terms: [] }).map(i => turn[i]!.sentence.text).join('‖')
}

test.each([
  ['a word lies across the break', ['嗅味检测由一天一次改成四小', '时一次。', '以后再说。'], '嗅味检测由一天一次改成四小‖时一次。'],
  ['the next line begins as no sentence does', ['嗅味检测在手机上点', '了三下才算完成。', '以后再说。'], '嗅味检测在手机上点‖了三下才算完成。'],
  ['a heading is none', ['嗅味检测的总体情况', '今年以来检测更勤。', '以后再说。'], '嗅味检测的总体情况'],
  ['a whole sentence is none', ['嗅味检测改成四小时一次。', '了三下才算完成。'], '嗅味检测改成四小时一次。'],
])('a sentence that a line or a page broke off is told with its other half: %s', (_, lines, wanted) => {
  expect(said(paragraphs(lines), '嗅味检测')).toBe(wanted)
})

test('the other half may have become a turn of the same speaker, not of another', () => {
  const broken = (next: Speaker) => said(makeBriefing([[speaker, '嗅味检测由一天一次改成四小'], [next, '时一次。以后再说。']]), '嗅味检测')
  expect([broken(speaker), broken(other)]).toEqual(['嗅味检测由一天一次改成四小‖时一次。', '嗅味检测由一天一次改成四小'])
})
