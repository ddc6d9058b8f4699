import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const run = path.resolve(import.meta.dirname, '../../scripts/setup/run.mjs')

test.each([
  ['an unknown command', ['dance'], {}, 'dance'],
  ['no command', [], {}, 'npm run'],
  ['a port that is none', ['start'], { PORT: '70000' }, 'PORT'],
])('%s ends with a message and its remedy, not with a stack', (_, args, env, word) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, ...args], { env: { ...process.env, ...env }, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(2)
  expect(stderr).toContain(word)
  expect(stderr).not.toMatch(/^\s+at /m)
})
