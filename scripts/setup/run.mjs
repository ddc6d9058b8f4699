// What every npm script calls: node scripts/setup/run.mjs start|test|dev|ask|ingest|parse|evaluate|feedback|bench [arguments]
import process from 'node:process'
import { isScript, runScript } from './run-script.mjs'
import { SetupError } from './setup-error.mjs'
import { asksHelp, usages } from './usages.mjs'

/** @param {string} name @param {string[]} args */
async function run(name, args) {
  // Before anything is set up: who asks how to begin should not have to wait for it.
  if (Object.hasOwn(usages, name) && asksHelp(args)) {
    // A pipe that closes early, as in `… | head`, is no error.
    process.stdout.on('error', () => process.exit(0))
    process.stdout.write(`${usages[name]}\n`)
    return 0
  }
  if (name === 'start') return (await import('./serve.mjs')).serve(args, process.env)
  if (name === 'dev') return (await import('./serve.mjs')).serveForDevelopment(args, process.env)
  if (name === 'test') return (await import('./run-tests.mjs')).runTests(args, process.env)
  if (isScript(name)) return runScript(name, args, process.env)
  throw new SetupError(`没有叫 ${name ?? '（空）'} 的命令。`, '可用的命令：npm start、npm test，以及 npm run 后面写 dev、ask、ingest、parse、evaluate、feedback、bench；每个都可加 -- --help 看用法。')
}

const [name, ...args] = process.argv.slice(2)
try {
  process.exitCode = await run(name, args)
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`${error.message}\n${error.fix}\n`)
  process.exitCode = error.exitCode
}
