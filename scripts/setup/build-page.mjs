import fs from 'node:fs'
import path from 'node:path'
import { explainFailure } from './explain-failure.mjs'
import { projectRoot } from './project-root.mjs'
import { runProgram } from './run-program.mjs'
import { clearStamp, isStamped, writeStamp } from './stamp.mjs'

const OUTPUT = path.join(projectRoot, '.next')
/** In the output itself, so that whoever removes the folder removes the stamp. */
const STAMP = path.join(OUTPUT, 'setup-stamp')

/** Top-level files that shape the page: its configuration, and the lock with all that is built in. */
const SHAPES_PAGE = /^(next\.config|tsconfig\.json$|postcss|package-lock|\.postcssrc|instrumentation|proxy)/

/**
 * The page and its server, built.
 * @type {import('./ensure-ready.mjs').Step}
 */
export const buildPage = {
  title: '构建网页（约 30 秒）',

  key({ hash, node }) {
    const top = fs.readdirSync(projectRoot).filter(name => SHAPES_PAGE.test(name)).sort()
    const inputs = ['app', 'lib', 'public', ...top].map(name => path.join(projectRoot, name))
    // The build writes the checkout's own path into its output.
    return hash.of(inputs, node.version, projectRoot)
  },

  isDone: (key) => isStamped(STAMP, key) && fs.existsSync(path.join(OUTPUT, 'BUILD_ID')),

  async work(key, { env, node, lock }) {
    clearStamp(STAMP)
    const next = path.join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
    const run = await runProgram('build-page', node.program, [next, 'build'], { cwd: projectRoot, env: { ...env, NODE_ENV: 'production' }, lock })
    if (run.code !== 0) throw explainFailure('网页没有构建好', run)
    writeStamp(STAMP, key)
  },
}
