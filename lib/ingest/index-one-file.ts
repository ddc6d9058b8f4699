import { readFile } from 'node:fs/promises'
import { contentHash } from '../corpus/content-hash.ts'
import { stageWhole } from '../corpus/write-whole.ts'
import { UserError } from '../errors.ts'
import { entryName } from '../passage-index/entry-name.ts'
import type { Entry } from '../passage-index/entry.ts'
import { isWholeEntry } from '../passage-index/is-whole-entry.ts'
import type { IndexedFile } from '../passage-index/manifest.ts'
import { readEntry } from '../passage-index/read-entry.ts'
import { writeEntry } from '../passage-index/write-entry.ts'
import type { FileOutcome } from './file-outcome.ts'
import type { IndexSource } from './index-source.ts'

/** What does not change from file to file. */
export type IndexingContext = {
  corpusDir: string
  indexDir: string
  rules: string
  embeddings: { id: string; dimensions: number }
  /** Whether the previous index was made by the same rules and encoder, and whether its vectors may be used again. */
  sameRules: boolean
  sameEncoder: boolean
  dryRun: boolean
  makeEntry: (bytes: Uint8Array, source: IndexSource, previous: Entry | null) => Promise<Entry>
}

/** A file of the new index, before its place in the corpus is final. */
export type IndexedSource = {
  source: IndexSource
  outcome: FileOutcome
  file: IndexedFile
  /** Passing name under which incoming bytes wait on disk beside their place; null where the corpus has them. */
  staged: string | null
}

/** What a published file can be refused for; anything else is no fault of the file and ends the build. */
const REFUSALS = new Set(['unreadable_file', 'unsupported_format', 'too_large', 'bad_input', 'not_found'])

/**
 * Brings one file into the index: nothing to do where the same bytes are in the corpus and were indexed
 * by the same rules, else read, embedded and written as an entry. A file that cannot be read is an outcome.
 */
export async function indexOneFile(context: IndexingContext, source: IndexSource): Promise<IndexedSource> {
  const { before, inCorpus, incoming } = source
  const wholeBefore = context.sameRules && context.sameEncoder && before !== null
    && (before.briefing === null || await isWholeEntry(context.indexDir, before.briefing.entry))
  if (!incoming && wholeBefore && before.sha256 === inCorpus?.sha256) return settled(source, before, 'unchanged')

  let sha256 = inCorpus?.sha256 ?? ''
  try {
    const bytes = await readBytes(source)
    // A file that changes while it is read is indexed as it was read; the next build sees its new times.
    sha256 = contentHash(bytes)
    // The index may hold what was deleted or edited in the corpus by hand since.
    const inPlace = !incoming || inCorpus?.sha256 === sha256
    if (wholeBefore && before.sha256 === sha256 && inPlace && (before.briefing || !incoming)) return settled(source, before, 'unchanged')
    const entry = entryName({ ...context, ...source, sha256 })
    const passages = context.dryRun ? await read(context, source, bytes) : await write(context, source, entry, bytes)
    const staged = !inPlace && !context.dryRun ? await stageWhole(`${context.corpusDir}/${source.fileName}`, bytes) : null
    const status = !before?.briefing || !inCorpus ? 'added' : before.sha256 === sha256 && inPlace ? 'reindexed' : 'replaced'
    return { ...settled(source, { ...unread(source, sha256), briefing: { id: source.briefingId, entry, passages } }, status), staged }
  } catch (error) {
    if (!(error instanceof UserError) || !REFUSALS.has(error.code)) throw error
    const { code, message, fix } = error
    return settled(source, { ...unread(source, sha256), refusal: { code, message, fix } }, 'refused')
  }
}

async function readBytes({ fileName, inCorpus, incoming }: IndexSource): Promise<Uint8Array> {
  try {
    return incoming ? await incoming() : await readFile(inCorpus!.file.path)
  } catch (error) {
    if (error instanceof UserError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new UserError('unreadable_file', `无法读取“${fileName}”（${code ?? '未知原因'}）。`, '检查该文件是否还在、当前用户有没有读取权限。', { cause: error })
  }
}

async function read({ makeEntry }: IndexingContext, source: IndexSource, bytes: Uint8Array): Promise<number> {
  return (await makeEntry(bytes, source, null)).passages.length
}

/** Writes the entry unless an interrupted build has finished it, and gives its number of passages. */
async function write({ indexDir, sameEncoder, makeEntry }: IndexingContext, source: IndexSource, name: string, bytes: Uint8Array): Promise<number> {
  const finished = await readEntry(indexDir, name)
  if (finished) return finished.passages.length
  const previous = sameEncoder && source.before?.briefing ? await readEntry(indexDir, source.before.briefing.entry) : null
  const entry = await makeEntry(bytes, source, previous)
  await writeEntry(indexDir, name, entry)
  return entry.passages.length
}

function unread({ fileName, inCorpus }: IndexSource, sha256: string): IndexedFile {
  const { bytes, mtimeMs, ctimeMs } = inCorpus?.file ?? { bytes: 0, mtimeMs: 0, ctimeMs: 0 }
  return { fileName, bytes, mtimeMs, ctimeMs, sha256, briefing: null, refusal: null }
}

function settled(source: IndexSource, file: IndexedFile, status: FileOutcome['status']): IndexedSource {
  const { bytes, mtimeMs, ctimeMs } = unread(source, file.sha256)
  const outcome: FileOutcome = {
    fileName: source.fileName, status, briefingId: file.briefing?.id ?? null, passages: file.briefing?.passages ?? 0,
    refusal: file.refusal, origin: source.incoming ? 'incoming' : 'corpus',
  }
  return { source, outcome, file: { ...file, bytes, mtimeMs, ctimeMs }, staged: null }
}
