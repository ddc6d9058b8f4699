import { z } from 'zod'
import { explainIssue } from '../contract/explain-issue.ts'
import { type AnswerRequest, filtersSchema } from '../contract/request.ts'
import { UserError } from '../errors.ts'
import { readAnswerRequest } from './read-answer-request.ts'
import { refuseNearMisses } from './refuse-near-misses.ts'

const partSchema = z.looseObject({ type: z.string(), text: z.string().optional(), data: z.unknown().optional() })
const messageSchema = z.object({ role: z.enum(['system', 'user', 'assistant']), parts: z.array(partSchema) })
const bodySchema = filtersSchema.extend({ messages: z.array(messageSchema).min(1).max(1000) })
/** Ours, and what the AI SDK's transport sends beside them. */
const fields = [...Object.keys(bodySchema.shape), 'id', 'trigger', 'messageId']

/** Clients send whole conversations; follow-ups never reach further back than this many messages. */
const answerHistoryLimit = 40

type ChatMessage = z.infer<typeof messageSchema>

/** The words of a message: its text parts after the last reset, which withdraws what came before. */
function textOf(message: ChatMessage): string {
  const reset = message.parts.findLastIndex(part => part.type === 'data-reset')
  return message.parts.slice(reset + 1).filter(part => part.type === 'text').map(part => part.text ?? '').join('')
}

/**
 * The body of the AI SDK's default transport → a request. The last message must be the user's
 * question; what precedes it is the history, system messages left out.
 * @throws UserError `bad_input`, also for a field that is a known one misspelt
 */
export function readChatRequest(body: unknown): AnswerRequest {
  const fix = '请求体用 AI SDK 默认 transport 的形状：{"messages":[{"role":"user","parts":[{"type":"text","text":"问题"}]}]}。'
  if (typeof body === 'object' && body !== null) refuseNearMisses(Object.keys(body), fields, '字段')
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) {
    const { field, words } = explainIssue(parsed.error, body)
    throw new UserError('bad_input', `请求体${field && `的 ${field} `}不能使用：${words}。`, fix)
  }
  const { messages, ...filters } = parsed.data
  const last = messages.at(-1)
  if (last?.role !== 'user') throw new UserError('bad_input', `最后一条消息应是用户的问题（role 为 user），得到的 role 是 ${last?.role}。`, fix)
  if (textOf(last).trim() === '') throw new UserError('bad_input', '最后一条消息里没有问题的文字。', fix)
  const history = messages
    .slice(0, -1)
    .flatMap(message => (message.role === 'system' ? [] : [{ role: message.role, content: textOf(message) }]))
    .slice(-answerHistoryLimit)
  return readAnswerRequest({ ...filters, question: textOf(last), history })
}
