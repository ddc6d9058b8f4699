import { chunkBriefing } from './chunk/chunk-briefing.ts'
import { wordsOfPassage } from './chunk/words-of-passage.ts'
import type { BuildOptions } from './ingest/build-options.ts'
import { listOutcomes, type BuildReport } from './ingest/build-report.ts'
import { checkCorpus } from './ingest/check-corpus.ts'
import { commitBuild } from './ingest/commit-build.ts'
import { embedPassages } from './ingest/embed-passages.ts'
import type { IndexingContext } from './ingest/index-one-file.ts'
import { indexSources } from './ingest/index-sources.ts'
import { listSources } from './ingest/list-sources.ts'
import { withIndexLocked } from './ingest/with-index-locked.ts'
import { parseFile } from './parse/parse-file.ts'
import { checkIndex, isSameEncoder } from './passage-index/check-index.ts'
import { countTokens } from './passage-index/count-tokens.ts'
import { readManifest } from './passage-index/read-manifest.ts'
import { rulesHash } from './passage-index/rules-hash.ts'
import { searchTokens } from './text/search-tokens.ts'

/**
 * The offline story: published files → briefings → passages → vectors and search tokens → an index
 * on disk. What has not changed since the last build is kept as it is; a file that cannot be read is
 * reported and takes nothing else down; until the last step the previous index stays the current one.
 * One build at a time: another waits.
 * @throws UserError where the corpus folder is gone, the folders cannot be written or the encoder cannot run.
 */
export async function buildIndex(options: BuildOptions): Promise<BuildReport> {
  const { corpusDir, indexDir, embeddings, dryRun = false, onProgress, signal } = options
  const started = performance.now()
  return withIndexLocked(options, async () => {
    const read = await readManifest(indexDir)
    const previous = read.state === 'whole' ? read.manifest : null
    await checkCorpus(corpusDir, previous?.files.length ?? 0, options.put?.length ?? 0)
    const sources = await listSources(options, previous)
    const rules = rulesHash()
    const done = { embedded: 0, reused: 0 }
    let files = { done: 0, total: sources.sources.length }

    const context: IndexingContext = {
      corpusDir, indexDir, rules, embeddings, dryRun,
      sameRules: previous?.rules === rules,
      sameEncoder: previous !== null && isSameEncoder(previous, embeddings),
      async makeEntry(bytes, { fileName, briefingId }, before) {
        const briefing = { ...await parseFile(bytes, fileName), id: briefingId }
        const passages = chunkBriefing(briefing)
        const texts = passages.map(wordsOfPassage)
        const { reused, ...vectors } = await embedPassages(dryRun ? [] : texts, embeddings, before, count => {
          done.embedded += count
          onProgress?.({ files, fileName, embedded: done.embedded })
        })
        done.reused += reused
        return { briefing, passages, ...vectors, ...countTokens(tokensOfEach(texts)) }
      },
    }
    const indexed = await indexSources(context, sources.sources, (now, fileName) => {
      files = now
      onProgress?.({ files, fileName, embedded: done.embedded })
    }, signal)

    const outcomes = listOutcomes(indexed, sources)
    const changed = outcomes.some(({ status }) => status !== 'unchanged' && status !== 'refused') || (await checkIndex(options, embeddings)).state !== 'current'
    const manifest = changed && !dryRun ? await commitBuild({ context, previous, indexed: indexed.indexed, removed: sources.removed }) : previous
    return { outcomes, manifest, ...done, seconds: (performance.now() - started) / 1000 }
  })
}

/** One text's tokens at a time: those of the largest briefing together would take a gigabyte. */
function* tokensOfEach(texts: readonly string[]): Generator<string[]> {
  for (const text of texts) yield searchTokens(text)
}
