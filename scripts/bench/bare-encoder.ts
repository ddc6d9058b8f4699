import path from 'node:path'
import * as ort from 'onnxruntime-node'

/** The encoder with nothing of the product around it: token ids in, milliseconds out. It blocks the thread that calls it. */
export async function openBareEncoder(modelsDir: string, threads: number): Promise<(ids: readonly number[]) => Promise<number>> {
  const session = await ort.InferenceSession.create(path.join(modelsDir, 'encoder', 'model.onnx'), {
    intraOpNumThreads: threads, interOpNumThreads: 1, enableCpuMemArena: false, extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  return async ids => {
    const shape = [1, ids.length]
    const started = performance.now()
    await session.run({
      input_ids: new ort.Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new ort.Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    })
    return performance.now() - started
  }
}
