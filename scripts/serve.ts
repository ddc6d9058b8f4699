/**
 * Serves the built page and the API.
 *   node scripts/serve.ts          what `npm start` runs after set-up
 *   node scripts/serve.ts --dev    with hot reload, what `npm run dev` runs
 */
import { setTimeout as pause } from 'node:timers/promises'
import { readEnv } from '../lib/env.ts'
import { UserError } from '../lib/errors.ts'
import { processModelThread } from '../lib/onnx/process-model-thread.ts'
import { startServer } from './serve/start-server.ts'
import { warnHalfSetModel } from './warn-half-set-model.ts'

/** How long the model may take to answer what is under way when the server is ended, in milliseconds; a batch takes well under a second. */
const LONGEST_RUN = 5000

function fail(error: unknown): never {
  if (error instanceof UserError) console.error(`${error.message}\n${error.commandFix}`)
  else console.error(`服务没有启动：${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

try {
  const env = readEnv()
  warnHalfSetModel(env)
  const { address, close } = await startServer(env, process.argv.includes('--dev'))
  console.error(`渝小智已就绪：${address}`)
  // Opens the index and warms the models up, so that the first question does not wait for them.
  fetch(`${address.replace(/\/\/(?:0\.0\.0\.0|\[::\]):/, '//127.0.0.1:')}/api/health`).catch(() => {})
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => Promise.race([processModelThread().close(), pause(LONGEST_RUN)])).then(() => process.exit(0)))
} catch (error) {
  fail(error)
}
