import { contentHash } from '../corpus/content-hash.ts'
import { writeWhole } from '../corpus/write-whole.ts'
import { indexPaths } from './index-paths.ts'
import type { Manifest } from './manifest.ts'

/** Makes a finished index the current one, in one step. Everything it names must be on disk already. */
export async function writeManifest(indexDir: string, manifest: Manifest): Promise<void> {
  const sha256 = contentHash(JSON.stringify(manifest))
  await writeWhole(indexPaths(indexDir).manifest, JSON.stringify({ sha256, manifest }))
}
