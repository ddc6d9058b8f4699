import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Briefing } from '../contract/briefing.ts'
import { indexPaths } from '../passage-index/index-paths.ts'

/** Beside a removed file, what is known of it: its index entry goes with it. No published file has such a name. */
export const ABOUT_REMOVED = '.about.json'

export type AboutRemoved = Pick<Briefing, 'id' | 'title' | 'date'> & { replaced: boolean }

/** A file that was removed or replaced and can be had back; title and day where they were noted. */
export type RemovedFile = Pick<Briefing, 'id' | 'fileName' | 'title' | 'date'> & {
  /** Names this very file where several of one id are kept. */
  key: string
  removedAt: string
  /** Whether another version took its place; null where an earlier version of the program, which did not note it, kept the file. */
  replaced: boolean | null
  /** Where it lies. */
  folder: string
}

/** What `restoreBriefing` can bring back, the last removed first. */
export async function listRemoved(indexDir: string): Promise<RemovedFile[]> {
  const { removed } = indexPaths(indexDir)
  const names = await readdir(removed).catch((): string[] => [])
  const files = await Promise.all(names.map(async (name): Promise<RemovedFile[]> => {
    const folder = path.join(removed, name)
    // One that is restored or pushed out meanwhile is none to be told of; nor is one that is not whole yet.
    const fileName = (await readdir(folder).catch((): string[] => [])).find(each => each !== ABOUT_REMOVED)
    const kept = await stat(folder).catch(() => null)
    if (fileName === undefined || !kept) return []
    const about = await readFile(path.join(folder, ABOUT_REMOVED), 'utf8').then(words => JSON.parse(words) as Partial<AboutRemoved>).catch(() => null)
    // An earlier version named the folder for the briefing, and so kept one file of each.
    const id = about?.id ?? name
    return [{ id, key: `${id}@${name}`, fileName, title: about?.title ?? null, date: about?.date ?? null, removedAt: kept.mtime.toISOString(), replaced: about?.replaced ?? null, folder }]
  }))
  return files.flat().sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1))
}
