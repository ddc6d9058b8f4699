import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildIndex } from '../../lib/build-index.ts'
import { checkIndex } from '../../lib/passage-index/check-index.ts'
import { openIndex } from '../../lib/passage-index/open-index.ts'
import { testEmbeddings } from './test-embeddings.ts'
import { testBriefing } from './test-briefing.ts'
import { testPlace } from './test-place.ts'

// Every step is synced to disk, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

async function builtPlace() {
  const place = await testPlace({ 'a.txt': testBriefing('青河', 31), 'b.txt': testBriefing('白石', 47) })
  const embeddings = testEmbeddings()
  await buildIndex({ ...place, embeddings })
  return { ...place, embeddings }
}

/** The files of the current index: its manifest and what that names. */
async function indexFiles(indexDir: string): Promise<string[]> {
  const manifest = await readFile(path.join(indexDir, 'manifest.json'), 'utf8')
  const files = await readdir(indexDir, { recursive: true, withFileTypes: true })
  return files.filter(file => file.isFile() && (file.name === 'manifest.json' || manifest.includes(`"${file.name}"`))).map(file => path.join(file.parentPath, file.name)).sort()
}

test('an index that nobody built is refused with the remedy', async () => {
  const place = await testPlace()
  await expect(openIndex({ ...place, embeddings: testEmbeddings() })).rejects.toMatchObject({ code: 'unavailable', fix: expect.stringContaining('npm run -s ingest') })
})

test.each([
  ['another encoder', testEmbeddings({ id: 'other' })],
  ['another number of dimensions', testEmbeddings({ dimensions: 25 })],
])('an index of %s is refused, and rebuilt by a build', async (_, embeddings) => {
  const place = await builtPlace()
  await expect(openIndex({ ...place, embeddings })).rejects.toMatchObject({ code: 'index_mismatch' })
  const report = await buildIndex({ ...place, embeddings })
  expect(report.outcomes.map(({ status }) => status)).toEqual(['reindexed', 'reindexed'])
  expect((await openIndex({ ...place, embeddings })).briefings.size).toBe(2)
})

test.each<[string, (corpusDir: string) => Promise<void>]>([
  ['added', corpusDir => writeFile(path.join(corpusDir, 'c.txt'), testBriefing('云岭', 12))],
  ['changed', corpusDir => writeFile(path.join(corpusDir, 'a.txt'), testBriefing('青河', 32))],
  ['removed', corpusDir => rm(path.join(corpusDir, 'b.txt'))],
])('a file %s by hand is noticed', async (_, change) => {
  const place = await builtPlace()
  await change(place.corpusDir)
  await expect(openIndex(place)).rejects.toMatchObject({ code: 'index_mismatch' })
  expect(await checkIndex(place, place.embeddings)).toEqual({ state: 'stale', reason: 'corpus' })
  await buildIndex(place)
  expect((await checkIndex(place, place.embeddings)).state).toBe('current')
})

test('a file written anew with the same bytes is no change', async () => {
  const place = await builtPlace()
  await writeFile(path.join(place.corpusDir, 'a.txt'), testBriefing('青河', 31))
  expect((await checkIndex(place, place.embeddings)).state).toBe('current')
})

const damages: [string, (file: string) => Promise<void>][] = [
  ['cut short', async file => truncate(file, (await readFile(file)).length >> 1)],
  ['emptied', file => truncate(file, 0)],
  ['missing', file => rm(file)],
  ['changed in one bit', async file => {
    const bytes = await readFile(file)
    bytes[(bytes.length * 2) / 3 | 0]! ^= 4
    await writeFile(file, bytes)
  }],
]

test.each(damages)('whichever file of the index is %s: found, refused with the remedy, rebuilt from the corpus', async (_, damage) => {
  const place = await builtPlace()
  const query = await place.embeddings.embedQuery('泵站')
  const expected = await (await openIndex(place)).searchDense(query, 4)
  expect(await indexFiles(place.indexDir)).toHaveLength(5)
  for (let n = 0; n < 5; n++) {
    const file = (await indexFiles(place.indexDir))[n]!
    await damage(file)
    await expect(openIndex(place), file).rejects.toMatchObject({ code: expect.stringMatching(/^(index_corrupt|unavailable)$/), fix: expect.stringContaining('npm run -s ingest') })
    expect((await checkIndex(place, place.embeddings)).state).toBe('stale')
    await buildIndex(place)
    expect(await (await openIndex(place)).searchDense(query, 4)).toEqual(expected)
  }
}, 60_000)

test('damage to one entry embeds that briefing again and no other', async () => {
  const place = await builtPlace()
  const entries = path.join(place.indexDir, 'entries')
  const [first] = await readdir(entries)
  await truncate(path.join(entries, first!), 100)
  place.embeddings.texts.length = 0
  const report = await buildIndex(place)
  expect(report.outcomes.map(({ status }) => status).sort()).toEqual(['reindexed', 'unchanged'])
  expect(new Set(place.embeddings.texts.map(text => text.includes('青河')))).toHaveProperty('size', 1)
})
