/** What kind of disagreement with the cited words was found; stable, for programs and tests. */
export type ReasonCode =
  | 'number' | 'unit' | 'magnitude' | 'approximation' | 'binding' | 'date' | 'speaker' | 'title' | 'name' | 'negation'
  | 'modality' | 'direction' | 'quotation' | 'coverage' | 'no_evidence'

/** Why a sentence is not supported: a code, and short plain words for the reader. */
export type Reason = { code: ReasonCode; text: string }
