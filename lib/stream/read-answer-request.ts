import { explainIssue } from '../contract/explain-issue.ts'
import { type AnswerRequest, answerRequestSchema, filtersSchema } from '../contract/request.ts'
import { UserError } from '../errors.ts'
import { refuseNearMisses } from './refuse-near-misses.ts'

const fields = ['question', 'history', ...Object.keys(filtersSchema.shape)]

/**
 * The body of `POST /api/answer`, validated.
 * @throws UserError `bad_input`, also for a field that is a known one misspelt; `too_large` when something is over its limit
 */
export function readAnswerRequest(body: unknown): AnswerRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new UserError('bad_input', '请求体不是 JSON 对象。', '请求体写成 {"question":"问题"}，其余字段见 README「接口」一节。')
  }
  refuseNearMisses(Object.keys(body), fields, '字段')
  const parsed = answerRequestSchema.safeParse(body)
  if (parsed.success) return parsed.data
  const { field, words } = explainIssue(parsed.error, body)
  if (parsed.error.issues[0]?.code === 'too_big') throw new UserError('too_large', `${field === 'question' ? '问题' : `请求体的 ${field} `}${words}。`, '缩短后再问。')
  if (field !== 'question') throw new UserError('bad_input', `请求体的 ${field} 不能使用：${words}。`, '请求体的形状见 README「接口」一节。')
  const { question } = body as { question?: unknown }
  const reason = question === undefined ? '请求体里没有问题（question）。' : typeof question === 'string' ? '问题（question）是空的。' : `问题（question）${words}。`
  throw new UserError('bad_input', reason, '在 question 里用文字写一个问题。')
}
