import { parentPort, workerData } from 'node:worker_threads'
import { fromPlainError, toPlainError, type FromThread, type ToThread } from './thread-message.ts'

/** How a worker's work reaches the thread that started it. */
export type Caller = {
  /** Has something done over there, such as a forward pass of a model that is loaded only once. */
  ask(question: unknown): Promise<unknown>
  /** Tells how far the work is. */
  note(note: unknown): void
  signal: AbortSignal
}

/** How often a thread says that it is alive; one that is caught in a single step cannot. */
const ALIVE_MS = 1000

/**
 * The worker's side of `runInThread`: does one piece of work and posts its result.
 * @param work given the request; what it returns is posted, and of that `transfer` without copying
 */
export async function answerInThread<Request>(work: (request: Request, caller: Caller) => Promise<{ result: unknown; transfer?: ArrayBuffer[] }>): Promise<void> {
  const post = (message: FromThread, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(message, transfer)
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  const stop = new AbortController()
  const alive = setInterval(() => post({ type: 'alive' }), ALIVE_MS)
  parentPort?.on('message', (message: ToThread) => {
    if (message.type === 'abort') return stop.abort()
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'answer') asked?.resolve(message.answer)
    else asked?.reject(fromPlainError(message.error))
  })
  let count = 0
  const ask = (question: unknown) => new Promise((resolve, reject) => {
    const id = count++
    waiting.set(id, { resolve, reject })
    post({ type: 'ask', id, question })
  })
  try {
    const { result, transfer } = await work(workerData as Request, { ask, note: note => post({ type: 'note', note }), signal: stop.signal })
    post({ type: 'done', result }, transfer)
  } catch (error) {
    post({ type: 'failed', error: toPlainError(error) })
  } finally {
    clearInterval(alive)
    parentPort?.close()
  }
}
