import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { buildIndex } from '../../lib/build-index.ts'
import { CurrentIndex } from '../../lib/passage-index/current-index.ts'
import { testEmbeddings } from './test-embeddings.ts'
import { testBriefing } from './test-briefing.ts'
import { testPlace } from './test-place.ts'

/** What each opening waits for once it has read its index. */
const opening = vi.hoisted(() => ({ pause: async () => {} }))
beforeEach(() => { opening.pause = async () => {} })

vi.mock('../../lib/passage-index/open-index.ts', async original => {
  const { openIndex } = await original<typeof import('../../lib/passage-index/open-index.ts')>()
  return {
    async openIndex(...parameters: Parameters<typeof openIndex>) {
      const index = await openIndex(...parameters)
      await opening.pause()
      return index
    },
  }
})

// Every step is synced to disk, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

test('a newer index is taken up, the one in use stays whole, and without a change it is the very same', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  await buildIndex(place)
  const current = new CurrentIndex(place)
  const first = await current.get()
  expect(await current.get()).toBe(first)
  const passages = [...first.passages.keys()]
  for (const n of [1, 2, 3]) await buildIndex({ ...place, put: [{ fileName: 'a.txt', read: async () => Buffer.from(testBriefing('白石', n)) }] })
  const second = await current.get()
  expect(second.briefings.get('a')?.text).toContain('白石')
  expect([...first.passages.keys()]).toEqual(passages)
  expect((await first.searchDense(await place.embeddings.embedQuery('青河泵站'), 3)).map(({ passage }) => passages.includes(passage.id))).toEqual([true, true, true])
})

test('a request that comes while an older index is being opened is given the newer one', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  await buildIndex(place)
  const current = new CurrentIndex({ ...place, trustCorpus: true })
  let release = () => {}
  let begun = () => {}
  const isBegun = new Promise<void>(resolve => { begun = resolve })
  const held = new Promise<void>(resolve => { release = resolve })
  opening.pause = async () => {
    begun()
    await held
  }
  const older = current.get()
  await isBegun
  await buildIndex({ ...place, put: [{ fileName: 'b.txt', read: async () => Buffer.from(testBriefing('白石', 47)) }] })
  const newer = current.get()
  // It has looked at the manifest by then.
  await pause(50)
  release()
  expect([...(await older).briefings.keys()]).toEqual(['a'])
  expect([...(await newer).briefings.keys()]).toEqual(['a', 'b'])
  expect(await current.get()).toBe(await newer)
})

test('no request fails while another process builds again and again', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 0) }), embeddings: testEmbeddings() }
  await buildIndex(place)
  const current = new CurrentIndex(place)
  await current.get()
  let building = true
  const builds = (async () => {
    for (let n = 1; n <= 12; n++) await buildIndex({ ...place, put: [{ fileName: 'a.txt', read: async () => Buffer.from(testBriefing('青河', n)) }] })
    building = false
  })()
  let last = 0
  while (building) {
    const index = await current.get()
    expect(index.searchLexical('堤防', 1)[0]?.passage.briefingId).toBe('a')
    const number = Number(/堤防(\d+)公里/.exec(index.briefings.get('a')!.text)?.[1])
    expect(number).toBeGreaterThanOrEqual(last)
    last = number
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  await builds
  expect((await current.get()).briefings.get('a')?.text).toContain('堤防12公里')
}, 60_000)

test('an index damaged or deleted under a running program leaves it answering from the one it holds', async () => {
  const failures: unknown[] = []
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  await buildIndex(place)
  const current = new CurrentIndex(place, error => failures.push(error))
  const held = await current.get()
  await writeFile(path.join(place.indexDir, 'manifest.json'), '{"half":')
  expect(await current.get()).toBe(held)
  expect(await current.get()).toBe(held)
  await rm(place.indexDir, { recursive: true })
  expect(await current.get()).toBe(held)
  expect(failures).toMatchObject([{ code: 'index_corrupt' }, { code: 'unavailable' }])
  await buildIndex({ ...place, put: [{ fileName: 'b.txt', read: async () => Buffer.from(testBriefing('白石', 5)) }] })
  expect((await current.get()).briefings.size).toBe(2)
}, 30_000)
