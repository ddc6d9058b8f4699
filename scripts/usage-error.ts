import { UserError } from '../lib/errors.ts'
import { usages } from './setup/usages.mjs'

/** What is wrong with how a command was called; the remedy is its usage, and where all of it stands. */
export function usageError(command: string, message: string, cause?: unknown): UserError {
  const usage = usages[command]?.split('\n')[0] ?? ''
  const words = usage.replace(/^用法：((?:npm run -s|node) \S+).*$/u, '$1')
  return new UserError('bad_input', message, `${usage}\n各个选项和例子：${words}${words.startsWith('npm') ? ' --' : ''} --help`, { cause })
}
