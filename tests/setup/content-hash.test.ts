import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ContentHash } from '../../scripts/setup/content-hash.mjs'

let dir: string
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'content-hash-'))
  fs.mkdirSync(path.join(dir, 'tree/部分'), { recursive: true })
  fs.writeFileSync(path.join(dir, 'tree/a.txt'), '一')
  fs.writeFileSync(path.join(dir, 'tree/部分/b.txt'), '二')
})
afterEach(() => fs.rmSync(dir, { recursive: true }))

/** As a new start would see it: with what earlier starts remembered. */
function hashNow(...extra: string[]): string {
  const hash = new ContentHash(path.join(dir, 'cache.json'))
  const found = hash.of([path.join(dir, 'tree'), path.join(dir, 'missing')], ...extra)
  hash.save()
  return found
}

const at = (name: string) => path.join(dir, 'tree', name)

test.each([
  ['nothing', () => {}],
  ['a newer time stamp', () => fs.utimesSync(at('a.txt'), 1, 1)],
  ['the same words written again', () => fs.writeFileSync(at('a.txt'), '一')],
  ['a copy moved into place', () => {
    fs.copyFileSync(at('a.txt'), path.join(dir, 'copy'))
    fs.renameSync(path.join(dir, 'copy'), at('a.txt'))
  }],
  ['a lost memory', () => fs.rmSync(path.join(dir, 'cache.json'))],
  ['a memory cut short', () => fs.truncateSync(path.join(dir, 'cache.json'), 10)],
])('%s changes no hash', (_, change) => {
  const before = hashNow()
  change()
  expect(hashNow()).toBe(before)
})

test.each([
  ['other words of the same length, with the old time put back', () => {
    const { atime, mtime } = fs.statSync(at('a.txt'))
    fs.writeFileSync(at('a.txt'), '三')
    fs.utimesSync(at('a.txt'), atime, mtime)
  }],
  ['a new file', () => fs.writeFileSync(at('c.txt'), '')],
  ['a removed file', () => fs.rmSync(at('部分/b.txt'))],
  ['a renamed file', () => fs.renameSync(at('a.txt'), at('z.txt'))],
  ['words moved from one file to the next', () => {
    fs.writeFileSync(at('a.txt'), '一二')
    fs.writeFileSync(at('部分/b.txt'), '')
  }],
  ['a file that was missing', () => fs.writeFileSync(path.join(dir, 'missing'), '')],
])('%s changes the hash', (_, change) => {
  const before = hashNow()
  change()
  expect(hashNow()).not.toBe(before)
})

test('further words count, each for itself', () => {
  expect(new Set([hashNow(), hashNow('ab'), hashNow('a', 'b'), hashNow('b', 'a')]).size).toBe(4)
})
