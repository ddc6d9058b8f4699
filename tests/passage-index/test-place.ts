import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A corpus and an index folder of one test's own. */
export async function testPlace(files: Record<string, string | Uint8Array> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'library-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const place = { folder, corpusDir: path.join(folder, 'corpus'), indexDir: path.join(folder, 'index') }
  await mkdir(place.corpusDir)
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(place.corpusDir, name), content)
  return place
}
