import os from 'node:os'
import { Worker } from 'node:worker_threads'
import { UserError } from '../errors.ts'
import { sourceFile } from '../source-file.ts'
import type { ModelOutput, ModelReply, ModelRequest } from './model-message.ts'

type Job = {
  request: ModelRequest
  background: boolean
  resolve: (output: ModelOutput) => void
  reject: (reason: unknown) => void
}

/** More threads than this gain nothing on inputs of at most 512 tokens and steal from the server. */
const MOST_THREADS = 4

/**
 * The worker thread that holds the model sessions. One request is under way at a time; the others
 * wait here, where they can be overtaken or cancelled. A crashed thread fails the request it was
 * running and is replaced for the next. An idle thread does not keep the process alive.
 */
export class ModelThread {
  #worker: Worker | null = null
  #queue: Job[] = []
  #running: Job | null = null
  #count = 0
  #closed = false
  #onRest: (() => void)[] = []
  readonly #file: () => string

  /** @param file where the worker's source is, looked up when a thread is started. */
  constructor(file: () => string = () => sourceFile('onnx/model-worker.ts')) {
    this.#file = file
  }

  run(file: string, batch: readonly (readonly number[])[], { signal, background = false }: { signal?: AbortSignal; background?: boolean }): Promise<ModelOutput> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const threads = Math.min(os.availableParallelism(), MOST_THREADS)
      const job: Job = { request: { id: this.#count++, file, threads, batch }, background, resolve, reject }
      if (signal) {
        const abort = () => {
          this.#queue = this.#queue.filter(other => other !== job)
          reject(signal.reason)
        }
        signal.addEventListener('abort', abort, { once: true })
        job.resolve = output => { signal.removeEventListener('abort', abort); resolve(output) }
        job.reject = reason => { signal.removeEventListener('abort', abort); reject(reason) }
      }
      this.#queue.push(job)
      this.#next()
    })
  }

  /**
   * Begins no further request; what waits stays unanswered. Resolves once none is under way: to exit while
   * the model runs aborts the process in its native part.
   */
  close(): Promise<void> {
    this.#closed = true
    return new Promise(resolve => {
      this.#onRest.push(resolve)
      this.#next()
    })
  }

  #next(): void {
    if (this.#running) return
    if (this.#closed) {
      this.#worker?.unref()
      return this.#onRest.splice(0).forEach(rest => rest())
    }
    const foreground = this.#queue.findIndex(job => !job.background)
    const job = this.#queue.splice(foreground === -1 ? 0 : foreground, 1)[0]
    if (!job) return void this.#worker?.unref()
    this.#running = job
    try {
      this.#worker ??= this.#start()
      this.#worker.ref()
      this.#worker.postMessage(job.request)
    } catch (error) {
      this.#fail(error)
    }
  }

  #start(): Worker {
    const worker = new Worker(/* turbopackIgnore: true */ this.#file())
    worker.on('message', (reply: ModelReply) => {
      const job = this.#running
      if (worker !== this.#worker || !job || job.request.id !== reply.id) return
      this.#running = null
      if ('output' in reply) job.resolve(reply.output)
      else job.reject(failed(reply.failure))
      this.#next()
    })
    worker.on('error', error => { if (worker === this.#worker) this.#fail(error) })
    worker.on('exit', code => { if (worker === this.#worker) this.#fail(new Error(`exit code ${code}`)) })
    return worker
  }

  #fail(cause: unknown): void {
    const job = this.#running
    this.#worker = null
    this.#running = null
    job?.reject(failed(cause instanceof Error ? cause.message : String(cause), cause))
    this.#next()
  }
}

function failed(found: string, cause?: unknown): UserError {
  return new UserError('model_failed', `模型没有运行成功：${found}`, '再试一次；若仍失败，检查 models 目录是否完整、内存是否充足。', { cause })
}
