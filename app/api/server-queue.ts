import { oncePerProcess } from '../../lib/once-per-process.ts'
import { QuestionQueue } from './question-queue.ts'

/** Waiting longer than about half a minute is worse than being told to come back. */
const LIMITS = { atOnce: 4, waiting: 64 }

/** The process's queue, which all routes that ask the models share. */
export function serverQueue(): QuestionQueue {
  return oncePerProcess('question-queue', () => new QuestionQueue(LIMITS))
}
