import { expect, test, vi } from 'vitest'
import { answerQuestion } from '../../lib/answer-question.ts'
import { buildIndex } from '../../lib/build-index.ts'
import type { Assistant } from '../../lib/open-assistant.ts'
import { openIndex } from '../../lib/passage-index/open-index.ts'
import { testBriefing } from '../passage-index/test-briefing.ts'
import { testEmbeddings } from '../passage-index/test-embeddings.ts'
import { testPlace } from '../passage-index/test-place.ts'

test.each([['before it is begun', 0], ['while it is understood', 1]])('a question given up %s asks no model anything', async (_, heard) => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  await buildIndex(place)
  const index = await openIndex(place)
  const embedQuery = vi.spyOn(place.embeddings, 'embedQuery')
  const read = vi.fn()
  const assistant = { index: async () => index, embeddings: place.embeddings, reader: { read }, llm: null } as unknown as Assistant
  const leaving = new AbortController()
  const reason = new Error('gone')
  const events = answerQuestion(assistant, { question: '加固堤防多少公里？' }, { signal: leaving.signal })
  for (let n = 0; n < heard; n++) await events.next()
  leaving.abort(reason)
  await expect(Array.fromAsync(events)).rejects.toBe(reason)
  expect(embedQuery).not.toHaveBeenCalled()
  expect(read).not.toHaveBeenCalled()
})
