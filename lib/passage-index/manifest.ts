/** A published file as it was when the index was made, and what became of it. */
export type IndexedFile = {
  fileName: string
  /** Size in bytes and times in milliseconds: while they stay the same the file is not read again. */
  bytes: number
  mtimeMs: number
  ctimeMs: number
  /** Hex SHA-256 of the published file's bytes. */
  sha256: string
  /** Where it was read: its briefing. */
  briefing: { id: string; entry: string; passages: number } | null
  /** Where it could not be read: why, and the remedy. Tried again when the file or the rules change. */
  refusal: { code: string; message: string; fix: string } | null
}

/** A file in the graphs folder and the hex SHA-256 of its bytes. */
export type GraphFile = { name: string; sha256: string }

/** The HNSW graph over all passages. */
export type GraphFiles = {
  M: number
  efConstruction: number
  /** As hnswlib wrote it. */
  graph: GraphFile
  /** JSON array: label n of the graph is the passage `<entry>/<position>`, null once removed. */
  labels: GraphFile
}

/**
 * What an index was made from. It is written last and renamed into place, so an index whose
 * manifest can be read is complete; the files it names are never changed afterwards.
 */
export type Manifest = {
  format: typeof MANIFEST_FORMAT
  /** Of this index and no other: tells a running server that a newer one is there. */
  generation: string
  /** Hash of the sources that parse, divide and index: changed rules rebuild. */
  rules: string
  embeddings: { id: string; dimensions: number }
  counts: { briefings: number; passages: number }
  /** In the order of file names. */
  files: IndexedFile[]
  graph: GraphFiles | null
}

/** Rises when the files of an index change their shape; an older index is then built anew. */
export const MANIFEST_FORMAT = 1
