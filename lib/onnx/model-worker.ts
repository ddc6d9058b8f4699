/**
 * Runs in a worker thread: onnxruntime-node's `run` blocks the thread that calls it. One session
 * a file, loaded when first asked for; requests are answered one at a time, in order.
 */
import { parentPort } from 'node:worker_threads'
import * as ort from 'onnxruntime-node'
import type { ModelReply, ModelRequest } from './model-message.ts'

const PAD = 1
const sessions = new Map<string, Promise<ort.InferenceSession>>()

function session(file: string, threads: number): Promise<ort.InferenceSession> {
  let opened = sessions.get(file)
  if (!opened) {
    // The arena keeps the largest batch ever seen; without it memory falls back after a large ingest.
    // Threads that spin while they wait gain nothing here and take the server's processor time.
    const extra = { session: { intra_op: { allow_spinning: '0' } } }
    opened = ort.InferenceSession.create(file, { intraOpNumThreads: threads, interOpNumThreads: 1, enableCpuMemArena: false, logSeverityLevel: 4, extra })
    sessions.set(file, opened)
  }
  return opened
}

async function answer({ id, file, threads, batch }: ModelRequest): Promise<void> {
  try {
    const model = await session(file, threads)
    const length = batch.reduce((longest, row) => Math.max(longest, row.length), 1)
    const ids = new BigInt64Array(batch.length * length).fill(BigInt(PAD))
    const mask = new BigInt64Array(batch.length * length)
    batch.forEach((row, r) => row.forEach((token, i) => {
      ids[r * length + i] = BigInt(token)
      mask[r * length + i] = 1n
    }))
    const shape = [batch.length, length]
    const outputs = await model.run({ input_ids: new ort.Tensor('int64', ids, shape), attention_mask: new ort.Tensor('int64', mask, shape) })
    const tensor = outputs[model.outputNames[0] ?? '']
    if (!tensor || !(tensor.data instanceof Float32Array)) throw new Error(`no float32 output in ${file}`)
    const values = new Float32Array(tensor.data)
    parentPort?.postMessage({ id, output: { values, dims: tensor.dims } } satisfies ModelReply, [values.buffer])
  } catch (error) {
    sessions.delete(file)
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) } satisfies ModelReply)
  }
}

parentPort?.on('message', (request: ModelRequest) => void answer(request))
