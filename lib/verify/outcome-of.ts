import type { AnswerSentence, Outcome } from '../contract/answer.ts'
import { saysNothing } from './says-nothing.ts'

/**
 * What a checked draft of a language model amounts to: `answered` where sentences are supported,
 * `partial` where some are and others say that something is not mentioned, `not_found` where it only
 * says so; null where nothing in it is supported and it should give way to the local answer.
 */
export function outcomeOf(sentences: readonly AnswerSentence[]): Outcome | null {
  const abstains = sentences.some(({ text }) => saysNothing(text) === 'abstains')
  if (sentences.some(({ verdict }) => verdict === 'supported')) return abstains ? 'partial' : 'answered'
  return abstains ? 'not_found' : null
}
