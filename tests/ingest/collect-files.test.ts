import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { collectFiles } from '../../lib/ingest/collect-files.ts'
import { testPlace } from '../passage-index/test-place.ts'

async function folderOf(files: Record<string, string>): Promise<string> {
  const { folder } = await testPlace()
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, 'in', name)), { recursive: true })
    await writeFile(path.join(folder, 'in', name), content)
  }
  return path.join(folder, 'in')
}

test('files and folders at any depth; other types, hidden files and editors\' lock files are passed over', async () => {
  const folder = await folderOf({ '一.txt': '1', '二/三.MD': '2', '二/四/五.html': '3', '图.png': '', '.隐藏.txt': '', '.git/六.txt': '', '二/~$七.docx': '' })
  const { files, refused, passedOver } = await collectFiles([folder])
  expect(files.map(({ fileName }) => fileName).sort()).toEqual(['一.txt', '三.MD', '五.html'])
  expect(refused).toEqual([])
  expect(passedOver).toBe(2)
  expect(Buffer.from(await files.find(({ fileName }) => fileName === '三.MD')!.read()).toString()).toBe('2')
})

test('of two files with one name the second is refused and both are named', async () => {
  const folder = await folderOf({ 'a/稿件.txt': '1', 'b/稿件.txt': '2' })
  const { files, refused } = await collectFiles([path.join(folder, 'a'), path.join(folder, 'b')])
  expect(files.map(({ from }) => from)).toEqual([path.join(folder, 'a', '稿件.txt')])
  expect(refused).toMatchObject([{ path: path.join(folder, 'b', '稿件.txt'), error: { code: 'bad_input' } }])
  expect(refused[0]?.error.message).toContain(path.join(folder, 'a', '稿件.txt'))
})

test('a file given twice, or by its folder too, counts once', async () => {
  const folder = await folderOf({ '稿件.txt': '1' })
  const { files, refused } = await collectFiles([path.join(folder, '稿件.txt'), folder, `${folder}/../in`])
  expect([files.length, refused.length]).toEqual([1, 0])
})

test('what is missing, dangling or of another type is refused by name with a remedy', async () => {
  const folder = await folderOf({ '图.png': '' })
  await symlink(path.join(folder, '没有'), path.join(folder, '断.txt'))
  const { files, refused } = await collectFiles([path.join(folder, '没有.txt'), path.join(folder, '断.txt'), path.join(folder, '图.png')])
  expect(files).toEqual([])
  expect(refused.map(({ error }) => error.code)).toEqual(['not_found', 'not_found', 'unsupported_format'])
  for (const { error } of refused) expect(error.fix).not.toBe('')
})
