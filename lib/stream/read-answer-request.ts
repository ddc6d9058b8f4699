import { type AnswerRequest, answerRequestSchema } from '../contract/request.ts'
import { UserError } from '../errors.ts'

/**
 * The body of `POST /api/answer`, validated.
 * @throws UserError `bad_input`, or `too_large` when the question is over the limit.
 */
export function readAnswerRequest(body: unknown): AnswerRequest {
  const parsed = answerRequestSchema.safeParse(body)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field = issue?.path.join('.') || 'body'
  if (issue?.code === 'too_big') throw new UserError('too_large', field === 'question' ? `问题太长：最多 ${issue.maximum} 个字符。` : `${field} 太长：最多 ${issue.maximum}。`, '缩短后再问。')
  if (field === 'question') throw new UserError('bad_input', '没有问题，或问题是空的。', '在 question 里写一个问题。')
  const values = issue && 'values' in issue && Array.isArray(issue.values) ? `可以是：${issue.values.join('、')}。` : ''
  throw new UserError('bad_input', `请求体的 ${field} 不能使用。${values}`, '请求体的形状见 README「接口」一节。')
}
