import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { indexPaths } from './index-paths.ts'
import type { Manifest } from './manifest.ts'

/**
 * Removes the files that none of these manifests names. Keeping the previous index's files as well
 * gives whoever is opening it time to finish; one already open lives in memory. For the holder of the lock.
 */
export async function removeUnused(indexDir: string, manifests: readonly (Manifest | null)[]): Promise<void> {
  const paths = indexPaths(indexDir)
  const used = new Set(manifests.flatMap(manifest => manifest === null ? [] : [
    ...manifest.files.flatMap(({ briefing }) => briefing?.entry ?? []),
    ...(manifest.graph ? [manifest.graph.graph.name, manifest.graph.labels.name] : []),
  ]))
  for (const folder of [paths.entries, paths.graphs]) {
    for (const name of await readdir(folder).catch(() => [])) {
      if (!used.has(name)) await rm(path.join(folder, name), { force: true, recursive: true })
    }
  }
}
