// What every npm script calls: node scripts/setup/run.mjs start|test|dev|ask|ingest|parse|evaluate|feedback|bench [arguments]
import process from 'node:process'
import { isScript, runScript } from './run-script.mjs'
import { SetupError } from './setup-error.mjs'

/** @param {string} name @param {string[]} args */
async function run(name, args) {
  if (name === 'start') return (await import('./serve.mjs')).serve(args, process.env)
  if (name === 'dev') return (await import('./serve.mjs')).serveForDevelopment(args, process.env)
  if (name === 'test') return (await import('./run-tests.mjs')).runTests(args, process.env)
  if (isScript(name)) return runScript(name, args, process.env)
  throw new SetupError(`没有叫 ${name ?? '（空）'} 的命令。`, '用 npm run 查看可用的命令。')
}

const [name, ...args] = process.argv.slice(2)
try {
  process.exitCode = await run(name, args)
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`${error.message}\n${error.fix}\n`)
  process.exitCode = error.exitCode
}
