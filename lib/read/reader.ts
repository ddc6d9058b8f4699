import type { Span } from '../contract/briefing.ts'

/** A sentence to be read. Sentences of different `run`s never share a window. */
export type Readable = { text: string; run?: number }

/** What the reader thinks of one sentence; all scores are differences of logits. */
export type SentenceReading = {
  /** Evidence logit minus the window's "not here" logit: above 0 the sentence beats saying nothing. */
  evidence: number
  /** The best answer inside the sentence, UTF-16 offsets into its text; its score is relative to the null span. */
  span: (Span & { score: number }) | null
}

/** One reading per sentence, in the order given. */
export type Reading = { sentences: SentenceReading[]; windows: number }

/** Finds where something is said: the trained model, or word overlap where it is switched off. */
export type Reader = {
  readonly id: string
  /** @throws the signal's reason when it is aborted. */
  read(question: string, sentences: readonly Readable[], signal?: AbortSignal): Promise<Reading>
  close(): Promise<void>
}
