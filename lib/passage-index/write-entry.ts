import { writeWhole } from '../corpus/write-whole.ts'
import { encodeEntry } from './encode-entry.ts'
import type { Entry } from './entry.ts'
import { indexPaths } from './index-paths.ts'

/** Puts an entry on disk under its name; it is part of an index once a manifest names it. */
export async function writeEntry(indexDir: string, name: string, entry: Entry): Promise<void> {
  await writeWhole(indexPaths(indexDir).entry(name), encodeEntry(entry))
}
