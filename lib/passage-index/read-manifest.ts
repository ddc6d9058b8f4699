import { readFile } from 'node:fs/promises'
import { contentHash } from '../corpus/content-hash.ts'
import { indexPaths } from './index-paths.ts'
import { MANIFEST_FORMAT, type Manifest } from './manifest.ts'

/** A whole manifest, or why there is none. */
export type ReadManifest = { state: 'whole'; manifest: Manifest } | { state: 'missing' } | { state: 'corrupt' } | { state: 'other_format' }

/** Reads the manifest of an index and proves it by its own checksum; never throws for what is on disk. */
export async function readManifest(indexDir: string): Promise<ReadManifest> {
  let written: string
  try {
    written = await readFile(indexPaths(indexDir).manifest, 'utf8')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? { state: 'missing' } : { state: 'corrupt' }
  }
  try {
    const { sha256, manifest } = JSON.parse(written) as { sha256: string; manifest: Manifest }
    // The checksum covers every field, so a manifest that passes is one that we wrote.
    if (contentHash(JSON.stringify(manifest)) !== sha256) return { state: 'corrupt' }
    return manifest.format === MANIFEST_FORMAT ? { state: 'whole', manifest } : { state: 'other_format' }
  } catch {
    return { state: 'corrupt' }
  }
}
