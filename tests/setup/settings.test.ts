import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from '../../lib/env.ts'
import { loadEnvironment, readSettings, SETTINGS } from '../../scripts/setup/settings.mjs'
import { SetupError } from '../../scripts/setup/setup-error.mjs'

test('set-up and product agree on the defaults and on the names of all settings', () => {
  for (const given of [{}, { CORPUS_DIR: '/srv/other' }, { CORPUS_DIR: 'corpus' }, { CORPUS_DIR: '/srv/other', INDEX_DIR: 'mine' }]) {
    const env = readEnv(given)
    expect(readSettings(process.cwd(), given)).toEqual({
      port: env.PORT, host: env.HOST, corpusDir: env.CORPUS_DIR, indexDir: env.INDEX_DIR, modelsDir: env.MODELS_DIR,
    })
  }
  const source = fs.readFileSync('lib/env.ts', 'utf8')
  const named = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(match => match[1])
  expect([...SETTINGS].sort()).toEqual(named.sort())
})

test('each corpus has an index of its own unless one is set', () => {
  const at = (given: Record<string, string>) => path.relative(process.cwd(), readEnv(given).INDEX_DIR)
  expect(at({})).toBe('.index')
  expect(at({ CORPUS_DIR: 'corpus' })).toBe('.index')
  expect(at({ CORPUS_DIR: '/srv/one' })).toMatch(/^\.index-[\da-f]{8}$/)
  expect(at({ CORPUS_DIR: '/srv/one' })).not.toBe(at({ CORPUS_DIR: '/srv/two' }))
  expect(at({ CORPUS_DIR: '/srv/one', INDEX_DIR: 'mine' })).toBe('mine')
})

test('blank settings count as unset', () => {
  expect(readSettings('/x', { PORT: '', HOST: ' ', CORPUS_DIR: '' })).toEqual(readSettings('/x', {}))
})

test.each(['abc', '-1', '65536', '3000.5', '3000x'])('PORT=%s is refused with the remedy', PORT => {
  expect(() => readSettings('/x', { PORT })).toThrow(SetupError)
  expect(() => readSettings('/x', { PORT })).toThrow(PORT)
})

test('a .env file is read; what is set outside wins', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'settings-'))
  expect(loadEnvironment(dir, { PORT: '1' })).toEqual({ PORT: '1' })
  fs.writeFileSync(path.join(dir, '.env'), 'PORT=4000\nHOST=0.0.0.0\n')
  expect(loadEnvironment(dir, { HOST: '::1' })).toEqual({ PORT: '4000', HOST: '::1' })
  expect(loadEnvironment(dir, { PORT: '', OPENAI_BASE_URL: ' ', OTHER: '' })).toEqual({ HOST: '0.0.0.0', OTHER: '' })
  fs.rmSync(dir, { recursive: true })
})
