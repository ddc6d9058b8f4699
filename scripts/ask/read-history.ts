import fs from 'node:fs/promises'
import { z } from 'zod'
import { explainIssue } from '../../lib/contract/explain-issue.ts'
import { HISTORY_LIMIT, type HistoryMessage, historyMessageSchema } from '../../lib/contract/request.ts'
import { UserError } from '../../lib/errors.ts'

const schema = z.array(historyMessageSchema).max(HISTORY_LIMIT)
const FIX = '文件里应是 JSON 列表：[{"role":"user","content":"问题"},{"role":"assistant","content":"回答"}]。'
const REASONS: Record<string, string> = { ENOENT: '没有这个文件', EISDIR: '这是文件夹', EACCES: '没有读取权限' }

/** The conversation before a question, from the file that `--history` names. @throws UserError that says what is wrong with the file. */
export async function readHistory(file: string): Promise<HistoryMessage[]> {
  let value: unknown
  try {
    value = JSON.parse(await fs.readFile(file, 'utf8'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new UserError('bad_input', `--history 的文件 ${file} 读不出来：${REASONS[code] ?? (code || '内容不是 JSON')}。`, FIX, { cause: error })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const { field, words } = explainIssue(parsed.error, value)
  throw new UserError('bad_input', `--history 的文件 ${file} 不能使用：${field}${field && ' '}${words}。`, FIX)
}
