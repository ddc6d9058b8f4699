import { UserError } from '../lib/errors.ts'

/**
 * Runs a command's work and ends the process: with the work's exit code, or with 1 and a plain
 * message (what could not be done, then how to mend it) on standard error. A closed pipe, as in
 * `… | head`, is no error.
 */
export async function runCommand(work: () => Promise<number | void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    if (error instanceof UserError) console.error(`${error.message}\n${error.commandFix}`)
    else console.error(`没有完成：${error instanceof Error ? error.message : String(error)}\n请带着命令和这行话报告这个缺陷。`)
    process.exitCode = 1
  }
}
