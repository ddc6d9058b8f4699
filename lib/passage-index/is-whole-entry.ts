import { readFile } from 'node:fs/promises'
import { createBreather } from './breather.ts'
import { hasOwnChecksum } from './encode-entry.ts'
import { indexPaths } from './index-paths.ts'

/** Whether an entry's file is on disk, byte for byte as it was written. */
export async function isWholeEntry(indexDir: string, name: string): Promise<boolean> {
  return readFile(indexPaths(indexDir).entry(name)).then(bytes => hasOwnChecksum(bytes, createBreather()), () => false)
}
