import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** Why the answer to a question did not come, as the error that it was; null: nothing of the kind is kept with it. */
export function failureOf({ metadata }: AnswerUIMessage): Error | null {
  const { failure } = metadata ?? {}
  return failure ? new (failure.offline ? TypeError : Error)(failure.message) : null
}
