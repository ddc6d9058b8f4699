import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { PARTIAL } from './write-whole.ts'

/** Removes what a killed process was writing into a folder. Only for the holder of the index lock: nobody else writes then. */
export async function removePartialFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    if (name.startsWith('.') && name.endsWith(PARTIAL)) await rm(path.join(folder, name), { force: true })
  }
}
