import fs from 'node:fs'
import path from 'node:path'
import { UserError } from '../errors.ts'
import type { ModelName, ModelOutput } from './model-message.ts'
import { processModelThread } from './process-model-thread.ts'

export type RunOptions = {
  /** Rejects with the signal's reason; a request not yet begun is never run. */
  signal?: AbortSignal
  /** Waits behind every request without it: ingest must not hold up a question. */
  background?: boolean
}

export type Model = {
  /**
   * One forward pass. `batch`: token ids with their special tokens, rows of any length up to 512;
   * shorter rows are padded and masked. int8 activations are scaled over the whole batch, padding
   * included: where equal bytes matter, compose batches the same way every time.
   * Output dims: encoder [batch, 384]; reader [batch, longest row, 3].
   * @throws UserError `model_failed` when the model cannot run; the next call starts afresh.
   */
  run(batch: readonly (readonly number[])[], options?: RunOptions): Promise<ModelOutput>
}

/**
 * A model of the models directory, run in the process's one model thread and loaded at its first run.
 * @throws UserError `unavailable` when its file is missing.
 */
export function openModel({ modelsDir, name }: { modelsDir: string; name: ModelName }): Model {
  const file = path.join(/* turbopackIgnore: true */ modelsDir, name, 'model.onnx')
  if (!fs.existsSync(/* turbopackIgnore: true */ file)) {
    throw new UserError('unavailable', `找不到模型文件 ${name}/model.onnx。`, '恢复仓库里的 models 目录（git checkout models），或把 MODELS_DIR 设为它所在的位置。')
  }
  const thread = processModelThread()
  return { run: (batch, options = {}) => thread.run(file, batch, options) }
}
