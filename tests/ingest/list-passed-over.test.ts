import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCorpus } from '../../lib/corpus/list-corpus.ts'
import { listPassedOver } from '../../lib/corpus/list-passed-over.ts'
import { formatList } from '../../scripts/ingest/list-briefings.ts'
import { formatPassedOver } from '../../scripts/ingest/format-passed-over.ts'

let folder = ''
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'passed-over-'))
  await fs.mkdir(path.join(folder, '去年'))
  await fs.mkdir(path.join(folder, 'folder.txt'))
  await fs.mkdir(path.join(folder, '.git'))
  for (const name of ['实录.txt', '通稿.DOCX', '旧稿.doc', '表.xlsx', '.DS_Store', '~$稿.docx']) await fs.writeFile(path.join(folder, name), '内容')
})
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

test('everything of the corpus folder that somebody put there is either read or told', async () => {
  const read = (await listCorpus(folder)).map(({ fileName }) => fileName)
  const passedOver = await listPassedOver(folder)
  expect(read).toEqual(['实录.txt', '通稿.DOCX'])
  expect(passedOver).toEqual(['folder.txt/', '去年/', '旧稿.doc', '表.xlsx'])
  for (const nowhere of ['none', '实录.txt']) expect(await listPassedOver(path.join(folder, nowhere))).toEqual([])
  expect(formatPassedOver(folder, passedOver)).toMatch(/4 项没有读：folder\.txt\/、去年\/、旧稿\.doc、表\.xlsx。子文件夹里的文件用 npm run -s ingest -- .*加入；能读的格式是 \.txt/u)
  expect(formatPassedOver(folder, ['旧稿.doc'])).not.toContain('子文件夹')
  expect(formatPassedOver(folder, [])).toBe('')
})

test('a list made before the index is says what waits to be indexed', () => {
  expect(formatList([], ['实录.txt', '通稿.DOCX'])).toMatch(/^稿件文件夹里有 2 篇不在索引中：实录\.txt、通稿\.DOCX。用 npm run -s ingest 编入/u)
  expect(formatList([])).toMatch(/^还没有稿件/u)
})
