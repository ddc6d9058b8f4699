import path from 'node:path'
import { checkPort } from './check-port.mjs'
import { ensureReady } from './ensure-ready.mjs'
import { passThrough } from './pass-through.mjs'
import { projectRoot } from './project-root.mjs'
import { loadEnvironment, readSettings } from './settings.mjs'

const SCRIPT = path.join(projectRoot, 'scripts', 'serve.ts')

/**
 * `npm start`: sets up what is missing, then serves the chat until a signal ends it. A port that is
 * taken is found before the long work, not after it.
 * @param {string[]} args passed to scripts/serve.ts
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<number>} exit code; 0 where a signal that we passed on ended the server
 */
export async function serve(args, outer) {
  await checkPort(readSettings(projectRoot, loadEnvironment(projectRoot, outer)))
  const { env, node } = await ensureReady(['dependencies', 'index', 'page'], outer)
  return listen(node.program, [SCRIPT, ...args], { ...env, NODE_ENV: 'production' })
}

/**
 * `npm run dev`: the same with hot reload and without the page build.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<number>} exit code
 */
export async function serveForDevelopment(args, outer) {
  await checkPort(readSettings(projectRoot, loadEnvironment(projectRoot, outer)))
  const { env, node } = await ensureReady(['dependencies', 'index'], outer)
  return listen(node.program, [SCRIPT, '--dev', ...args], { ...env, NODE_ENV: 'development' })
}

/** A server ended by the signal that we passed on did not fail: that is how it is stopped. */
async function listen(program, args, env) {
  const code = await passThrough(program, ['--disable-warning=ExperimentalWarning', ...args], { cwd: projectRoot, env, apart: true })
  return code === 130 || code === 143 ? 0 : code
}
