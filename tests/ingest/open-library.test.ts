import { mkdir, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import type { UserError } from '../../lib/errors.ts'
import { previewBriefing } from '../../lib/ingest/preview-briefing.ts'
import { openLibrary } from '../../lib/open-library.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'
import { toParsed, type Parsed } from '../../lib/parse/to-parsed.ts'
import { testEmbeddings } from '../passage-index/test-embeddings.ts'
import { testBriefing } from '../passage-index/test-briefing.ts'
import { testPlace } from '../passage-index/test-place.ts'

// Every step is synced to disk, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const sent = (fileName: string, text: string) => ({ fileName, bytes: new Uint8Array(Buffer.from(text)) })

test('a briefing added is there at once, a changed one replaces it, the same one again changes nothing', async () => {
  const place = { ...await testPlace(), embeddings: testEmbeddings() }
  const library = await openLibrary(place)
  const added = await library.addBriefing(sent('青河.txt', testBriefing('青河', 31)))
  expect(added).toMatchObject({ status: 'added', briefing: { id: '青河', fileName: '青河.txt' } })
  expect((await library.index()).briefings.get('青河')).toEqual(added.briefing)
  expect((await library.addBriefing(sent('青河.txt', testBriefing('青河', 31)))).status).toBe('unchanged')
  const replaced = await library.addBriefing(sent('青河.txt', testBriefing('青河', 58)))
  expect(replaced.status).toBe('replaced')
  expect((await library.index()).briefings.get('青河')?.text).toContain('58公里')
  expect((await library.removedBriefings()).removed).toEqual([expect.objectContaining({ id: '青河', replaced: true })])
})

test('the same file again mends its damaged part of the index, and says that it was read anew', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  const library = await openLibrary(place)
  const entries = path.join(place.indexDir, 'entries')
  await truncate(path.join(entries, (await readdir(entries))[0]!), 100)
  expect((await library.addBriefing(sent('a.txt', testBriefing('青河', 31)))).status).toBe('reindexed')
  expect((await (await openLibrary(place)).index()).briefings.get('a')?.text).toContain('31公里')
})

test('a removal takes everything away and can be undone', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31), 'b.txt': testBriefing('白石', 47) }), embeddings: testEmbeddings() }
  const library = await openLibrary(place)
  const before = (await library.index()).briefings.get('a')
  await library.removeBriefing('a')
  expect(await readdir(place.corpusDir)).toEqual(['b.txt'])
  const without = await library.index()
  expect([...without.briefings.keys()]).toEqual(['b'])
  expect((await without.searchDense(await place.embeddings.embedQuery('青河泵站'), 50)).map(({ passage }) => passage.briefingId)).not.toContain('a')
  expect(without.searchLexical('青河', 50)).toEqual([])
  await expect(library.removeBriefing('a')).rejects.toMatchObject({ code: 'not_found' })
  expect((await library.removedBriefings()).removed).toEqual([expect.objectContaining({ id: 'a', fileName: 'a.txt', title: before?.title, date: before?.date, replaced: false })])
  expect((await library.restoreBriefing('a')).briefing).toEqual(before)
  expect((await library.removedBriefings()).removed).toEqual([])
  expect(await readFile(path.join(place.corpusDir, 'a.txt'), 'utf8')).toBe(testBriefing('青河', 31))
  await expect(library.restoreBriefing('a')).rejects.toMatchObject({ code: 'not_found' })
})

test('removed files of one id are kept side by side, and each can be had back', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  const library = await openLibrary(place)
  await library.removeBriefing('a')
  await library.addBriefing(sent('a.md', testBriefing('白石', 47)))
  // Another file goes by its id; nothing has taken its place.
  expect((await library.removedBriefings()).removed).toMatchObject([{ id: 'a', fileName: 'a.txt', replaced: false }])
  await library.removeBriefing('a')
  const { removed } = await library.removedBriefings()
  expect(removed).toMatchObject([{ id: 'a', fileName: 'a.md' }, { id: 'a', fileName: 'a.txt', title: '青河防汛工作新闻发布会' }])
  expect((await library.restoreBriefing(removed[1]!.key)).briefing).toMatchObject({ id: 'a', fileName: 'a.txt' })
  expect((await library.restoreBriefing('a')).briefing).toMatchObject({ id: 'a-md', fileName: 'a.md' })
  expect((await readdir(place.corpusDir)).sort()).toEqual(['a.md', 'a.txt'])
  expect((await library.removedBriefings()).removed).toEqual([])
})

test('every version that was replaced can be had back, also one that was only edited in the corpus', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 1) }), embeddings: testEmbeddings() }
  const library = await openLibrary(place)
  await library.addBriefing(sent('a.txt', testBriefing('青河', 2)))
  await writeFile(path.join(place.corpusDir, 'a.txt'), testBriefing('白石', 3))
  await library.addBriefing(sent('a.txt', testBriefing('青河', 4)))
  const { removed } = await library.removedBriefings()
  // What was edited is not called by the title that it had before.
  expect(removed).toMatchObject([{ id: 'a', replaced: true, title: null }, { id: 'a', replaced: true, title: '青河防汛工作新闻发布会' }])
  expect((await library.restoreBriefing('a')).briefing.text).toBe(testBriefing('白石', 3))
  expect((await library.restoreBriefing(removed[1]!.key)).briefing.text).toBe(testBriefing('青河', 1))
  expect((await library.removedBriefings()).removed).toMatchObject([{ title: '白石防汛工作新闻发布会' }, { title: '青河防汛工作新闻发布会' }])
})

test('what an earlier version kept under the id alone is listed and restored, and what is kept since does not touch it', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('白石', 47) }), embeddings: testEmbeddings() }
  const old = path.join(place.indexDir, 'removed', 'a')
  await mkdir(old, { recursive: true })
  await writeFile(path.join(old, 'a.md'), testBriefing('青河', 31))
  await writeFile(path.join(old, '.about.json'), JSON.stringify({ title: '青河防汛工作新闻发布会', date: null }))
  await utimes(old, new Date(2025, 1), new Date(2025, 1))
  const library = await openLibrary(place)
  await library.removeBriefing('a')
  const { removed } = await library.removedBriefings()
  expect(removed).toMatchObject([{ id: 'a', fileName: 'a.txt' }, { id: 'a', fileName: 'a.md', title: '青河防汛工作新闻发布会', replaced: false }])
  expect((await library.restoreBriefing(removed[1]!.key)).briefing.text).toBe(testBriefing('青河', 31))
  expect((await library.restoreBriefing('a')).briefing.fileName).toBe('a.txt')
})

test('the last fifty are kept, and what a killed build left there half-done is not', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  const library = await openLibrary(place)
  const removed = path.join(place.indexDir, 'removed')
  await mkdir(path.join(removed, 'half'), { recursive: true })
  for (let n = 0; n < 50; n++) {
    await mkdir(path.join(removed, `${n}`))
    await writeFile(path.join(removed, `${n}`, 'x.txt'), '')
    await utimes(path.join(removed, `${n}`), new Date(2025, 1, n), new Date(2025, 1, n))
  }
  await library.removeBriefing('a')
  const kept = await library.removedBriefings()
  expect(kept.removed.map(({ id }) => id)).toEqual(['a', ...Array.from({ length: 49 }, (_, n) => `${49 - n}`)])
  expect(await readdir(removed)).toHaveLength(kept.limit)
})

test.each(['../a', '..', '.', '', 'a/../../x'])('nothing outside is restored by the id %j', async id => {
  const library = await openLibrary({ ...await testPlace(), embeddings: testEmbeddings() })
  await expect(library.restoreBriefing(id)).rejects.toMatchObject({ code: 'not_found' })
})

test('a preview shows who says what and keeps nothing', async () => {
  const text = testBriefing('青河', 31)
  let turned = false
  setImmediate(() => { turned = true })
  const parsed = JSON.parse(new TextDecoder().decode(await previewBriefing(sent('../../青河.txt', text)))) as Parsed
  expect(parsed).toEqual(JSON.parse(JSON.stringify(toParsed(await parseFile(Buffer.from(text), '青河.txt')))))
  expect(parsed.speakers.map(({ name }) => name)).toEqual(expect.arrayContaining(['方文博', '尹秀珍']))
  expect(turned, 'the event loop went on').toBe(true)
})

test.each([
  ['an empty file', sent('a.txt', ''), 'unreadable_file'],
  ['a broken PDF', sent('a.pdf', '%PDF-1.7 nothing'), 'unreadable_file'],
])('the preview of %s says what is wrong, as a parse does', async (_, file, code) => {
  const { message, fix } = await parseFile(file.bytes, file.fileName).then(() => { throw new Error('read') }, (error: UserError) => error)
  await expect(previewBriefing(file)).rejects.toMatchObject({ name: 'UserError', code, message, fix })
})

test.each([
  ['a picture', { fileName: 'a.png', bytes: new Uint8Array(9) }, 'unsupported_format'],
  ['no name', { fileName: '../', bytes: new Uint8Array(9) }, 'unsupported_format'],
  ['26 MB', { fileName: 'a.txt', bytes: new Uint8Array(26 * 1024 * 1024) }, 'too_large'],
])('%s is refused before anything is read or kept', async (_, file, code) => {
  const place = { ...await testPlace(), embeddings: testEmbeddings() }
  const library = await openLibrary(place)
  await expect(previewBriefing(file)).rejects.toMatchObject({ code })
  await expect(library.addBriefing(file)).rejects.toMatchObject({ code })
  expect(await readdir(place.corpusDir)).toEqual([])
})

test('opening mends a damaged index from the corpus', async () => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  await openLibrary(place)
  await truncate(path.join(place.indexDir, 'manifest.json'), 20)
  expect([...(await (await openLibrary(place)).index()).briefings.keys()]).toEqual(['a'])
})

test('briefings added at the same time are all there in the end', async () => {
  const place = { ...await testPlace(), embeddings: testEmbeddings() }
  const library = await openLibrary(place)
  const towns = ['青河', '白石', '云岭', '石桥', '松原']
  const results = await Promise.all(towns.map(town => library.addBriefing(sent(`${town}.txt`, testBriefing(town, 9)))))
  expect(results.map(({ briefing }) => briefing.id)).toEqual(towns)
  expect([...(await library.index()).briefings.keys()].sort()).toEqual([...towns].sort())
}, 30_000)
