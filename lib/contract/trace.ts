import type { Span } from './briefing.ts'
import type { Hit } from './passage.ts'

/** What each stage handed on while one question was answered; asked for when an answer is examined, never shown. */
export type Trace = {
  hits: readonly Hit[]
  /** The sentences chosen to answer, before the answer was worded and checked; empty when it abstained. */
  chosen: readonly (Span & { briefingId: string })[]
}
