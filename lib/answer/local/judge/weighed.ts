import type { ReadSentence } from '../../../read/read-hits.ts'
import type { Features } from './features.ts'

/** A sentence as an answer to one part of the question, and how much speaks for it. */
export type Weighed = { read: ReadSentence; features: Features; score: number }
