import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import util from 'node:util'
import { SetupError } from './setup-error.mjs'

/**
 * The settings that set-up itself obeys, with the defaults of lib/env.ts (a test holds the two
 * equal; this file is plain JavaScript because it runs before a Node that reads TypeScript is there).
 */
const DEFAULTS = { PORT: '3000', HOST: '127.0.0.1', CORPUS_DIR: 'corpus', MODELS_DIR: 'models' }

/** Names of all the product's settings (a test holds them equal to those of lib/env.ts). */
export const SETTINGS = [
  ...Object.keys(DEFAULTS), 'INDEX_DIR', 'FEEDBACK_DIR', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL', 'ADMIN_TOKEN', 'READER',
]

/**
 * Environment of every command: what is set outside wins over a `.env` file in the checkout. A blank
 * setting counts as unset and is left out, since some libraries read these variables by themselves
 * and take a blank for a value.
 * @param {string} root folder that may hold `.env`
 * @param {Record<string, string | undefined>} outer
 * @returns {Record<string, string | undefined>}
 */
export function loadEnvironment(root, outer) {
  const file = path.join(root, '.env')
  const inner = fs.existsSync(file) && util.parseEnv ? util.parseEnv(fs.readFileSync(file, 'utf8')) : {}
  const env = { ...inner, ...outer }
  for (const name of SETTINGS) if (!env[name]?.trim()) delete env[name]
  return env
}

/**
 * An index for each corpus, as in lib/env.ts.
 * @param {string} root
 * @param {string} corpusDir
 */
const indexOf = (root, corpusDir) => (corpusDir === path.resolve(root, DEFAULTS.CORPUS_DIR) ? '.index' : `.index-${crypto.createHash('sha256').update(corpusDir).digest('hex').slice(0, 8)}`)

/**
 * @param {string} root folder against which relative folders are resolved
 * @param {Record<string, string | undefined>} env
 * @returns {{port: number, host: string, corpusDir: string, indexDir: string, modelsDir: string}} absolute folders
 * @throws {SetupError} for a port that is not one
 */
export function readSettings(root, env) {
  const value = key => env[key]?.trim() || DEFAULTS[key]
  const port = Number(value('PORT'))
  const corpusDir = path.resolve(root, value('CORPUS_DIR'))
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SetupError(`设置 PORT 的值无法使用：${env.PORT}`, '改为 0 到 65535 之间的整数，例如 PORT=3001 npm start')
  }
  return {
    port,
    host: value('HOST'),
    corpusDir,
    indexDir: path.resolve(root, value('INDEX_DIR') ?? indexOf(root, corpusDir)),
    modelsDir: path.resolve(root, value('MODELS_DIR')),
  }
}
