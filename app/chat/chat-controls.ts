import type { UseChatHelpers } from '@ai-sdk/react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** What the page uses of the AI SDK's chat; `stage` is what is being done for the answer that is under way. */
export type ChatControls = { conversationId: string; stage: string | null } & Pick<
  UseChatHelpers<AnswerUIMessage>,
  'messages' | 'status' | 'error' | 'sendMessage' | 'regenerate' | 'stop' | 'setMessages'
>
