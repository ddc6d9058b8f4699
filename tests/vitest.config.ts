import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { NODE_FLAGS } from '../scripts/setup/node-flags.mjs'

const root = path.resolve(import.meta.dirname, '..')
const setupFiles = ['tests/setup/fail-on-console.ts']
const browserServer = 'tests/browser/global-setup.ts'

/** Tests that put something in the place of a module, or watch modules being loaded: nobody may have loaded them before. */
const alone = fs.globSync('tests/**/*.test.{ts,tsx}', { cwd: root }).filter(file => /vi\.(?:mock|doMock|resetModules)\(|stubGlobal\('RegExp'/u.test(fs.readFileSync(path.join(root, file), 'utf8')))

const unit = {
  include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
  exclude: ['tests/browser/**', 'tests/firefox/**'],
  setupFiles,
  // One for each processor: left to itself Vitest keeps one free, which of two is half.
  maxWorkers: os.availableParallelism(),
  // Slow is not wrong: the machine may be busy.
  testTimeout: 120_000,
  hookTimeout: 300_000,
}

/** Run by `npm test`; by hand: npx vitest run --config tests/vitest.config.ts [--project 'unit*'] [FILE…] */
export default defineConfig({
  root,
  test: {
    allowOnly: false,
    execArgv: NODE_FLAGS,
    projects: [
      // The others leave nothing behind that another one meets: a process for each would read the same modules two hundred times.
      { root, test: { ...unit, name: 'unit', exclude: [...unit.exclude, ...alone], isolate: false } },
      { root, test: { ...unit, name: 'unit-alone', include: alone } },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles,
          // Each with a server of its own: a page waits a third of the time for its own clocks.
          maxWorkers: Math.min(2, os.availableParallelism()),
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // How long a page may take to show a change on a busy machine.
          expect: { poll: { timeout: 20_000 } },
          globalSetup: [browserServer],
        },
      },
      // Run where Firefox is installed; `npm test` says so where it is not.
      {
        root,
        test: { name: 'firefox', include: ['tests/firefox/**/*.test.ts'], setupFiles, fileParallelism: false, globalSetup: [browserServer] },
      },
    ],
  },
})
