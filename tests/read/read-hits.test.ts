import { expect, test } from 'vitest'
import { readHits } from '../../lib/read/read-hits.ts'
import type { Reader } from '../../lib/read/reader.ts'
import { understandQuestion } from '../../lib/understand/understand-question.ts'
import { hitsOf, makeBriefing } from '../answer/local/make-briefing.ts'

const briefing = makeBriefing([[null, '渡轮今年加了两班。停靠费按吨收。']])

/** Sees in a sentence what the question shares with it, less what it has beside that. */
const reader: Reader = {
  id: 'counting', close: async () => {},
  read: async (question, sentences) => ({ sentences: sentences.map(({ text }) => ({ evidence: [...text].filter(character => question.includes(character)).length - question.length, span: null })) }) as never,
}

test('a part that borrows its subject is read with and without it, and the better reading counts', async () => {
  const question = '渡轮今年加了几班？停靠费怎么收？'
  const understanding = understandQuestion({ question, history: [], briefings: [briefing] })
  const [, borrowing] = understanding.parts
  expect(borrowing?.text).toContain('渡轮')
  expect(borrowing?.own).toBe('停靠费怎么收？')
  const read = await readHits({ reader, understanding, hits: hitsOf(briefing) })
  const fee = read.find(({ sentence }) => sentence.text.startsWith('停靠费'))!
  const alone = await reader.read('停靠费怎么收？', [{ text: fee.sentence.text, run: 0 }])
  expect(fee.readings[1]!.evidence).toBe(alone.sentences[0]!.evidence)
  expect(understanding.parts[0]!.own).toBeUndefined()
})
