import process from 'node:process'

/**
 * Prints one line of progress. Always to standard error: standard output belongs to the command.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}
