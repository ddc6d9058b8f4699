/**
 * What is wrong with a command's options, from the error that `parseArgs` of Node throws (in English).
 * The option's name is taken from its words; where there is none, only that something is wrong is said.
 * Any other error keeps its own words.
 */
export function explainOptions(error: unknown): string {
  const { code, message } = error instanceof Error ? error as Error & { code?: string } : { code: undefined, message: String(error) }
  if (!code?.startsWith('ERR_PARSE_ARGS')) return message
  const option = /'(?:-\w, )?(-{1,2}[^\s'=]+)/u.exec(message)?.[1] ?? /(?<![^\s])(-{1,2}[a-z][a-z-]*)/iu.exec(message)?.[1]
  if (!option) return '命令的选项无法识别。'
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项。`
  return /missing|ambiguous/iu.test(message) ? `选项 ${option} 后面缺少值。` : `选项 ${option} 用得不对。`
}
