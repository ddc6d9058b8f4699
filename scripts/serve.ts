/**
 * Serves the built page and the API.
 *   node scripts/serve.ts          what `npm start` runs after set-up
 *   node scripts/serve.ts --dev    with hot reload, what `npm run dev` runs
 */
import { readEnv } from '../lib/env.ts'
import { UserError } from '../lib/errors.ts'
import { startServer } from './serve/start-server.ts'
import { warnHalfSetModel } from './warn-half-set-model.ts'

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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)))
} catch (error) {
  fail(error)
}
