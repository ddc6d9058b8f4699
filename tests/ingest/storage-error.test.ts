import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storageError } from '../../lib/corpus/storage-error.ts'
import { UserError } from '../../lib/errors.ts'
import { openFeedbackStore } from '../../lib/feedback/open-feedback-store.ts'
import { lockIndex } from '../../lib/passage-index/lock-index.ts'

let folder = ''
let file = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'storage-error-'))
  file = path.join(folder, '文件')
  fs.writeFileSync(file, '')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test.each([
  ['an index where a file is', () => lockIndex(file), /^无法写入 .*文件：那里已有一个文件/u, 'INDEX_DIR'],
  ['an index below a file', () => lockIndex(path.join(file, 'index')), /路径中有一段不是文件夹/u, 'INDEX_DIR'],
  ['feedback where a file is', async () => openFeedbackStore(file), /^无法写入 .*文件：那里已有一个文件/u, 'FEEDBACK_DIR'],
])('%s is told in words, with the setting that says where', async (_, open, message, setting) => {
  const error = await open().then(() => null, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UserError)
  expect((error as UserError).message).toMatch(message)
  expect((error as UserError).fix).toContain(setting)
})

test.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST', 'EMFILE'])('%s is never told as the system says it', code => {
  const told = storageError(Object.assign(new Error(`${code}: mkdir`), { code }), '/稿件')
  expect(told).toBeInstanceOf(UserError)
  expect(`${(told as UserError).message}${(told as UserError).fix}`).not.toMatch(/E[A-Z]{3,}|SETTINGS|mkdir/u)
})

test('an error of ours stays itself', () => {
  const error = new TypeError('a defect')
  expect(storageError(error, '/稿件')).toBe(error)
})
