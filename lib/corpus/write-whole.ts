import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { storageError } from './storage-error.ts'

let written = 0

/**
 * Writes a file so that its name stands for the whole new content or, whatever happens in between,
 * for what it was before: beside it under a name nobody reads, synced, renamed, folder synced.
 * @throws UserError where the disk is full or closed to us; nothing is left behind then.
 */
export async function writeWhole(where: string, content: Uint8Array | string): Promise<void> {
  const partial = await stageWhole(where, content)
  await putInPlace(partial, where)
}

/** The first half of `writeWhole`: the content on disk under a passing name beside `where`, which is returned. */
export async function stageWhole(where: string, content: Uint8Array | string): Promise<string> {
  const folder = path.dirname(where)
  // The passing name must not be longer than file systems allow, however long the name it stands for.
  const partial = path.join(folder, `.${process.pid}-${written++}${PARTIAL}`)
  try {
    await mkdir(folder, { recursive: true })
    const file = await open(partial, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    return partial
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {})
    throw storageError(error, folder)
  }
}

/** The second half of `writeWhole`. */
export async function putInPlace(partial: string, where: string): Promise<void> {
  try {
    await rename(partial, where)
    await syncFolder(path.dirname(where))
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {})
    throw storageError(error, path.dirname(where))
  }
}

/** Ending of passing names; whoever holds the lock may remove what a killed process left. */
export const PARTIAL = '.partial'

/** Makes renames inside a folder survive a power cut; file systems that cannot say so are let be. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => {})
  await handle.close()
}
