import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildIndex } from '../../lib/build-index.ts'
import { openIndex } from '../../lib/passage-index/open-index.ts'
import { readManifest } from '../../lib/passage-index/read-manifest.ts'
import { testBriefing } from '../passage-index/test-briefing.ts'
import { testEmbeddings } from '../passage-index/test-embeddings.ts'
import { testPlace } from '../passage-index/test-place.ts'

/** How many kills; more for a soak: KILLS=200 npx vitest run tests/ingest/killed-build.test.ts */
const KILLS = Number(process.env.KILLS ?? 12)

/** Starts builds in a process of their own and kills it, with no chance to tidy up, after a random while of work. */
async function killDuringBuild(corpusDir: string, indexDir: string, first: number): Promise<void> {
  const script = path.join(import.meta.dirname, 'build-repeatedly.ts')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, corpusDir, indexDir, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve)
    child.once('exit', code => reject(new Error(`ended by itself with ${code}`)))
  })
  await new Promise(resolve => setTimeout(resolve, Math.random() * 400))
  const ended = new Promise(resolve => child.once('exit', (_, signal) => resolve(signal)))
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
}

test('killed at any moment, the index opens and answers, and the next build heals the rest without waiting', async () => {
  const place = { ...await testPlace({ 'kept.txt': testBriefing('白石', 47) }), embeddings: testEmbeddings() }
  await buildIndex(place)
  const query = await place.embeddings.embedQuery('白石加固堤防')
  for (let kill = 0; kill < KILLS; kill++) {
    await killDuringBuild(place.corpusDir, place.indexDir, kill * 100)
    // As a running server sees it: whatever was committed last is whole.
    expect((await readManifest(place.indexDir)).state).toBe('whole')
    const left = await openIndex({ ...place, trustCorpus: true })
    expect((await left.searchDense(query, 1, passage => passage.briefingId === 'kept'))[0]?.passage.briefingId).toBe('kept')
    expect(left.searchLexical('白石', 5)[0]?.passage.briefingId).toBe('kept')
    // As the next start finds it: the corpus is the truth, every file of it whole, nothing half-written left.
    await buildIndex(place)
    const healed = await openIndex(place)
    const names = await readdir(place.corpusDir)
    expect(names.filter(name => !/^(\d|kept)\.txt$/.test(name))).toEqual([])
    expect([...healed.briefings.values()].map(({ fileName }) => fileName)).toEqual(names.sort())
    for (const { fileName, text } of healed.briefings.values()) expect(text).toBe(await readFile(path.join(place.corpusDir, fileName), 'utf8'))
    expect((await readdir(place.indexDir, { recursive: true })).filter(name => name.endsWith('.partial'))).toEqual([])
  }
}, 120_000 + KILLS * 10_000)
