import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Briefing } from '../contract/briefing.ts'
import { indexPaths } from '../passage-index/index-paths.ts'
import { ABOUT_REMOVED } from './keep-removed.ts'

/** A file that was removed or replaced and can be had back; title and day where they were noted. */
export type RemovedFile = Pick<Briefing, 'id' | 'fileName' | 'title' | 'date'> & { removedAt: string }

/** What `restoreBriefing` can bring back, the last removed first. */
export async function listRemoved(indexDir: string): Promise<RemovedFile[]> {
  const { removed } = indexPaths(indexDir)
  const ids = await readdir(removed).catch((): string[] => [])
  const files = await Promise.all(ids.map(async id => {
    const folder = path.join(removed, id)
    // One that is restored or pushed out meanwhile is none to be told of.
    const names = await readdir(folder).catch((): string[] => [])
    const fileName = names.find(name => name !== ABOUT_REMOVED)
    const kept = await stat(folder).catch(() => null)
    if (fileName === undefined || !kept) return []
    const about = await readFile(path.join(folder, ABOUT_REMOVED), 'utf8').then(words => JSON.parse(words) as Partial<Pick<Briefing, 'title' | 'date'>>).catch(() => null)
    return [{ id, fileName, title: about?.title ?? null, date: about?.date ?? null, removedAt: kept.mtime.toISOString() }]
  }))
  return files.flat().sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1))
}
