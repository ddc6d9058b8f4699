import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { countResults } from '../../scripts/setup/count-results.mjs'

const suite = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map(status => ({ status })) })

test.each([
  ['all good', [suite('passed', 'passed', 'passed')], 0, { passed: 2, failed: 0 }],
  ['one bad', [suite('failed', 'passed', 'failed'), suite('passed', 'passed')], 1, { passed: 2, failed: 1 }],
  ['a file that could not be read', [suite('failed'), suite('passed', 'passed')], 1, { passed: 1, failed: 1 }],
  ['noise after the last test of a file', [suite('failed', 'passed')], 1, { passed: 1, failed: 1 }],
  ['a skipped test', [suite('passed', 'passed', 'skipped')], 0, { passed: 1, failed: 1 }],
  ['an error outside every test', [suite('passed', 'passed')], 1, { passed: 1, failed: 1 }],
  ['no tests', [], 0, { passed: 0, failed: 0 }],
])('%s', (_, testResults, exitCode, expected) => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'results-')), 'report.json')
  fs.writeFileSync(file, JSON.stringify({ testResults }))
  expect(countResults(file, exitCode)).toEqual(expected)
  fs.rmSync(path.dirname(file), { recursive: true })
})

test('a runner that left no report failed', () => {
  expect(countResults('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1 })
})
