import { APICallError, type LanguageModel, type ModelMessage } from 'ai'
import { streamModelText } from '../stream-model-text.ts'
import { LlmFailure, toLlmFailure } from './llm-failure.ts'
import { PATIENCE, type Patience, withPatience } from './with-patience.ts'

/** An answer longer than this is a model that lost its way; it is stopped there, in UTF-16 units. */
export const ANSWER_LIMIT = 6000
/** Longest wait that a server's Retry-After is granted, in milliseconds; beyond it the local answer serves better. */
const LONGEST_WAIT = 4000
const SHORT_WAIT = 300
const ATTEMPTS = 2

/** Why the text ended: the model finished, or it was stopped at a limit (its own or ours). */
export type LlmEnd = 'finished' | 'limited'

/** Milliseconds to wait before asking again; null where asking again would not help. */
function waitBeforeRetry(failure: LlmFailure): number | null {
  if (failure.kind === 'unreachable' || failure.kind === 'server_error') return SHORT_WAIT
  if (failure.kind !== 'rate_limited') return null
  const headers = APICallError.isInstance(failure.cause) ? failure.cause.responseHeaders : undefined
  const stated = headers?.['retry-after']
  if (stated === undefined) return SHORT_WAIT
  const wait = /^\d+(?:\.\d+)?$/u.test(stated) ? Number(stated) * 1000 : Date.parse(stated) - Date.now()
  return wait <= LONGEST_WAIT ? Math.max(0, wait) : null
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason) }, { once: true })
  })
}

/**
 * What the model writes, piece by piece, through anything its server may do. Retried once, before the
 * first piece only, where that helps (connection refused, 5xx, 429 with a short Retry-After); bounded
 * in time by `patience` and in length by ANSWER_LIMIT. Leaving the loop or aborting `signal` closes
 * the connection at once, whether or not the server heeds it.
 *
 * @throws LlmFailure for everything a server can do wrong; the signal's reason when aborted
 */
export async function* streamLlmAnswer({ model, instructions, messages, signal, patience = PATIENCE, limit = ANSWER_LIMIT }: {
  model: LanguageModel; instructions: string; messages: ModelMessage[]; signal?: AbortSignal; patience?: Patience; limit?: number
}): AsyncGenerator<string, LlmEnd> {
  for (let attempt = 1; ; attempt++) {
    const inner = new AbortController()
    const stop = () => inner.abort(signal?.reason)
    let length = 0
    let seen = ''
    try {
      const pieces = withPatience(streamModelText({ model, instructions, messages, signal: inner.signal }), patience, stop, signal)
      let result = await pieces.next()
      while (!result.done) {
        const piece = result.value.slice(0, limit - length)
        length += piece.length
        if (seen.length < 200) seen += piece
        if (piece) yield piece
        if (length >= limit) return 'limited'
        result = await pieces.next()
      }
      if (!/[\p{L}\p{N}]/u.test(seen.replace(/[[［【][^\]］】]*[\]］】]?/gu, ''))) throw new LlmFailure('empty')
      if (result.value === 'cut') throw new LlmFailure('cut')
      return result.value === 'length' ? 'limited' : 'finished'
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      const failure = toLlmFailure(error)
      const wait = length === 0 && attempt < ATTEMPTS ? waitBeforeRetry(failure) : null
      if (wait === null) throw failure
      await pause(wait, signal)
    } finally {
      stop()
    }
  }
}
