/**
 * Measures the product against the bare models on this machine, in one run, and prints a table.
 *   npm run -s bench -- [--json]
 */
import { parseArgs } from 'node:util'
import { readEnv } from '../lib/env.ts'
import { UserError } from '../lib/errors.ts'
import { explainOptions } from './explain-options.ts'
import { formatBench } from './bench/format-bench.ts'
import { runBench } from './bench/run-bench.ts'
import { runCommand } from './run-command.ts'

function readArguments() {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values
  } catch (error) {
    throw new UserError('bad_input', explainOptions(error), '用法：npm run -s bench -- [--json]', { cause: error })
  }
}

await runCommand(async () => {
  const { json } = readArguments()
  const measured = await runBench(readEnv())
  process.stdout.write(json ? `${JSON.stringify(measured, null, 2)}\n` : formatBench(measured))
})
