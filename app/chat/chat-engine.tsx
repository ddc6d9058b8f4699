'use client'
import './zod-without-eval.ts'
import { useChat } from '@ai-sdk/react'
import { DefaultChatTransport } from 'ai'
import { useEffect, useMemo, useState } from 'react'
import { type AnswerUIMessage, dataPartSchemas } from '../../lib/stream/ui-message.ts'
import type { ChatControls } from './chat-controls.ts'
import { newId } from './new-id.ts'
import { readAnswerMessage } from './read-answer-message.ts'

/** How many messages go with a question; a follow-up never reaches further back. */
const sentMessages = 21

/** A message as the server needs it: its words without the citations and verdicts it came with. */
function wordsOnly(message: AnswerUIMessage): AnswerUIMessage {
  return { id: message.id, role: message.role, parts: [{ type: 'text', text: readAnswerMessage(message).text || ' ' }] }
}

type ChatEngineProps = {
  conversationId: string
  initial: AnswerUIMessage[]
  onChange: (controls: ChatControls) => void
  /** Called by what stands in for the engine where it did not come, with how to try again. */
  onFailed: (retry: (() => void) | null) => void
}

/**
 * The AI SDK's chat of one conversation, without a face of its own. It is loaded with the first
 * question: the page that only waits for one does not need it.
 */
export default function ChatEngine({ conversationId, initial, onChange }: ChatEngineProps) {
  const [stage, setStage] = useState<string | null>(null)
  const transport = useMemo(() => new DefaultChatTransport<AnswerUIMessage>({
    api: '/api/chat',
    prepareSendMessagesRequest: ({ id, messages, body, trigger, messageId }) => ({
      body: { ...body, id, trigger, messageId, messages: messages.slice(-sentMessages).map(wordsOnly) },
    }),
  }), [])
  const { messages, status, error, sendMessage, regenerate, stop, setMessages } = useChat<AnswerUIMessage>({
    id: conversationId, messages: initial, transport, dataPartSchemas, generateId: newId, throttle: 40,
    onData: part => { if (part.type === 'data-status') setStage(part.data.detail ?? part.data.stage) },
  })
  const over = status === 'ready' || status === 'error'
  useEffect(() => { if (over) setStage(null) }, [over])
  useEffect(() => {
    onChange({ conversationId, stage, messages, status, error, sendMessage, regenerate, stop, setMessages })
  }, [onChange, conversationId, stage, messages, status, error, sendMessage, regenerate, stop, setMessages])
  return null
}
