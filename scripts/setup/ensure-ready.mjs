import path from 'node:path'
import process from 'node:process'
import { buildIndex } from './build-index.mjs'
import { buildPage } from './build-page.mjs'
import { ContentHash } from './content-hash.mjs'
import { noSpace } from './explain-failure.mjs'
import { fetchNode, findNode } from './find-node.mjs'
import { installDependencies } from './install-dependencies.mjs'
import { projectRoot, runtimeDir } from './project-root.mjs'
import { say } from './say.mjs'
import { loadEnvironment, readSettings } from './settings.mjs'
import { SetupLock } from './setup-lock.mjs'

/**
 * @typedef {object} Context
 * @property {NodeJS.ProcessEnv} env of every program started; the right Node comes first on its PATH
 * @property {ReturnType<typeof readSettings>} settings
 * @property {import('./find-node.mjs').Node} node
 * @property {ContentHash} hash
 * @property {SetupLock} [lock]
 *
 * @typedef {object} Step
 * @property {string | null} title null where the step itself says what it does: it may find that there is nothing to do
 * @property {(context: Context) => string} key content hash of exactly what the step depends on
 * @property {(key: string, context: Context) => boolean} isDone
 * @property {(key: string, context: Context) => Promise<void>} work leaves a stamp when whole
 */

/** Everything that can be missing, in order of need. @type {Record<string, Step>} */
const STEPS = { dependencies: installDependencies, index: buildIndex, page: buildPage }

/**
 * Sets up what is missing and nothing else.
 * @param {(keyof typeof STEPS)[]} names the steps a command needs
 * @param {NodeJS.ProcessEnv} outer environment given to the command
 * @returns {Promise<Context>}
 * @throws {import('./setup-error.mjs').SetupError}
 */
export async function ensureReady(names, outer = process.env) {
  // Reading some hundred TypeScript files is half of what a short command takes, and a thread's start: once is enough.
  const env = { NODE_COMPILE_CACHE: path.join(runtimeDir, 'compile-cache'), ...loadEnvironment(projectRoot, outer), NEXT_TELEMETRY_DISABLED: '1' }
  const settings = readSettings(projectRoot, env)
  const hash = new ContentHash()
  const steps = names.map(name => STEPS[name])
  const node = findNode()
  const context = { env, settings, hash, node: node ?? { program: '', version: '' } }
  if (node) useNode(context, node)
  if (node && steps.every(step => step.isDone(step.key(context), context))) {
    hash.save()
    return context
  }
  await setUp(steps, context)
  return context
}

/** @param {Step[]} steps @param {Context} context */
async function setUp(steps, context) {
  const lock = new SetupLock(path.join(runtimeDir, 'setup.lock'))
  try {
    await lock.acquire()
    context.lock = lock
    if (!context.node.program) useNode(context, findNode() ?? (await fetchNode(context)))
    for (const [at, step] of steps.entries()) {
      const key = step.key(context)
      if (step.isDone(key, context)) continue
      if (step.title !== null) say(`[${at + 1}/${steps.length}] ${step.title}`)
      const started = Date.now()
      await step.work(key, context)
      if (step.title !== null) say(`[${at + 1}/${steps.length}] 完成，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒`)
    }
    context.hash.save()
  } catch (error) {
    throw error.code === 'ENOSPC' ? noSpace('准备没有完成') : error
  } finally {
    lock.release()
  }
}

/** @param {Context} context @param {import('./find-node.mjs').Node} node */
function useNode(context, node) {
  context.node = node
  context.env = { ...context.env, PATH: `${path.dirname(node.program)}${path.delimiter}${context.env.PATH ?? ''}` }
}
