import type { Answer, Outcome } from '../contract/answer.ts'
import type { AnswerEvent } from '../contract/event.ts'
import type { Evidence } from '../contract/evidence.ts'
import type { Understanding } from '../contract/understanding.ts'
import { checkDraft, type CheckSentence, type Draft } from './check-draft.ts'
import type { Llm } from './llm/create-llm-model.ts'
import { draftWithLlm } from './llm/draft-with-llm.ts'
import { LlmFailure } from './llm/llm-failure.ts'
import { composeAnswer } from './local/compose-answer.ts'
import { createLocalModel } from './local/create-local-model.ts'
import type { Selection } from './local/selection.ts'
import { streamModelText } from './stream-model-text.ts'

export type WrittenAnswer = Draft & Pick<Answer, 'outcome' | 'nearest' | 'model' | 'notices'>

type Writing = {
  understanding: Understanding
  selection: Selection
  evidence: readonly Evidence[]
  check: CheckSentence
  /** What a checked draft amounts to; null where nothing in it is borne out. */
  judge: (sentences: Draft['sentences']) => Outcome | null
  llm: Llm | null
  signal?: AbortSignal
}

/** The closest things said that an abstaining model leaves the reader with. */
const NEAREST = 3

async function* writeLocally({ understanding, selection, evidence, check, signal }: Writing, notices: string[]): AsyncGenerator<AnswerEvent, WrittenAnswer> {
  const { outcome, nearest } = composeAnswer({ understanding, selection, evidence })
  const model = createLocalModel({ understanding, selection, evidence })
  const pieces = streamModelText({ model, messages: [{ role: 'user', content: understanding.standalone }], ...(signal && { signal }) })
  const draft = yield* checkDraft(pieces, evidence, check)
  return { ...draft, outcome, nearest, model: { id: model.modelId, mode: 'local' }, ...(notices.length > 0 && { notices }) }
}

/**
 * Writes the checked answer: by the configured language model where there is one, else by the local
 * one, which also takes over when the other's server fails or nothing it wrote is borne out.
 * @throws the signal's reason when aborted
 */
export async function* writeAnswer(writing: Writing): AsyncGenerator<AnswerEvent, WrittenAnswer> {
  const { llm, understanding, selection, evidence } = writing
  if (!llm || understanding.intent !== 'ask' || evidence.length === 0) return yield* writeLocally(writing, [])
  const { modelId } = llm
  try {
    const { draft, end } = yield* draftWithLlm({ ...writing, model: llm.model })
    const outcome = writing.judge(draft.sentences)
    if (outcome === null) throw new LlmFailure('unsupported')
    const nearest = outcome === 'not_found' ? (selection.nearest.length > 0 ? selection.nearest : evidence.slice(0, NEAREST).map(quotationOf)) : []
    return { ...draft, outcome, nearest, model: { id: modelId, mode: 'llm' }, ...(end === 'limited' && { notices: ['语言模型的回答过长，已在这里截断。'] }) }
  } catch (error) {
    if (!(error instanceof LlmFailure)) throw error
    yield { type: 'reset', reason: error.notice }
    return yield* writeLocally(writing, [error.notice])
  }
}

const quotationOf = ({ briefingId, speaker, quote, start, end, sha256 }: Evidence) => ({ briefingId, speaker, quote, start, end, sha256 })
