import { nearMiss } from '../lib/stream/near-miss.ts'

/**
 * What is wrong with a command's options, from the error that `parseArgs` of Node throws (in English).
 * The option's name is taken from its words; where there is none, only that something is wrong is said.
 * Any other error keeps its own words.
 * @param known names of the options there are, without dashes: one of them may be meant
 */
export function explainOptions(error: unknown, known: readonly string[] = []): string {
  const { code, message } = error instanceof Error ? error as Error & { code?: string } : { code: undefined, message: String(error) }
  if (!code?.startsWith('ERR_PARSE_ARGS')) return message
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `不认识的参数“${/'(.*?)'/u.exec(message)?.[1] ?? ''}”；这个命令只接受选项。`
  const option = /'(?:-\w, )?(-{1,2}[^\s'=]+)/u.exec(message)?.[1] ?? /(?<![^\s])(-{1,2}[a-z][a-z-]*)/iu.exec(message)?.[1]
  if (!option) return '命令的选项无法识别。'
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearMiss(option.replace(/^-+/u, ''), known)
    return `没有 ${option} 这个选项${meant === undefined ? '' : `，要写的应是 --${meant}`}。`
  }
  return /missing|ambiguous/iu.test(message) ? `选项 ${option} 后面缺少值。` : `选项 ${option} 用得不对。`
}
