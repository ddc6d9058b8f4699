import type { CorpusFile } from '../corpus/list-corpus.ts'
import type { IndexedFile } from '../passage-index/manifest.ts'

/** A file the new index is to hold. */
export type IndexSource = {
  fileName: string
  briefingId: string
  /** Of the file that lies in the corpus folder under this name; null where none does. */
  inCorpus: { file: CorpusFile; sha256: string } | null
  /** Set where bytes from elsewhere are to take its place. */
  incoming: (() => Promise<Uint8Array>) | null
  /** What the previous index holds under this name, whatever its bytes were. */
  before: IndexedFile | null
}
