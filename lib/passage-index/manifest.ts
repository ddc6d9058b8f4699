import { z } from 'zod'

const hex = z.string().length(64)

/** A file of the index and the SHA-256 of its bytes: how a damaged file is told from a whole one. */
export const indexFileSchema = z.object({ path: z.string(), bytes: z.int().nonnegative(), sha256: hex })

/** A published file of the corpus as it was when it was indexed, and where its entry lies. */
export const indexedFileSchema = z.object({
  briefingId: z.string(),
  fileName: z.string(),
  /** SHA-256 of the published file's bytes. */
  sha256: hex,
  bytes: z.int().nonnegative(),
  /** Modification time in milliseconds: while it and `bytes` stay the same the file is not read again. */
  mtimeMs: z.number(),
  passages: z.int().nonnegative(),
  entry: indexFileSchema,
})

/** A published file that could not be read; tried again once it changes or the rules do. */
export const refusedFileSchema = z.object({
  fileName: z.string(), sha256: hex, bytes: z.int().nonnegative(), mtimeMs: z.number(),
  code: z.string(), message: z.string(), fix: z.string(),
})

/**
 * What an index was made from. It is written last and renamed into place, so an index whose
 * manifest can be read is complete; everything it names is immutable.
 */
export const manifestSchema = z.object({
  format: z.int(),
  /** Rises with every index written; tells a running server that a newer one is there. */
  generation: z.string(),
  /** Hash of the sources that parse, divide and index: changed rules rebuild. */
  rules: z.string(),
  embeddings: z.object({ id: z.string(), dimensions: z.int().positive() }),
  counts: z.object({ briefings: z.int(), passages: z.int() }),
  files: z.array(indexedFileSchema),
  refused: z.array(refusedFileSchema),
  /** The HNSW graph and its parameters; `labels[n]` is the passage id of label n, null once removed. */
  graph: z.object({ file: indexFileSchema, M: z.int(), efConstruction: z.int(), labels: indexFileSchema }).nullable(),
})

export type IndexFile = z.infer<typeof indexFileSchema>
export type IndexedFile = z.infer<typeof indexedFileSchema>
export type RefusedFile = z.infer<typeof refusedFileSchema>
export type Manifest = z.infer<typeof manifestSchema>
