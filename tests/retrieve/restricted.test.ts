import { expect, test, vi } from 'vitest'
import { buildIndex } from '../../lib/build-index.ts'
import { openIndex } from '../../lib/passage-index/open-index.ts'
import { retrieve } from '../../lib/retrieve/retrieve.ts'
import { understandQuestion } from '../../lib/understand/understand-question.ts'
import { testBriefing } from '../passage-index/test-briefing.ts'
import { testEmbeddings } from '../passage-index/test-embeddings.ts'
import { testPlace } from '../passage-index/test-place.ts'

// Every step is synced to disk, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

test.each(['堤防加固了多少公里', '白石的泵站有多少座', '青河今年降雨量偏多多少', '市民要留意什么'])('asked of one briefing, what else is in the index changes nothing: %s', async question => {
  const found = async (others: Record<string, string>) => {
    const place = await testPlace({ 'asked.txt': testBriefing('白石', 47), ...others })
    const embeddings = testEmbeddings()
    await buildIndex({ ...place, embeddings })
    const index = await openIndex({ ...place, embeddings })
    const understanding = understandQuestion({ question, history: [], briefings: [index.briefings.get('asked')!] })
    return (await retrieve({ index, embeddings }, understanding, { briefingIds: ['asked'] }, 6)).map(({ passage, score, ranks }) => ({ id: passage.id, score, ranks }))
  }
  const alone = await found({})
  expect(alone.length).toBeGreaterThan(0)
  expect(await found({ 'a.txt': testBriefing('青河', 31), 'z.txt': testBriefing('泵站', 12), 'b.txt': testBriefing('堤防', 5) })).toEqual(alone)
})
