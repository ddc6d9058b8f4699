import path from 'node:path'
import { checkPort } from './check-port.mjs'
import { ensureReady } from './ensure-ready.mjs'
import { passThrough } from './pass-through.mjs'
import { projectRoot } from './project-root.mjs'
import { loadEnvironment, readSettings } from './settings.mjs'

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
  const script = path.join(projectRoot, 'scripts', 'serve.ts')
  const code = await passThrough(node.program, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: projectRoot,
    env: { ...env, NODE_ENV: 'production' },
    apart: true,
  })
  return code === 130 || code === 143 ? 0 : code
}
