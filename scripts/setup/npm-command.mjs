import fs from 'node:fs'
import path from 'node:path'
import { findProgram } from './find-program.mjs'
import { SetupError } from './setup-error.mjs'

/** Fewer and shorter retries than npm's own, which keep silent for minutes before they give up. */
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000', '--fetch-timeout=60000']
const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']

/**
 * The machine's npm, to be run by a Node of our choice.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} args
 * @returns {string[]} arguments for Node: npm's program file, then `args`
 * @throws {SetupError} where no npm is found
 */
export function npmCommand(env, args) {
  const started = env.npm_execpath
  const found = started && /npm-cli\.[cm]?js$/.test(started) ? started : findProgram('npm', env)
  if (!found) throw new SetupError('找不到 npm。', '安装 npm（Debian：apt-get install -y npm），然后重试。')
  return [npmProgram(fs.realpathSync(found)), ...args, ...QUIET, ...PATIENCE]
}

/** @param {string} file where `npm` really lies: mostly npm-cli.js itself, on some systems a shell script beside it */
function npmProgram(file) {
  if (/\.[cm]?js$/.test(file)) return file
  const beside = path.resolve(path.dirname(file), '../lib/node_modules/npm/bin/npm-cli.js')
  return fs.existsSync(beside) ? beside : file
}
