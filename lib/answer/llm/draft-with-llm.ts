import type { LanguageModel } from 'ai'
import type { AnswerEvent } from '../../contract/event.ts'
import type { Evidence } from '../../contract/evidence.ts'
import type { Understanding } from '../../contract/understanding.ts'
import { checkDraft, type CheckSentence, type Draft, type Rest } from '../check-draft.ts'
import { answerPrompt } from './answer-prompt.ts'
import { LlmFailure } from './llm-failure.ts'
import { type LlmEnd, streamLlmAnswer } from './stream-llm-answer.ts'
import type { Patience } from './with-patience.ts'

/**
 * The answer of a language model, checked sentence by sentence as it is written: prompt, stream, check. It is shown
 * the first sentences only, and held against all that were found, from which it is completed too.
 * Events are those of `checkDraft`; the draft comes back at the end, with whether it was stopped at a limit.
 *
 * @throws LlmFailure where the local answer should take over (text already shown is then to be
 *   withdrawn); the signal's reason when aborted
 */
export async function* draftWithLlm({ model, understanding, evidence, check, rest, signal, patience }: {
  model: LanguageModel; understanding: Pick<Understanding, 'standalone' | 'lang'>; evidence: readonly Evidence[]
  check: CheckSentence; rest?: Rest; signal?: AbortSignal; patience?: Patience
}): AsyncGenerator<AnswerEvent, { draft: Draft; end: LlmEnd }> {
  let end: LlmEnd = 'finished'
  async function* pieces(): AsyncGenerator<string> {
    end = yield* streamLlmAnswer({ model, ...answerPrompt(understanding, evidence), ...(signal && { signal }), ...(patience && { patience }) })
  }
  const draft = yield* checkDraft(pieces(), evidence, check, rest)
  if (draft.sentences.length === 0) throw new LlmFailure('empty')
  return { draft, end }
}
