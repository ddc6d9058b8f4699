import path from 'node:path'
import { expect, test } from 'vitest'
import { ensureReady } from '../../scripts/setup/ensure-ready.mjs'
import { runtimeDir } from '../../scripts/setup/project-root.mjs'

test.each<[string, Record<string, string>, string]>([
  ['in the folder that may be deleted at any time', {}, path.join(runtimeDir, 'compile-cache')],
  ['where the environment wants them', { NODE_COMPILE_CACHE: '/elsewhere' }, '/elsewhere'],
])('compiled modules are kept %s', async (_, outer, wanted) => {
  const { env } = await ensureReady([], { NODE_ENV: 'test', PATH: process.env.PATH ?? '', ...outer })
  expect(env.NODE_COMPILE_CACHE).toBe(wanted)
})
