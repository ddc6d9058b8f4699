import type { ReadSentence } from '../../../read/read-hits.ts'
import type { Chosen } from './selection.ts'

/** Whether a sentence that was read is the chosen one. */
export const sameSentence = ({ passage, sentence }: Chosen, read: Pick<ReadSentence, 'passage' | 'sentence'>): boolean =>
  passage.briefingId === read.passage.briefingId && sentence.start === read.sentence.start
