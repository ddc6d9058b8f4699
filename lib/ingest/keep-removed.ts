import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { storageError } from '../corpus/storage-error.ts'
import type { IndexPlace } from '../passage-index/check-index.ts'
import { indexPaths } from '../passage-index/index-paths.ts'
import type { IndexedFile } from '../passage-index/manifest.ts'

/** How many removed files are kept; the oldest go first. */
const KEPT = 50

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
    await forgetOldest(removed)
  } catch (error) {
    throw storageError(error, corpusDir)
  }
}

async function forgetOldest(removed: string): Promise<void> {
  const folders = await Promise.all((await readdir(removed)).map(async name => ({ name, time: (await stat(path.join(removed, name))).mtimeMs })))
  for (const { name } of folders.sort((a, b) => b.time - a.time).slice(KEPT)) await rm(path.join(removed, name), { recursive: true, force: true })
}
