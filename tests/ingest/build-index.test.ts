import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildIndex } from '../../lib/build-index.ts'
import { openIndex } from '../../lib/passage-index/open-index.ts'
import { testEmbeddings } from '../passage-index/test-embeddings.ts'
import { testBriefing } from '../passage-index/test-briefing.ts'
import { testPlace } from '../passage-index/test-place.ts'

// Every step is synced to disk, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const statuses = (report: Awaited<ReturnType<typeof buildIndex>>) => Object.fromEntries(report.outcomes.map(({ fileName, status }) => [fileName, status]))

test('every passage of every briefing is found by its own words, densely and lexically', async () => {
  const place = await testPlace({ 'a.txt': testBriefing('青河', 31), 'b.txt': testBriefing('白石', 47) })
  const embeddings = testEmbeddings()
  await buildIndex({ ...place, embeddings })
  const index = await openIndex({ ...place, embeddings })
  expect([...index.briefings.keys()]).toEqual(['a', 'b'])
  for (const passage of index.passages.values()) {
    const words = passage.sentences.map(sentence => sentence.text).join('')
    const query = await embeddings.embedQuery(`${passage.context}\n${words}`)
    expect((await index.searchDense(query, 1))[0]?.passage).toBe(passage)
    expect(index.searchLexical(`${passage.context}\n${words}`, 3).map(found => found.passage)).toContain(passage)
    const text = index.briefings.get(passage.briefingId)!.text
    for (const { start, end, breaks, text: read } of passage.sentences) if (breaks.length === 0) expect(text.slice(start, end)).toBe(read)
  }
})

test('the graph finds what looking at every vector finds, in the same order and with the same scores', async () => {
  const place = await testPlace(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.txt`, testBriefing(`第${n}镇`, 20 + n)])))
  const embeddings = testEmbeddings()
  await buildIndex({ ...place, embeddings })
  const index = await openIndex({ ...place, embeddings })
  for (const question of ['堤防加固了多少公里', '泵站', '降雨量偏多', '第7镇']) {
    const query = await embeddings.embedQuery(question)
    const graph = await index.searchDense(query, 10)
    const exact = await index.searchDense(query, 10, () => true)
    expect(graph.map(found => found.score.toFixed(4))).toEqual(exact.map(found => found.score.toFixed(4)))
  }
  const only = await index.searchDense(await embeddings.embedQuery('泵站'), 50, passage => passage.briefingId === '3')
  expect(new Set(only.map(({ passage }) => passage.briefingId))).toEqual(new Set(['3']))
})

test('only what changed is read and embedded', async () => {
  const place = await testPlace({ 'a.txt': testBriefing('青河', 31), 'b.txt': testBriefing('白石', 47) })
  const embeddings = testEmbeddings()
  expect(statuses(await buildIndex({ ...place, embeddings }))).toEqual({ 'a.txt': 'added', 'b.txt': 'added' })
  embeddings.texts.length = 0
  const again = await buildIndex({ ...place, embeddings })
  expect(statuses(again)).toEqual({ 'a.txt': 'unchanged', 'b.txt': 'unchanged' })

  await writeFile(path.join(place.corpusDir, 'b.txt'), testBriefing('白石', 47).replace('请市民留意预警信息', '请市民关注官方渠道'))
  const changed = await buildIndex({ ...place, embeddings })
  expect(statuses(changed)).toEqual({ 'a.txt': 'unchanged', 'b.txt': 'replaced' })
  expect(embeddings.texts).toHaveLength(changed.embedded)
  expect(embeddings.texts.every(text => text.includes('官方渠道'))).toBe(true)
  expect(changed.reused).toBeGreaterThan(0)
  const index = await openIndex({ ...place, embeddings })
  expect(index.searchLexical('官方渠道', 1)).toHaveLength(1)
  expect([...index.passages.values()].some(passage => passage.sentences.some(({ text }) => text.includes('留意')) && passage.briefingId === 'b')).toBe(false)

  await rm(path.join(place.corpusDir, 'a.txt'))
  expect(statuses(await buildIndex({ ...place, embeddings }))).toEqual({ 'b.txt': 'unchanged', 'a.txt': 'removed' })
  expect([...(await openIndex({ ...place, embeddings })).briefings.keys()]).toEqual(['b'])
})

test('building bit by bit gives the index that building at once gives', async () => {
  const towns = ['青河', '白石', '云岭', '石桥']
  const whole = await testPlace(Object.fromEntries(towns.map((town, n) => [`${n}.txt`, testBriefing(town, 30 + n)])))
  const grown = await testPlace()
  const embeddings = testEmbeddings()
  await buildIndex({ ...whole, embeddings })
  for (const [n, town] of towns.entries()) {
    for (const number of [10, 30 + n]) await buildIndex({ ...grown, embeddings, put: [{ fileName: `${n}.txt`, read: async () => Buffer.from(testBriefing(town, number)) }] })
  }
  const [a, b] = [await openIndex({ ...whole, embeddings }), await openIndex({ ...grown, embeddings })]
  expect([...b.passages]).toEqual([...a.passages])
  const query = await embeddings.embedQuery('泵站')
  const ids = (found: { passage: { id: string } }[]) => found.map(({ passage }) => passage.id)
  expect(ids(await b.searchDense(query, 5))).toEqual(ids(await a.searchDense(query, 5)))
  expect(b.searchLexical('堤防', 9)).toEqual(a.searchLexical('堤防', 9))
})

test('published files are kept byte for byte, and a replaced one takes the place of the old', async () => {
  const place = await testPlace()
  const embeddings = testEmbeddings()
  for (const number of [31, 32]) {
    const bytes = Buffer.from(`\ufeff${testBriefing('青河', number)}`.replaceAll('\n', '\r\n'))
    await buildIndex({ ...place, embeddings, put: [{ fileName: 'a.txt', read: async () => bytes }] })
    expect(await readFile(path.join(place.corpusDir, 'a.txt'))).toEqual(bytes)
  }
  expect(await readdir(place.corpusDir)).toEqual(['a.txt'])
})

test.each<[string, string, (file: string) => Promise<void>]>([
  ['deleted by hand', 'added', file => rm(file)],
  ['edited by hand', 'replaced', file => writeFile(file, testBriefing('青河', 58))],
])('a file added anew after it was %s is in the corpus as it was sent', async (_, status, change) => {
  const place = { ...await testPlace({ 'a.txt': testBriefing('青河', 31) }), embeddings: testEmbeddings() }
  const file = path.join(place.corpusDir, 'a.txt')
  await buildIndex(place)
  await change(file)
  const put = () => buildIndex({ ...place, put: [{ fileName: 'a.txt', read: async () => Buffer.from(testBriefing('青河', 31)) }] })
  expect(statuses(await put())).toEqual({ 'a.txt': status })
  expect(await readFile(file, 'utf8')).toBe(testBriefing('青河', 31))
  expect(statuses(await put())).toEqual({ 'a.txt': 'unchanged' })
  expect(statuses(await buildIndex(place))).toEqual({ 'a.txt': 'unchanged' })
})

test('one unreadable briefing is reported with its remedy and takes no other down', async () => {
  const place = await testPlace({ 'a.txt': testBriefing('青河', 31), 'broken.docx': 'no zip archive', 'empty.txt': '' })
  const embeddings = testEmbeddings()
  const report = await buildIndex({ ...place, embeddings })
  expect([...(await openIndex({ ...place, embeddings })).briefings.keys()]).toContain('a')
  const broken = report.outcomes.find(({ fileName }) => fileName === 'broken.docx')
  expect(broken).toMatchObject({ status: 'refused', briefingId: null })
  expect(broken?.refusal?.message).toBeTruthy()
  expect(broken?.refusal?.fix).toBeTruthy()
  const again = await buildIndex({ ...place, embeddings })
  expect(again.outcomes.find(({ fileName }) => fileName === 'broken.docx')).toMatchObject({ status: 'unchanged', refusal: { code: broken?.refusal?.code } })
})

test('unreadable bytes never take the place of the file that is there', async () => {
  const place = await testPlace()
  const embeddings = testEmbeddings()
  const put = (content: string) => buildIndex({ ...place, embeddings, put: [{ fileName: 'a.html', read: async () => Buffer.from(content) }] })
  await put(`<html><body><article>${testBriefing('青河', 31).split('\n\n').map(line => `<p>${line}</p>`).join('')}</article></body></html>`)
  const before = await readFile(path.join(place.corpusDir, 'a.html'))
  const report = await put('')
  expect(report.outcomes.map(({ origin, status }) => `${origin} ${status}`)).toEqual(['incoming refused', 'corpus unchanged'])
  expect(await readFile(path.join(place.corpusDir, 'a.html'))).toEqual(before)
})

test('files of one stem keep ids apart, each its own for good', async () => {
  const place = await testPlace({ 'a.txt': testBriefing('青河', 31) })
  const embeddings = testEmbeddings()
  await buildIndex({ ...place, embeddings })
  await writeFile(path.join(place.corpusDir, 'a.md'), testBriefing('白石', 47))
  const report = await buildIndex({ ...place, embeddings })
  expect(Object.fromEntries(report.outcomes.map(({ fileName, briefingId }) => [fileName, briefingId]))).toEqual({ 'a.txt': 'a', 'a.md': 'a-md' })
})

test('a dry run says what would happen, embeds nothing and writes nothing', async () => {
  const place = await testPlace({ 'a.txt': testBriefing('青河', 31) })
  const embeddings = testEmbeddings()
  const report = await buildIndex({ ...place, embeddings, dryRun: true, put: [{ fileName: 'b.txt', read: async () => Buffer.from(testBriefing('白石', 47)) }] })
  expect(statuses(report)).toEqual({ 'a.txt': 'added', 'b.txt': 'added' })
  expect(embeddings.texts).toEqual([])
  expect(await readdir(place.folder)).toEqual(['corpus'])
  expect(await readdir(place.corpusDir)).toEqual(['a.txt'])
})

test('an empty corpus makes an index that finds nothing', async () => {
  const place = await testPlace()
  const embeddings = testEmbeddings()
  await buildIndex({ ...place, embeddings })
  const index = await openIndex({ ...place, embeddings })
  expect(await index.searchDense(await embeddings.embedQuery('泵站'), 5)).toEqual([])
  expect(index.searchLexical('泵站', 5)).toEqual([])
})

test('a corpus folder that is not there takes nothing out of the index', async () => {
  const place = await testPlace({ 'a.txt': testBriefing('青河', 31) })
  const embeddings = testEmbeddings()
  await buildIndex({ ...place, embeddings })
  const elsewhere = { ...place, corpusDir: path.join(place.folder, '没有') }
  await expect(buildIndex({ ...elsewhere, embeddings })).rejects.toMatchObject({ code: 'bad_setting', message: expect.stringContaining('索引里的 1 篇没有动') as string })
  expect([...(await openIndex({ ...place, embeddings })).briefings.keys()]).toEqual(['a'])
  await writeFile(path.join(place.folder, '一个文件'), '')
  await expect(buildIndex({ ...place, corpusDir: path.join(place.folder, '一个文件'), embeddings })).rejects.toMatchObject({ code: 'bad_setting' })
  // Nothing indexed yet: an empty corpus.
  expect((await buildIndex({ ...elsewhere, indexDir: path.join(place.folder, 'new'), embeddings })).outcomes).toEqual([])
})
