import type { IndexPlace } from '../passage-index/check-index.ts'
import type { IndexEmbeddings } from '../passage-index/index-embeddings.ts'

/** A published file to take into the corpus, read when its turn comes. */
export type IncomingFile = { fileName: string; read: () => Promise<Uint8Array> }

/** How far a build has come. */
export type BuildProgress = {
  files: { done: number; total: number }
  /** The file in hand. */
  fileName: string
  /** Passages embedded so far in this build. */
  embedded: number
}

export type BuildOptions = IndexPlace & {
  embeddings: IndexEmbeddings
  /** Files that join the corpus, each in the place of one of the same name. */
  put?: IncomingFile[]
  /** Briefing ids or file names that leave the corpus. */
  remove?: string[]
  /** Only says what would be done; nothing is written. */
  dryRun?: boolean
  onProgress?: (progress: BuildProgress) => void
  /** Called once, when another process is building this index and has to be waited for. */
  onWait?: () => void
  signal?: AbortSignal
}
