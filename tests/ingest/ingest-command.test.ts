import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testBriefing } from '../passage-index/test-briefing.ts'
import { testPlace } from '../passage-index/test-place.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Runs the command as a person would, on a corpus and an index of the test's own. */
function ingest({ corpusDir, indexDir }: { corpusDir: string; indexDir: string }, ...given: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path.join(root, 'scripts/ingest.ts'), ...given], { cwd: root, env: { ...process.env, CORPUS_DIR: corpusDir, INDEX_DIR: indexDir } })
  let out = ''
  let err = ''
  child.stdout.on('data', (piece: Buffer) => { out += piece })
  child.stderr.on('data', (piece: Buffer) => { err += piece })
  return new Promise(resolve => child.once('close', code => resolve({ code, out, err })))
}

test('add, again, list, remove: with the real encoder, on the command line', async () => {
  const place = await testPlace()
  const file = path.join(place.folder, '青河.txt')
  await writeFile(file, testBriefing('青河', 31))

  const dry = await ingest(place, '--dry-run', '--json', file, path.join(place.folder, '没有.txt'))
  expect(JSON.parse(dry.out)).toMatchObject({ dryRun: true, added: ['青河.txt'], refused: [{ code: 'not_found' }] })
  expect(dry.code).toBe(1)
  expect(await readdir(place.corpusDir)).toEqual([])

  const added = await ingest(place, '--json', file)
  expect(JSON.parse(added.out)).toMatchObject({ added: ['青河.txt'], refused: [], briefings: [{ file: '青河.txt', id: '青河' }] })
  expect(added.code).toBe(0)
  expect(await readdir(place.corpusDir)).toEqual(['青河.txt'])

  const again = await ingest(place, file)
  expect(again).toMatchObject({ code: 0, out: '没有改动 1 篇：青河.txt\n' })

  const listed = await ingest(place, '--list', '--json')
  expect(JSON.parse(listed.out)).toMatchObject({ briefings: [{ id: '青河', title: '青河防汛工作新闻发布会', speakers: [{ name: '主持人' }, { name: '方文博' }, { name: '尹秀珍' }] }] })

  const unknown = await ingest(place, '--remove', '白石')
  expect(unknown).toMatchObject({ code: 1, out: '', err: '没有移除任何稿件：没有编号为 白石 的稿件。\n现有：青河。\n' })

  // Of the same name and another text: what it replaces is had back, and that in turn.
  await writeFile(file, testBriefing('青河', 88))
  const replaced = await ingest(place, file)
  expect(replaced.out).toContain('替换 1 篇：青河.txt\n被替换的原文件保存着：npm run -s ingest -- --restore 编号 换回来。')
  const kept = () => readFile(path.join(place.corpusDir, '青河.txt'), 'utf8')
  expect((await ingest(place, '--restore', '青河')).out).toContain('替换 1 篇：青河.txt')
  expect(await kept()).toBe(testBriefing('青河', 31))
  expect((await ingest(place, '--restore', '青河')).code).toBe(0)
  expect(await kept()).toBe(testBriefing('青河', 88))
  expect(await ingest(place, '--restore', '白石')).toMatchObject({ code: 1, out: '', err: '没有可以恢复的稿件“白石”。\n能恢复的：青河。\n' })

  expect(await ingest(place, '--remove', '青河')).toMatchObject({ code: 0, out: '移除 1 篇：青河.txt\n' })
  expect(JSON.parse((await ingest(place, '--list', '--json')).out)).toEqual({ briefings: [], waiting: [], notRead: [] })
}, 300_000)

test('options nobody knows are answered with the usage', async () => {
  const place = await testPlace()
  const wrong = await ingest(place, '--delete')
  expect(wrong.code).toBe(1)
  expect(wrong.err).toContain('用法')
  expect(wrong.err).not.toMatch(/^ +at /m)
}, 30_000)
