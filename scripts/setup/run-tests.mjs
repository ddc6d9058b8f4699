import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { countResults } from './count-results.mjs'
import { ensureReady } from './ensure-ready.mjs'
import { findProgram } from './find-program.mjs'
import { installBrowser } from './install-browser.mjs'
import { NODE_FLAGS } from './node-flags.mjs'
import { passThrough } from './pass-through.mjs'
import { projectRoot, runtimeDir } from './project-root.mjs'
import { say } from './say.mjs'
import { SETTINGS } from './settings.mjs'
import { unmatchedTests } from './unmatched-tests.mjs'

/**
 * `npm test`: the same set-up as `npm start`, then types, unit and integration tests, and the page
 * in a real browser, and in Firefox where there is one; closes with one line, `N passed, N failed`, over all of them.
 * @param {string[]} args names of test files; none means all. One that names no file ends it at once, as failed: what was wanted did not run
 * @param {NodeJS.ProcessEnv} outer; the product's own settings in it are set aside, so that a
 *   reader's key, port or corpus decides no test
 * @returns {Promise<number>} exit code
 */
export async function runTests(args, outer) {
  const unmatched = unmatchedTests(projectRoot, args)
  if (unmatched.length > 0) {
    say(`没有运行测试：没有路径里有 ${unmatched.join('、')} 的测试文件。测试文件在 tests/ 下，名字以 .test.ts 结尾；不加参数运行全部测试。`)
    process.stdout.write('0 passed, 1 failed\n')
    return 1
  }
  // Blank and not left out: a blank wins over a .env file, too.
  const plain = Object.fromEntries(SETTINGS.map(name => [name, '']))
  const { env, node } = await ensureReady(['dependencies', 'index', 'page'], { ...outer, ...plain })
  const testEnv = { ...env, ...(await installBrowser({ env })) }
  const program = (...words) => passThrough(node.program, [...NODE_FLAGS, ...words], { cwd: projectRoot, env: testEnv })

  say('检查类型……')
  const types = await program(path.join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit')
  if (types > 128) return types
  const total = { passed: types === 0 ? 1 : 0, failed: types === 0 ? 0 : 1 }
  let ran = 0
  const firefox = ['firefox-esr', 'firefox'].map(name => findProgram(name, env)).find(Boolean)
  if (firefox) testEnv.FIREFOX_PATH = firefox
  else say('  这台机器没有 Firefox：网页在 Firefox 里的测试没有运行')
  for (const project of ['unit*', 'browser', ...(firefox ? ['firefox'] : [])]) {
    const report = path.join(runtimeDir, 'test-results', `${project.replace('*', '')}.json`)
    fs.rmSync(report, { force: true })
    const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
    const code = await program(vitest, 'run', '--config', 'tests/vitest.config.ts', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args)
    if (code > 128) return code
    const { passed, failed } = countResults(report, code)
    total.passed += passed
    total.failed += failed
    ran += passed + failed
  }
  if (ran === 0) {
    say('没有运行任何测试。不加参数运行全部测试。')
    total.failed++
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0 ? 0 : 1
}
