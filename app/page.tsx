import { ChatPage } from './chat/chat-page.tsx'

/** The chat: `/`, with `?q=` a question asked at once. */
export default function Page() {
  return <ChatPage />
}
