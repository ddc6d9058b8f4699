import { readdir } from 'node:fs/promises'
import { isPublishedFile } from './published-formats.ts'

/**
 * What lies in the corpus folder and is not read: files of other formats and, with a `/`, folders. Hidden files and
 * an editor's lock files are nobody's briefings. In code-unit order; none where there is no folder that can be listed,
 * of which whoever reads the corpus tells.
 */
export async function listPassedOver(corpusDir: string): Promise<string[]> {
  const found = await readdir(corpusDir, { withFileTypes: true }).catch(() => [])
  return found.filter(entry => !/^(?:\.|~\$)/u.test(entry.name) && (entry.isDirectory() || !isPublishedFile(entry.name)))
    .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
}
