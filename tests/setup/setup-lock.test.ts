import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SetupLock } from '../../scripts/setup/setup-lock.mjs'

const module = JSON.stringify(path.resolve(import.meta.dirname, '../../scripts/setup/setup-lock.mjs'))
let dir: string
let file: string
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'setup-lock-'))
  file = path.join(dir, 'lock')
})
afterEach(() => fs.rmSync(dir, { recursive: true }))

/** Runs a program that has `lock` at hand, as a process of its own. */
function program(body: string): { code: Promise<number | null>; err: () => string; kill: () => void; until: (word: string) => Promise<void> } {
  const child = spawn(process.execPath, ['--input-type=module', '-e', `import fs from 'node:fs'; import { SetupLock } from ${module}; const lock = new SetupLock(${JSON.stringify(file)}); ${body}`])
  let err = ''
  child.stderr.on('data', text => (err += text))
  const code = new Promise<number | null>(resolve => child.once('close', resolve))
  const until = (word: string) => new Promise<void>(resolve => {
    const look = () => err.includes(word) && resolve()
    look()
    child.stderr.on('data', look)
  })
  return { code, err: () => err, kill: () => child.kill('SIGKILL'), until }
}

test('only one works at a time, however many come', async () => {
  const count = path.join(dir, 'count')
  fs.writeFileSync(count, '0')
  const body = `await lock.acquire(); const n = Number(fs.readFileSync(${JSON.stringify(count)}, 'utf8')); await new Promise(r => setTimeout(r, 20)); fs.writeFileSync(${JSON.stringify(count)}, String(n + 1)); lock.release()`
  const codes = await Promise.all(Array.from({ length: 6 }, () => program(body).code))
  expect(codes).toEqual([0, 0, 0, 0, 0, 0])
  expect(fs.readFileSync(count, 'utf8')).toBe('6')
  expect(fs.readdirSync(dir)).toEqual(['count'])
})

test('the second says that it waits, and goes on when the first is done', async () => {
  const lock = new SetupLock(file)
  await lock.acquire()
  const second = program('await lock.acquire(); lock.release()')
  await second.until('等它完成')
  lock.release()
  expect(await second.code).toBe(0)
  expect(second.err().match(/等它完成/g)).toHaveLength(1)
})

test('a killed owner holds nobody up', async () => {
  const first = program(`await lock.acquire(); process.stderr.write('held'); setInterval(() => {}, 1000)`)
  await first.until('held')
  first.kill()
  await first.code
  expect(new SetupLock(file).tryOnce()).toBe(true)
})

test('the program of a killed owner is waited for', async () => {
  const npm = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const first = program(`await lock.acquire(); lock.watch(${npm.pid}); process.stderr.write('held'); setInterval(() => {}, 1000)`)
  await first.until('held')
  first.kill()
  await first.code
  const second = new SetupLock(file)
  expect(second.tryOnce()).toBe(false)
  npm.kill('SIGKILL')
  await new Promise(resolve => npm.once('close', resolve))
  await second.acquire()
  expect(second.held).toBe(true)
})

test.each([
  ['a process that took over the number of a dead one', { host: os.hostname(), owner: { pid: process.pid, started: '1' } }],
  ['a process that ended', { host: os.hostname(), owner: { pid: spawnSync(process.execPath, ['-e', '']).pid, started: '1' } }],
  ['words that are no lock', 'x'],
])('a lock left by %s is taken', async (_, left) => {
  fs.writeFileSync(file, JSON.stringify(left))
  const lock = new SetupLock(file)
  await lock.acquire()
  expect(lock.held).toBe(true)
  lock.release()
  expect(fs.readdirSync(dir)).toEqual([])
})

test('a lock of another machine is respected as long as that machine shows signs of life', () => {
  fs.writeFileSync(file, JSON.stringify({ host: 'elsewhere', owner: { pid: 1, started: '1' } }))
  const lock = new SetupLock(file)
  expect(lock.tryOnce()).toBe(false)
  const minutesAgo = Date.now() / 1000 - 120
  fs.utimesSync(file, minutesAgo, minutesAgo)
  expect(lock.tryOnce()).toBe(true)
  lock.release()
})
