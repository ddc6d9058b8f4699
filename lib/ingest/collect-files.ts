import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { isPublishedFile, PUBLISHED_FILE_LIMIT, PUBLISHED_FORMATS } from '../corpus/published-formats.ts'
import { safeFileName } from '../corpus/safe-file-name.ts'
import { UserError } from '../errors.ts'
import type { IncomingFile } from './build-options.ts'

/** The published files under some paths, and those that cannot be taken, with the reason. */
export type CollectedFiles = {
  files: (IncomingFile & { from: string })[]
  refused: { path: string; error: UserError }[]
  /** Files inside folders that are no published text: passed over. */
  passedOver: number
}

/**
 * Finds the files that paths name: a file itself, a folder's published files at any depth. Names
 * must differ, because the corpus keeps files by name; a second one of the same name is refused.
 */
export async function collectFiles(paths: readonly string[]): Promise<CollectedFiles> {
  const collected: CollectedFiles = { files: [], refused: [], passedOver: 0 }
  const byName = new Map<string, string>()
  const seen = new Set<string>()
  const take = async (file: string, bytes: number) => {
    if (seen.has(path.resolve(file))) return
    seen.add(path.resolve(file))
    try {
      const fileName = acceptPath(file, bytes)
      const other = byName.get(fileName)
      if (other) throw new UserError('bad_input', `“${file}”与“${other}”同名，只加入了后者。`, '给其中一个改名后再加入。')
      byName.set(fileName, file)
      collected.files.push({ fileName, from: file, read: () => readFile(file) })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      collected.refused.push({ path: file, error })
    }
  }
  for (const given of paths) {
    const found = await stat(given).catch(() => null)
    if (found?.isDirectory()) {
      for (const file of await filesUnder(given)) {
        if (isPublishedFile(path.basename(file.path))) await take(file.path, file.bytes)
        else collected.passedOver++
      }
    } else if (found?.isFile()) {
      await take(given, found.size)
    } else {
      collected.refused.push({ path: given, error: new UserError('not_found', `找不到“${given}”。`, '检查路径；相对路径从当前文件夹算起。') })
    }
  }
  return collected
}

function acceptPath(file: string, bytes: number): string {
  const fileName = safeFileName(path.basename(file))
  if (bytes <= PUBLISHED_FILE_LIMIT) return fileName
  throw new UserError('too_large', `“${file}”有 ${(bytes / 1024 / 1024).toFixed(1)} MB，超过上限 ${PUBLISHED_FILE_LIMIT / 1024 / 1024} MB。`, `把它分成几个 ${PUBLISHED_FORMATS.join('、')} 文件。`)
}

/** In the order of their paths; hidden folders and what cannot be looked at are left out. */
async function filesUnder(folder: string): Promise<{ path: string; bytes: number }[]> {
  const files: { path: string; bytes: number }[] = []
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const where = path.join(folder, entry.name)
    if (entry.isDirectory()) files.push(...await filesUnder(where))
    else {
      const found = await stat(where).catch(() => null)
      if (found?.isFile()) files.push({ path: where, bytes: found.size })
    }
  }
  return files
}
