import { expect, test } from 'vitest'
import { checkDraft } from '../../../lib/answer/check-draft.ts'
import { numberEvidence } from '../../../lib/answer/local/choose/number-evidence.ts'
import type { Chosen, Selection } from '../../../lib/answer/local/choose/selection.ts'
import { composeRest } from '../../../lib/answer/local/tell/compose-rest.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'
import { createSentenceCheck } from '../../../lib/verify/create-sentence-check.ts'
import { hitsOf, makeBriefing } from './make-briefing.ts'

const speaker: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }
const briefing = makeBriefing([[speaker, '这种说法没有根据。去年进港的外轮只有340艘，占两成。灯塔明年换灯。']])
const [chosen, figures] = hitsOf(briefing).flatMap(({ passage }) => passage.sentences.map((sentence): Chosen => ({ passage, sentence, confidence: 0.9 }))) as [Chosen, Chosen]
const question = '外轮挤占了泊位吗？'
const understanding = understandQuestion({ question, briefings: [briefing] })
const selection: Selection = { outcome: 'answered', parts: [{ part: understanding.parts[0]!, chosen: [chosen, figures], confidence: 0.9, missing: null }], ranked: [chosen, figures], nearest: [] }
const evidence = numberEvidence({ selection, briefings: [briefing] })

/** What a reader is shown of a draft. */
async function shown(draft: string): Promise<string> {
  async function* pieces() { yield draft }
  const check = createSentenceCheck({ evidence, roster: briefing.speakers, context: question, absent: [] })
  let text = ''
  for await (const event of checkDraft(pieces(), evidence, check, supported => composeRest({ understanding, selection, evidence, supported }))) if (event.type === 'text') text += event.text
  return text
}

test.each([
  ['a sentence that a draft leaves out', '去年进港的外轮只有340艘，占两成。[2]', ['这种说法没有根据。']],
  ['the words that a draft only ascribes to somebody', '这是市港务局局长程又青说的。[2]', ['这种说法没有根据。', '去年进港的外轮只有340艘，占两成。']],
])('%s is added in the speaker\'s own words', async (_, draft, added) => {
  const [own, ...rest] = (await shown(draft)).split('\n')
  expect(own).toContain(draft.slice(0, 8))
  for (const words of added) expect(rest.join('\n')).toContain(words)
})

test.each([
  ['cites all that was chosen', '没有根据，[1]去年只有340艘外轮。[2]'],
  ['tells without a marker what another sentence cites', '这种说法没有根据。去年进港的外轮只有340艘，占两成。[2]'],
  ['abstains', '稿件没有提到。'],
])('nothing is added to a draft that %s', async (_, draft) => {
  expect((await shown(draft)).replace(/\[\d\]/gu, '')).toBe(draft.replace(/\[\d\]/gu, ''))
})

test('who said it is bound to the words before, whatever number a model puts there', async () => {
  expect(await shown('去年进港的外轮只有340艘，占两成。[2]这是市港务局局长程又青说的[1]。')).toMatch(/^去年进港的外轮只有340艘，占两成。\[1\]这是市港务局局长程又青说的。\[1\]\n/u)
})

test('a draft that says the question first loses it, with whoever is said to have said it', async () => {
  const told = await shown('外轮挤占了泊位吗？这是市港务局局长程又青说的[1]。这种说法没有根据，[1]去年只有340艘外轮。[2]')
  expect(told.replace(/\[\d\]/gu, '')).toBe('这种说法没有根据，去年只有340艘外轮。')
})

test.each([
  ['外轮少了，[2]', '有哪些变化？', true], ['外轮少了，[2]', '外轮有多少艘？', false],
  ['去年进港的外轮只有340艘，占两成。[2]', '有哪些变化？', false],
])('%s, asked %s, leaves the sentence that it cites to be told: %s', (draft, asked, added) => {
  const part = understandQuestion({ question: asked, briefings: [briefing] }).parts[0]!
  const rest = composeRest({ understanding, selection: { ...selection, parts: [{ ...selection.parts[0]!, part, chosen: [figures] }] }, evidence, supported: { cited: new Set([2]), text: draft } })
  expect(rest !== '').toBe(added)
})
