import type { Messages } from '../messages/messages.ts'

/** The server's `{error: {message, fix}}`, where that is what the text holds. */
function serverError(text: string): { message: string; fix: string | null; code?: string } | null {
  try {
    const body: unknown = JSON.parse(text)
    const said = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
    if (typeof said !== 'object' || said === null || !('message' in said) || typeof said.message !== 'string') return null
    return { message: said.message, fix: 'fix' in said && typeof said.fix === 'string' ? said.fix : null, ...('code' in said && typeof said.code === 'string' && { code: said.code }) }
  } catch {
    return null
  }
}

/**
 * What went wrong and what to do, in words for the reader: the server's where it sent any (as JSON
 * before an answer began, as a Chinese sentence inside the stream), else our own in place of the
 * browser's English.
 */
export function readChatError(error: Error, messages: Messages): { message: string; fix: string | null; code?: string } {
  const said = serverError(error.message)
  if (said) return said
  if (/\p{Script=Han}/u.test(error.message)) return { message: error.message, fix: null }
  return { message: error instanceof TypeError ? messages.answerFailedOffline : messages.answerFailedUnknown, fix: null }
}
