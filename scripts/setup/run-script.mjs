import path from 'node:path'
import { ensureReady } from './ensure-ready.mjs'
import { installBrowser } from './install-browser.mjs'
import { NODE_FLAGS } from './node-flags.mjs'
import { passThrough } from './pass-through.mjs'
import { projectRoot } from './project-root.mjs'
import { SetupError } from './setup-error.mjs'

/** What each command needs; the page is nobody's need but the server's. @type {Record<string, string[]>} */
const NEEDS = {
  ask: ['dependencies', 'index'],
  ingest: ['dependencies'],
  parse: ['dependencies'],
  evaluate: ['dependencies', 'index'],
  feedback: ['dependencies'],
  bench: ['dependencies', 'index', 'page'],
}

/** @param {string} name */
export function isScript(name) {
  return Object.hasOwn(NEEDS, name)
}

/**
 * `npm run -s NAME -- ARGS`: sets up what is missing, then runs scripts/NAME.ts.
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<number>} exit code
 */
export async function runScript(name, args, outer) {
  const { env, node } = await ensureReady(NEEDS[name], outer)
  // The bench looks at the built page as a phone would.
  const measured = name === 'bench' ? { NODE_ENV: 'production', ...(await browserIfAny(env)) } : {}
  const script = path.join(projectRoot, 'scripts', `${name}.ts`)
  return passThrough(node.program, [...NODE_FLAGS, script, ...args], { cwd: projectRoot, env: { ...env, ...measured } })
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Record<string, string>>} nothing where no browser can be had: the bench says so */
async function browserIfAny(env) {
  try {
    return await installBrowser({ env })
  } catch (error) {
    if (error instanceof SetupError) return {}
    throw error
  }
}
