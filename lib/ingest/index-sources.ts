import type { BuildProgress } from './build-options.ts'
import { indexOneFile, type IndexedSource, type IndexingContext } from './index-one-file.ts'
import type { IndexSource } from './index-source.ts'

/** The files of the new index, and incoming files that could not be read. */
export type IndexedSources = { indexed: IndexedSource[]; refused: IndexedSource[] }

/**
 * Indexes one file after another, so that memory holds one briefing however many there are.
 * Incoming bytes that cannot be read never take the place of the file that is there.
 */
export async function indexSources(context: IndexingContext, sources: readonly IndexSource[], onFile: (files: BuildProgress['files'], fileName: string) => void, signal?: AbortSignal): Promise<IndexedSources> {
  const indexed: IndexedSource[] = []
  const refused: IndexedSource[] = []
  for (const [done, source] of sources.entries()) {
    signal?.throwIfAborted()
    onFile({ done, total: sources.length }, source.fileName)
    const result = await indexOneFile(context, source)
    if (!source.incoming || !result.outcome.refusal) {
      indexed.push(result)
      continue
    }
    refused.push(result)
    if (source.inCorpus) indexed.push(await indexOneFile(context, { ...source, incoming: null }))
  }
  signal?.throwIfAborted()
  return { indexed, refused }
}
