import http from 'node:http'
import path from 'node:path'
import { checkPort } from './check-port.mjs'
import { ensureReady } from './ensure-ready.mjs'
import { passThrough } from './pass-through.mjs'
import { projectRoot } from './project-root.mjs'
import { say } from './say.mjs'
import { loadEnvironment, readSettings } from './settings.mjs'

/**
 * `npm start`: sets up what is missing, then serves the chat until a signal ends it.
 * @param {string[]} args passed to `next start`
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<number>} exit code
 */
export async function serve(args, outer) {
  const { host, port } = readSettings(projectRoot, loadEnvironment(projectRoot, outer))
  await checkPort({ host, port })
  const { env, node } = await ensureReady(['dependencies', 'index', 'page'], outer)
  const next = path.join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
  const asked = new AbortController()
  announce({ host, port }, asked.signal)
  const code = await passThrough(node.program, [next, 'start', '-H', host, '-p', String(port), ...args], {
    cwd: projectRoot,
    env: { ...env, NODE_ENV: 'production', NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim() },
    apart: true,
  })
  asked.abort()
  // Ended by the signal that we passed on: that is how a server is stopped, not a failure.
  return code === 130 || code === 143 ? 0 : code
}

/** Says where to find the page once questions can be answered. */
async function announce({ host, port }, signal) {
  if (port === 0) return
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const url = `http://${reachable}:${port}`
  while (!signal.aborted) {
    if ((await statusOf(`${url}/api/health`)) === 200) return say(`渝小智已就绪：${url}（Ctrl-C 停止）`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** @param {string} url */
function statusOf(url) {
  return new Promise(resolve => {
    const request = http.get(url, { timeout: 5000 }, response => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(0))
  })
}
