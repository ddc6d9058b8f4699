import type { UseChatHelpers } from '@ai-sdk/react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** What the page uses of the AI SDK's chat. */
export type ChatControls = { conversationId: string } & Pick<
  UseChatHelpers<AnswerUIMessage>,
  'messages' | 'status' | 'error' | 'sendMessage' | 'regenerate' | 'stop' | 'setMessages'
>
