import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { NODE_FLAGS } from '../scripts/setup/node-flags.mjs'

const root = path.resolve(import.meta.dirname, '..')
const setupFiles = ['tests/setup/fail-on-console.ts']
const browserServer = 'tests/browser/global-setup.ts'

/** Run by `npm test`; by hand: npx vitest run --config tests/vitest.config.ts [--project unit] [FILE…] */
export default defineConfig({
  root,
  test: {
    allowOnly: false,
    execArgv: NODE_FLAGS,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', 'tests/firefox/**'],
          setupFiles,
          // One for each processor: left to itself Vitest keeps one free, which of two is half.
          maxWorkers: os.availableParallelism(),
          // No file of them leaves anything behind that another one meets: a process for each would read the same modules two hundred times.
          isolate: false,
          // Slow is not wrong: the machine may be busy.
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles,
          // One server and two processors: pages side by side would only wait for each other.
          fileParallelism: false,
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
