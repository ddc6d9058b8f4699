import type { Label } from '../formats/label.ts'

/** Kinds of labels between which question and answer go back and forth. */
export const ASKING_MARKS: ReadonlySet<Label['kind']> = new Set(['question', 'answer', 'reporter', 'netizen'])
