import { removePartialFiles } from '../corpus/remove-partial-files.ts'
import { indexPaths } from '../passage-index/index-paths.ts'
import { lockIndex } from '../passage-index/lock-index.ts'
import type { BuildOptions } from './build-options.ts'

/** Does work as the only writer of an index and its corpus, and clears away what it or a killed predecessor left half-written. A dry run writes nothing and waits for nobody. */
export async function withIndexLocked<T>(options: BuildOptions, work: () => Promise<T>): Promise<T> {
  if (options.dryRun) return work()
  const { corpusDir, indexDir } = options
  const { entries, graphs, removed } = indexPaths(indexDir)
  const release = await lockIndex(indexDir, options)
  try {
    for (const folder of [corpusDir, indexDir, entries, graphs, removed]) await removePartialFiles(folder)
    return await work()
  } finally {
    await removePartialFiles(corpusDir)
    release()
  }
}
