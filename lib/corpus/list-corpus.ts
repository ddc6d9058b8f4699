import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isPublishedFile } from './published-formats.ts'

/** What the file system says of a published file; while all of it stays the same, so do the bytes. */
export type CorpusFile = { fileName: string; path: string; bytes: number; mtimeMs: number; ctimeMs: number }

/**
 * The published files of the corpus folder itself (not of folders inside it), in code-unit order
 * of their names. A folder that does not exist is an empty corpus.
 */
export async function listCorpus(corpusDir: string): Promise<CorpusFile[]> {
  const names = (await readdir(corpusDir).catch(ignoreMissing) ?? []).filter(isPublishedFile).sort()
  const files = await Promise.all(names.map(name => describeFile(corpusDir, name)))
  return files.filter(file => file !== null)
}

/** One published file, or null where there is none (a folder, a dangling link, gone meanwhile). */
export async function describeFile(corpusDir: string, fileName: string): Promise<CorpusFile | null> {
  const where = path.join(corpusDir, fileName)
  const found = await stat(where).catch(ignoreMissing)
  if (!found?.isFile()) return null
  return { fileName, path: where, bytes: found.size, mtimeMs: found.mtimeMs, ctimeMs: found.ctimeMs }
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ELOOP') return null
  throw error
}
