import { LlmFailure } from './llm-failure.ts'

/** How long a model's server is waited for, in milliseconds. */
export type Patience = {
  /** From the request to the first piece: a small machine reads a long prompt slowly. */
  first: number
  /** From one piece to the next. */
  next: number
  /** The whole answer. */
  total: number
}

export const PATIENCE: Patience = { first: 30_000, next: 15_000, total: 120_000 }

/**
 * Passes pieces on as they come, but waits no longer than `patience` says and not at all once
 * `signal` is aborted, even where the other side ignores being stopped.
 *
 * @param stop called once when waiting ends early, to close the connection
 * @throws LlmFailure `stalled`; the signal's reason when aborted
 */
export async function* withPatience<T, R>(pieces: AsyncGenerator<T, R>, patience: Patience, stop: () => void, signal?: AbortSignal): AsyncGenerator<T, R> {
  const begun = Date.now()
  let wait = patience.first
  while (true) {
    const left = Math.min(wait, begun + patience.total - Date.now())
    let timer: ReturnType<typeof setTimeout> | undefined
    let onAbort: (() => void) | undefined
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new LlmFailure('stalled')), Math.max(0, left))
      onAbort = () => reject(signal?.reason)
      signal?.addEventListener('abort', onAbort, { once: true })
      if (signal?.aborted) onAbort()
    })
    const next = pieces.next()
    next.catch(() => {})
    try {
      const result = await Promise.race([next, end])
      if (result.done) return result.value
      yield result.value
    } catch (error) {
      stop()
      throw error
    } finally {
      clearTimeout(timer)
      if (onAbort) signal?.removeEventListener('abort', onAbort)
      end.catch(() => {})
    }
    wait = patience.next
  }
}
