import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { UserError } from '../errors.ts'
import { fromPlainError, toPlainError, type FromThread, type ToThread } from './thread-message.ts'
import { sourceFile } from '../source-file.ts'

export type ThreadOptions = {
  /** Answers what the worker asks for, such as vectors from the model that this thread holds. */
  answer?: (question: unknown) => Promise<unknown>
  onNote?: (note: unknown) => void
  signal?: AbortSignal
  /** Largest heap of the worker in MiB. */
  memory?: number
  /** Longest single step, in seconds. */
  patience?: number
}

/** The largest text that is taken in needs about half of this. */
const MEMORY_MB = 3072
/** The largest text that is taken in keeps a thread busy for ten seconds on one slow core. */
const PATIENCE_S = 120
const LOOK_MS = 1000
/** How long a thread that has told its result may take to end by itself, on a busy machine too: to end it in that moment is what must not happen. */
const PARTING_MS = 20_000

/**
 * Runs one piece of work in a worker thread of its own, so that long computations hold up no request
 * of this one. Memory and the longest step are bounded: past them the thread is ended.
 * @param underLib the worker's source under `lib`; it calls `answerInThread`
 * @returns what the work returned
 * @throws what the work threw (a UserError comes back as one); UserError `too_large` past the bounds; the reason of `signal`
 */
export function runInThread<Result>(underLib: string, request: unknown, { answer, onNote, signal, memory = MEMORY_MB, patience = PATIENCE_S }: ThreadOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(/* turbopackIgnore: true */ sourceFile(underLib), { workerData: request, resourceLimits: { maxOldGenerationSizeMb: memory } })
    // Looks are counted, not clock time: a stretch in which this thread itself was busy counts once.
    let silent = 0
    const watch = setInterval(() => { if (++silent * LOOK_MS > patience * 1000) end(() => reject(tooLong(patience))) }, LOOK_MS)
    const abort = () => worker.postMessage({ type: 'abort' } satisfies ToThread)
    signal?.addEventListener('abort', abort, { once: true })
    let ended = false
    // Whatever the thread holds (a lock, memory) is given back before anybody hears of its end.
    const end = (settle: () => void, parting = 0) => {
      if (ended) return
      ended = true
      clearInterval(watch)
      signal?.removeEventListener('abort', abort)
      void endOf(worker, parting).then(settle)
    }
    worker.on('message', (message: FromThread) => {
      silent = 0
      switch (message.type) {
        case 'note': return onNote?.(message.note)
        case 'ask': return void reply(worker, message.id, answer?.(message.question))
        case 'done': return end(() => resolve(message.result as Result), PARTING_MS)
        case 'failed': return end(() => reject(signal?.aborted ? signal.reason : fromPlainError(message.error)), PARTING_MS)
      }
    })
    worker.on('error', error => end(() => reject((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(memory, error) : error), PARTING_MS))
    worker.on('exit', code => end(() => reject(new Error(`the worker ended with exit code ${code}`))))
  })
}

/**
 * Resolves once the thread is gone. One that is about to leave by itself is let go: to end it from
 * outside in that very moment can take the whole process with it.
 */
async function endOf(worker: Worker, parting: number): Promise<void> {
  const gone = new Promise<boolean>(resolve => worker.once('exit', () => resolve(true)))
  const left = parting > 0 && await Promise.race([gone, pause(parting, false, { ref: false })])
  if (!left) await worker.terminate()
}

async function reply(worker: Worker, id: number, answer: Promise<unknown> | undefined): Promise<void> {
  try {
    worker.postMessage({ type: 'answer', id, answer: await answer } satisfies ToThread)
  } catch (error) {
    worker.postMessage({ type: 'refuse', id, error: toPlainError(error) } satisfies ToThread)
  }
}

function tooLong(seconds: number): UserError {
  return new UserError('too_large', `读取文件时有一步超过了 ${seconds} 秒，已停止。`, '请拆分后再添加。')
}

function tooMuch(megabytes: number, cause: unknown): UserError {
  return new UserError('too_large', `读取文件需要的内存超过 ${megabytes} MB，已停止。`, '请拆分后再添加。', { cause })
}
