import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { storageError } from '../corpus/storage-error.ts'
import type { IndexPlace } from '../passage-index/check-index.ts'
import { indexPaths } from '../passage-index/index-paths.ts'
import type { IndexedFile } from '../passage-index/manifest.ts'
import { readEntry } from '../passage-index/read-entry.ts'

/** How many removed files are kept; the oldest go first. */
export const REMOVED_KEPT = 50

/** Beside a removed file, what it was called: its index entry goes with it. No published file has such a name. */
export const ABOUT_REMOVED = '.about.json'

/**
 * Moves a published file out of the corpus to where `restoreBriefing` finds it; where another takes its place (`copied`), it stays until then.
 * @throws UserError where the disk is full or closed to us
 */
export async function keepRemoved({ corpusDir, indexDir }: IndexPlace, { fileName, briefing }: Pick<IndexedFile, 'fileName' | 'briefing'>, { copied = false } = {}): Promise<void> {
  const { removed } = indexPaths(indexDir)
  const folder = path.join(removed, briefing?.id ?? fileName)
  const from = path.join(corpusDir, fileName)
  const copy = () => copyFile(from, path.join(folder, fileName))
  try {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await (copied ? copy() : rename(from, path.join(folder, fileName))).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return
      if (error.code !== 'EXDEV') throw error
      await copy()
      await rm(from)
    })
    const entry = briefing && await readEntry(indexDir, briefing.entry).catch(() => null)
    if (entry) await writeFile(path.join(folder, ABOUT_REMOVED), JSON.stringify({ title: entry.briefing.title, date: entry.briefing.date }))
    await forgetOldest(removed)
  } catch (error) {
    throw storageError(error, corpusDir)
  }
}

async function forgetOldest(removed: string): Promise<void> {
  const folders = await Promise.all((await readdir(removed)).map(async name => ({ name, time: (await stat(path.join(removed, name))).mtimeMs })))
  for (const { name } of folders.sort((a, b) => b.time - a.time).slice(REMOVED_KEPT)) await rm(path.join(removed, name), { recursive: true, force: true })
}
