/**
 * What became of one file. `reindexed`: the same bytes, read anew because the rules or the encoder
 * changed or its part of the index was damaged.
 */
export type FileOutcome = {
  fileName: string
  status: 'added' | 'replaced' | 'unchanged' | 'reindexed' | 'removed' | 'refused'
  /** Null where it could not be read. */
  briefingId: string | null
  passages: number
  /** Why it could not be read; an unchanged file that still cannot be read has one too. */
  refusal: { code: string; message: string; fix: string } | null
  /** Whether it came with this call or lay in the corpus folder. */
  origin: 'incoming' | 'corpus'
}
