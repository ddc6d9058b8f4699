/**
 * Measures the product against the bare models on this machine, in one run, and prints a table.
 *   npm run -s bench -- [--json]
 */
import { readEnv } from '../lib/env.ts'
import { formatBench } from './bench/format-bench.ts'
import { runBench } from './bench/run-bench.ts'
import { readOptions } from './read-options.ts'
import { runCommand } from './run-command.ts'

await runCommand(async () => {
  const { json } = readOptions('bench', { json: { type: 'boolean', default: false } }, { words: false }).values
  const measured = await runBench(readEnv())
  process.stdout.write(json ? `${JSON.stringify(measured, null, 2)}\n` : formatBench(measured))
})
