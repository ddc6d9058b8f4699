/** Names of the model folders under the models directory. */
export type ModelName = 'encoder' | 'reader' | 'briefing-reader'

/** Asks the worker thread for one forward pass over a batch of token ids (no padding). */
export type ModelRequest = { id: number; file: string; threads: number; batch: readonly (readonly number[])[] }

/** Row-major float32 values with their dimensions, batch first. */
export type ModelOutput = { values: Float32Array; dims: readonly number[] }

export type ModelReply = { id: number; output: ModelOutput } | { id: number; failure: string }
