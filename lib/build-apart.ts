import type { BuildOptions, BuildProgress } from './ingest/build-options.ts'
import type { BuildReport } from './ingest/build-report.ts'
import { runInThread } from './thread/run-in-thread.ts'

/** A build as it is handed to its thread: files with their bytes, the encoder by its name only. */
export type BuildRequest = Pick<BuildOptions, 'corpusDir' | 'indexDir' | 'remove' | 'dryRun'> & {
  encoder: { id: string; dimensions: number }
  put?: { fileName: string; bytes: Uint8Array }[]
}

/**
 * `buildIndex` in a thread of its own, for a program that answers questions meanwhile: reading,
 * dividing, counting words and writing a long text take many seconds. Vectors are made where the
 * encoder is loaded.
 * @throws what `buildIndex` throws, and UserError `too_large` past the thread's bounds
 */
export async function buildApart({ corpusDir, indexDir, remove, dryRun, put, embeddings, onProgress, onWait, signal }: BuildOptions): Promise<BuildReport> {
  const { id, dimensions } = embeddings
  const files = put && await Promise.all(put.map(async ({ fileName, read }) => ({ fileName, bytes: await read() })))
  const request: BuildRequest = { corpusDir, indexDir, encoder: { id, dimensions }, ...remove ? { remove } : {}, ...dryRun ? { dryRun } : {}, ...files ? { put: files } : {} }
  return runInThread<BuildReport>('build-worker.ts', request, {
    answer: texts => embeddings.embedDocuments(texts as string[]),
    onNote: note => {
      const { progress, waits } = note as { progress?: BuildProgress; waits?: true }
      if (progress) onProgress?.(progress)
      if (waits) onWait?.()
    },
    ...signal ? { signal } : {},
  })
}
