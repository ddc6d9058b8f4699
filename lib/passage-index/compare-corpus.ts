import { contentHash, fileHash } from '../corpus/content-hash.ts'
import { listCorpus, type CorpusFile } from '../corpus/list-corpus.ts'
import type { IndexedFile } from './manifest.ts'

/** How the corpus folder differs from what was indexed. */
export type CorpusComparison = {
  /** Every published file with the hash of its bytes and, where its bytes were indexed, what became of them. */
  files: { file: CorpusFile; sha256: string; indexed: IndexedFile | null }[]
  /** Indexed files that the folder no longer has. */
  gone: IndexedFile[]
}

/** Compares by size and times first; bytes are read only where those differ, as after a copy. */
export async function compareCorpus(corpusDir: string, indexed: readonly IndexedFile[]): Promise<CorpusComparison> {
  const known = new Map(indexed.map(file => [file.fileName, file]))
  const files: CorpusComparison['files'] = []
  for (const file of await listCorpus(corpusDir)) {
    const before = known.get(file.fileName)
    known.delete(file.fileName)
    const untouched = before && before.bytes === file.bytes && before.mtimeMs === file.mtimeMs && before.ctimeMs === file.ctimeMs
    const sha256 = untouched ? before.sha256 : await hashOrFailure(file.path)
    files.push({ file, sha256, indexed: before?.sha256 === sha256 ? before : null })
  }
  return { files, gone: [...known.values()] }
}

/** Whether the folder holds exactly what was indexed. */
export function isSameCorpus({ files, gone }: CorpusComparison): boolean {
  return gone.length === 0 && files.every(file => file.indexed !== null)
}

/** A file that cannot be opened is one that is refused: its failure stands for its bytes until it changes. */
async function hashOrFailure(path: string): Promise<string> {
  return fileHash(path).catch((error: NodeJS.ErrnoException) => contentHash(`unreadable: ${error.code}`))
}
