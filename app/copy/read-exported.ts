import '../chat/zod-without-eval.ts'
import { z } from 'zod'
import type { StoredConversation } from '../history/open-history.ts'
import { type AnswerUIMessage, dataPartSchemas } from '../../lib/stream/ui-message.ts'

const id = z.string().min(1).max(200)
const names = z.array(z.string()).optional()

/** What is shown of a message; a part of any other kind is left out, for nothing reads it. */
const part = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('data-citation'), id: z.string().optional(), data: dataPartSchemas.citation }),
  z.object({ type: z.literal('data-reset'), id: z.string().optional(), data: dataPartSchemas.reset }),
  z.object({ type: z.literal('data-answer'), id: z.string().optional(), data: dataPartSchemas.answer }),
])
const kinds = new Set<unknown>(part.options.map(option => option.shape.type.value))
const parts = z.array(z.looseObject({ type: z.string() })).transform(all => all.filter(each => kinds.has(each.type))).pipe(z.array(part))

const metadata = z.object({
  briefingIds: names, filters: z.object({ briefingIds: names, speakers: names }).optional(),
  failure: z.object({ message: z.string(), offline: z.boolean() }).optional(), stopped: z.boolean().optional(),
})

const stored = z.object({
  conversation: z.object({ id, title: z.string(), leafId: id.nullable(), createdAt: z.number(), updatedAt: z.number(), named: z.boolean().optional() }),
  messages: z.array(z.object({
    id, parentId: id.nullable(), createdAt: z.number(),
    message: z.object({ id, role: z.enum(['user', 'assistant']), metadata: metadata.optional(), parts }),
  })),
})

const exported = z.union([z.object({ conversations: z.array(stored) }), stored])

/** The conversations of a file that was exported as JSON, one or all, checked to the last part of each message; null: it is none of these files. */
export function readExported(text: string): StoredConversation[] | null {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return null
  }
  const read = exported.safeParse(given)
  if (!read.success) return null
  const all = 'conversations' in read.data ? read.data.conversations : [read.data]
  // What was checked is what a message is made of; that a part absent may not be `undefined` the schemas cannot say.
  return all.map(({ conversation, messages }) => ({ record: conversation as StoredConversation['record'], messages: messages.map(each => ({ ...each, message: each.message as AnswerUIMessage })) }))
}
