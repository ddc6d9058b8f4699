import fs from 'node:fs'

/**
 * Reads one runner's report (vitest's JSON). A file that failed before its tests could run, a skipped
 * test, and a runner that ended badly without any failed test (or without a report) count as failed.
 * @param {string} file
 * @param {number} exitCode of the runner
 * @returns {{passed: number, failed: number}}
 */
export function countResults(file, exitCode) {
  let passed = 0
  let failed = 0
  try {
    for (const suite of JSON.parse(fs.readFileSync(file, 'utf8')).testResults) {
      const good = suite.assertionResults.filter(test => test.status === 'passed').length
      const bad = suite.assertionResults.length - good
      passed += good
      failed += bad === 0 && suite.status !== 'passed' ? 1 : bad
    }
  } catch {
    failed += 1
  }
  if (failed === 0 && exitCode !== 0) failed = 1
  return { passed, failed }
}
