import path from 'node:path'
import { expect, test } from 'vitest'
import { unmatchedTests } from '../../scripts/setup/unmatched-tests.mjs'

const root = path.resolve(import.meta.dirname, '../..')

test.each([
  ['nothing', [], []],
  ['a folder', ['tests/setup'], []],
  ['part of a name', ['unmatched'], []],
  ['a path as the shell completes it', ['./tests/setup/run.test.ts'], []],
  ['a file and a line', ['tests/setup/run.test.ts:9'], []],
  ['a file of components', ['page'], []],
  ['words of which one names nothing', ['tests/setup', 'nosuchthing'], ['nosuchthing']],
  ['a file that is no test', ['fail-on-console'], ['fail-on-console']],
  ["the runner's own options", ['-t', 'nosuchthing'], []],
])('%s', (_, args, unmatched) => expect(unmatchedTests(root, args)).toEqual(unmatched))
