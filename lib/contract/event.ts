import type { Answer, Citation } from './answer.ts'

/** The stages a reader can be told about while waiting. */
export type Stage = 'understand' | 'retrieve' | 'read' | 'answer' | 'verify'

/** What happens while a question is answered, in order: citations always precede the text that uses them. */
export type AnswerEvent =
  | { type: 'status'; stage: Stage; detail?: string }
  | { type: 'citation'; citation: Citation }
  | { type: 'text'; text: string }
  /** The text streamed so far is withdrawn, e.g. because the model's server failed and the local answer follows. */
  | { type: 'reset'; reason: string }
  | { type: 'answer'; answer: Answer }
