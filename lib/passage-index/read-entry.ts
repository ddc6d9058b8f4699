import { readFile } from 'node:fs/promises'
import { createBreather } from './breather.ts'
import { decodeEntry } from './encode-entry.ts'
import type { Entry } from './entry.ts'
import { indexPaths } from './index-paths.ts'

/** An entry of the index by its name, or null where its file is missing or damaged. A large one is read in steps. */
export async function readEntry(indexDir: string, name: string): Promise<Entry | null> {
  try {
    return await decodeEntry(await readFile(indexPaths(indexDir).entry(name)), createBreather())
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
