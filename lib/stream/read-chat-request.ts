import { z } from 'zod'
import { type AnswerRequest, filtersSchema } from '../contract/request.ts'
import { UserError } from '../errors.ts'
import { readAnswerRequest } from './read-answer-request.ts'

const partSchema = z.looseObject({ type: z.string(), text: z.string().optional(), data: z.unknown().optional() })
const messageSchema = z.object({ role: z.enum(['system', 'user', 'assistant']), parts: z.array(partSchema) })
const bodySchema = filtersSchema.extend({ messages: z.array(messageSchema).min(1).max(1000) })

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
 * @throws UserError `bad_input`
 */
export function readChatRequest(body: unknown): AnswerRequest {
  const fix = '请求体用 AI SDK 默认 transport 的形状：{"messages":[{"role":"user","parts":[{"type":"text","text":"问题"}]}]}。'
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) throw new UserError('bad_input', `请求体不能使用：${parsed.error.issues[0]?.path.join('.') || 'body'}`, fix)
  const { messages, ...filters } = parsed.data
  const last = messages.at(-1)
  if (last?.role !== 'user') throw new UserError('bad_input', '最后一条消息不是用户的问题。', fix)
  const history = messages
    .slice(0, -1)
    .flatMap(message => (message.role === 'system' ? [] : [{ role: message.role, content: textOf(message) }]))
    .slice(-answerHistoryLimit)
  return readAnswerRequest({ ...filters, question: textOf(last), history })
}
