const key = 'last-conversation'

/** Notes in this tab which kept conversation is on the page, for the way back to it from another page; null: none is. */
export function noteConversation(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, id)
  } catch { /* Storage is off: then the way back leads to a new conversation. */ }
}

/** The address of a kept conversation, at one of its messages where that is given. */
export function conversationAddress(id: string, messageId?: string): string {
  return `/?${new URLSearchParams({ c: id, ...(messageId && { at: messageId }) })}`
}

/** The address of the conversation that was last on the page in this tab. */
export function lastAddress(): string {
  try {
    const id = sessionStorage.getItem(key)
    return id ? conversationAddress(id) : '/'
  } catch {
    return '/'
  }
}
