import { readdir } from 'node:fs/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { buildIndex } from '../../lib/build-index.ts'
import { checkIndex } from '../../lib/passage-index/check-index.ts'
import { openIndex } from '../../lib/passage-index/open-index.ts'
import { testBriefing } from '../passage-index/test-briefing.ts'
import { testEmbeddings } from '../passage-index/test-embeddings.ts'
import { testPlace } from '../passage-index/test-place.ts'

/** A disk that takes this many more files, then is full. */
const disk = vi.hoisted(() => ({ room: Infinity, refused: 0 }))
beforeEach(() => { Object.assign(disk, { room: Infinity, refused: 0 }) })

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    async open(...parameters: Parameters<typeof real.open>) {
      const handle = await real.open(...parameters)
      if (parameters[1] === 'wx' && disk.room-- <= 0) {
        handle.writeFile = async () => {
          disk.refused++
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
        }
      }
      return handle
    },
  }
})

test('wherever the disk fills up, it is said, nothing half-written stays, and the previous index is the current one', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  await buildIndex(place)
  const before = await openIndex(place)
  const change = () => buildIndex({ ...place, put: [{ fileName: 'a.txt', read: async () => Buffer.from(testBriefing('白石', 47)) }, { fileName: 'b.txt', read: async () => Buffer.from(testBriefing('云岭', 5)) }] })
  for (let room = 0; ; room++) {
    disk.room = room
    disk.refused = 0
    const failure = await change().then(() => null, (error: unknown) => error)
    disk.room = Infinity
    if (failure === null && disk.refused === 0) break
    expect(failure).toMatchObject({ code: 'unavailable', message: expect.stringContaining('磁盘已满'), fix: expect.stringContaining('腾出空间') })
    const partial = (await readdir(place.folder, { recursive: true })).filter(name => name.endsWith('.partial'))
    expect(partial).toEqual([])
    const index = await openIndex({ ...place, trustCorpus: true })
    expect([...index.briefings]).toEqual([...before.briefings])
    expect(room).toBeLessThan(20)
  }
  expect((await checkIndex(place, place.embeddings)).state).toBe('current')
  expect([...(await openIndex(place)).briefings.keys()]).toEqual(['a', 'b'])
}, 60_000)
