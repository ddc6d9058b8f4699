import path from 'node:path'
import { checkPort } from './check-port.mjs'
import { ensureReady } from './ensure-ready.mjs'
import { NODE_FLAGS } from './node-flags.mjs'
import { passThrough } from './pass-through.mjs'
import { projectRoot } from './project-root.mjs'
import { loadEnvironment, readSettings } from './settings.mjs'
import { SetupError } from './setup-error.mjs'

const SCRIPT = path.join(projectRoot, 'scripts', 'serve.ts')

/**
 * `npm start`: sets up what is missing, then serves the chat until a signal ends it. A port that is
 * taken is found before the long work, not after it.
 * @param {string[]} args there should be none
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<number>} exit code; 0 where a signal that we passed on ended the server
 */
export async function serve(args, outer) {
  refuseArguments('npm start', args)
  await checkPort(readSettings(projectRoot, loadEnvironment(projectRoot, outer)))
  const { env, node } = await ensureReady(['dependencies', 'index', 'page'], outer)
  return listen(node.program, [SCRIPT], { ...env, NODE_ENV: 'production' })
}

/**
 * `npm run dev`: the same with hot reload and without the page build.
 * @param {string[]} args there should be none
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<number>} exit code
 */
export async function serveForDevelopment(args, outer) {
  refuseArguments('npm run dev', args)
  await checkPort(readSettings(projectRoot, loadEnvironment(projectRoot, outer)))
  const { env, node } = await ensureReady(['dependencies', 'index'], outer)
  return listen(node.program, [SCRIPT, '--dev'], { ...env, NODE_ENV: 'development' })
}

/**
 * A port given as an option would otherwise be passed over, and the server listen on another.
 * @param {string} command @param {string[]} args
 */
function refuseArguments(command, args) {
  if (args.length === 0) return
  throw new SetupError(`没有启动：${command} 不接受参数 ${args.join(' ')}。`, `设置写成环境变量，例如 PORT=4000 ${command}；全部设置见 README「设置」一节。`)
}

/** A server ended by the signal that we passed on did not fail: that is how it is stopped. */
async function listen(program, args, env) {
  const code = await passThrough(program, [...NODE_FLAGS, ...args], { cwd: projectRoot, env, apart: true })
  return code === 130 || code === 143 ? 0 : code
}
