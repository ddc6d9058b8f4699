import { parseArgs, type ParseArgsConfig } from 'node:util'
import { explainOptions } from './explain-options.ts'
import { asksHelp, usages } from './setup/usages.mjs'
import { usageError } from './usage-error.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options and words that a command was called with; where it is asked for its usage, that is printed
 * and the process ends, whatever else was given.
 * @param words whether the command takes words that are no options
 * @throws UserError `bad_input` that says what is wrong with them, with the usage
 */
export function readOptions<const Known extends Options>(command: string, options: Known, { words = true } = {}) {
  const args = process.argv.slice(2)
  if (asksHelp(args)) {
    process.stdout.write(`${usages[command]}\n`)
    process.exit(0)
  }
  try {
    return parseArgs({ args, options, allowPositionals: words, strict: true })
  } catch (error) {
    throw usageError(command, explainOptions(error, [...Object.keys(options), 'help']), error)
  }
}
