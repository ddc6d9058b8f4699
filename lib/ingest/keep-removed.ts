import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { contentHash } from '../corpus/content-hash.ts'
import { storageError } from '../corpus/storage-error.ts'
import { putInPlace, stageWhole } from '../corpus/write-whole.ts'
import type { IndexPlace } from '../passage-index/check-index.ts'
import { indexPaths } from '../passage-index/index-paths.ts'
import type { IndexedFile } from '../passage-index/manifest.ts'
import { readEntry } from '../passage-index/read-entry.ts'
import { ABOUT_REMOVED, listRemoved, type AboutRemoved } from './list-removed.ts'

/** How many removed files are kept; the oldest go first. */
export const REMOVED_KEPT = 50

/** Hex digits that tell kept files of one id apart. */
const KEY_LENGTH = 12

/** A file of the corpus that is about to leave it. */
export type LeavingFile = {
  id: string
  fileName: string
  /** Of the bytes that lie in the corpus, which may have been edited since they were indexed. */
  sha256: string
  indexed: IndexedFile | null
  /** Set where another takes its place: it stays until then. */
  replaced: boolean
}

/**
 * Moves a published file out of the corpus to where `restoreBriefing` finds it, or copies it where another
 * takes its place. Every file has a folder of its own, and comes into it whole and last: whatever happens
 * in between, it lies in the corpus or there, and nothing that is kept already is touched.
 * @throws UserError where the disk is full or closed to us
 */
export async function keepRemoved({ corpusDir, indexDir }: IndexPlace, leaving: LeavingFile): Promise<void> {
  const { id, fileName, sha256, replaced } = leaving
  const { removed } = indexPaths(indexDir)
  const folder = path.join(removed, contentHash(JSON.stringify([id, fileName, sha256])).slice(0, KEY_LENGTH))
  const from = path.join(corpusDir, fileName)
  const to = path.join(folder, fileName)
  const copy = async () => putInPlace(await stageWhole(path.join(removed, fileName), await readFile(from)), to)
  try {
    await mkdir(folder, { recursive: true })
    const about: AboutRemoved = { id, replaced, ...await titleOf(indexDir, leaving) }
    await putInPlace(await stageWhole(path.join(removed, ABOUT_REMOVED), JSON.stringify(about)), path.join(folder, ABOUT_REMOVED))
    await (replaced ? copy() : rename(from, to)).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return
      if (error.code !== 'EXDEV') throw error
      await copy()
      await rm(from)
    })
    await forgetOldest(indexDir)
  } catch (error) {
    throw storageError(error, corpusDir)
  }
}

/** What the file was called when it was indexed; nothing where it says something else by now. */
async function titleOf(indexDir: string, { indexed, sha256 }: LeavingFile): Promise<Pick<AboutRemoved, 'title' | 'date'>> {
  const entry = indexed?.briefing && indexed.sha256 === sha256 ? await readEntry(indexDir, indexed.briefing.entry).catch(() => null) : null
  return { title: entry?.briefing.title ?? null, date: entry?.briefing.date ?? null }
}

async function forgetOldest(indexDir: string): Promise<void> {
  const { removed } = indexPaths(indexDir)
  const kept = new Set((await listRemoved(indexDir)).slice(0, REMOVED_KEPT).map(({ folder }) => folder))
  for (const folder of (await readdir(removed)).map(name => path.join(removed, name))) {
    if (!kept.has(folder)) await rm(folder, { recursive: true, force: true })
  }
}
