import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { usages } from '../../scripts/setup/usages.mjs'

const run = path.resolve(import.meta.dirname, '../../scripts/setup/run.mjs')

test.each([
  ['an unknown command', ['dance'], {}, 'dance'],
  ['no command', [], {}, 'npm run'],
  ['a port given as an option', ['start', '--port', '4000'], {}, 'PORT=4000 npm start'],
  ['an option for development', ['dev', '--open'], {}, '不接受参数 --open'],
  ['a port that is none', ['start'], { PORT: '70000' }, 'PORT'],
])('%s ends with a message and its remedy, not with a stack', (_, args, env, word) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, ...args], { env: { ...process.env, ...env }, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(2)
  expect(stderr).toContain(word)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a test file that is not there ends the tests before they begin, as failed', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, 'test', 'setup/run.test', 'nosuchthing'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toBe('0 passed, 1 failed\n')
  expect(stderr).toMatch(/没有路径里有 nosuchthing 的测试文件/u)
})

test.each(Object.keys(usages).filter(name => name !== 'calibrate').flatMap(name => [[name, '--help'], [name, '-h']]))('%s %s prints the usage and sets nothing up', (name, option) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, name, option], { env: { ...process.env, PORT: '70000' }, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toBe(`${usages[name]}\n`)
})
