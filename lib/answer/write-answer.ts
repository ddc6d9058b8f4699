import type { Answer, Outcome } from '../contract/answer.ts'
import type { AnswerEvent } from '../contract/event.ts'
import type { Evidence } from '../contract/evidence.ts'
import type { Understanding } from '../contract/understanding.ts'
import type { Lookup } from './deep/deep-tools.ts'
import { checkDraft, type CheckSentence, type Draft, type Rest } from './check-draft.ts'
import { answersQuestion, mayAnswer } from './llm/answers-question.ts'
import type { Llm } from './llm/create-llm-model.ts'
import { draftWithLlm } from './llm/draft-with-llm.ts'
import { keepToPoint } from './llm/keep-to-point.ts'
import { LlmFailure } from './llm/llm-failure.ts'
import { composeAnswer } from './local/tell/compose-answer.ts'
import { composeRest } from './local/tell/compose-rest.ts'
import { createLocalModel } from './local/tell/create-local-model.ts'
import type { Selection } from './local/choose/selection.ts'
import { streamModelText } from './stream-model-text.ts'

export type WrittenAnswer = Draft & Pick<Answer, 'outcome' | 'nearest' | 'model' | 'notices'>

type Writing = {
  understanding: Understanding
  /** The question with typing errors mended, as a model is to read it. */
  worded?: string
  selection: Selection
  evidence: readonly Evidence[]
  /** `fewest` where markers that add nothing are to go: a model likes to put every number it was shown. */
  checkFor: (evidence: readonly Evidence[], options?: { fewest?: boolean }) => CheckSentence
  /** What a checked draft amounts to; null where nothing in it is borne out. */
  judge: (sentences: Draft['sentences']) => Outcome | null
  llm: Llm | null
  /** Set where the model is to look things up in several steps. */
  lookup?: Lookup
  signal?: AbortSignal
}

/** Why a configured model was not asked. */
const NOTHING_TO_ASK = '查到的原话都没有说到所问的事，没有请语言模型作答。'

/** The closest things said that an abstaining model leaves the reader with. */
const NEAREST = 3

async function* writeLocally({ understanding, selection, evidence, checkFor, signal }: Writing, notices: string[]): AsyncGenerator<AnswerEvent, WrittenAnswer> {
  const { text, outcome, nearest, headline } = composeAnswer({ understanding, selection, evidence })
  const check = checkFor(evidence)
  // The quote below says it; a headline that its own check refuses had better not lead to it.
  const checkOwn: CheckSentence = (sentence, numbers) => {
    const checked = check(sentence, numbers)
    return sentence === headline && checked?.verdict === 'unsupported' ? null : checked
  }
  const model = createLocalModel(text)
  const pieces = streamModelText({ model, messages: [{ role: 'user', content: understanding.standalone }], ...(signal && { signal }) })
  const draft = yield* checkDraft(pieces, evidence, checkOwn)
  return { ...draft, outcome, nearest, model: { id: model.modelId, mode: 'local' }, ...(notices.length > 0 && { notices }) }
}

async function* writeWithLlm(writing: Writing, llm: Llm): AsyncGenerator<AnswerEvent, WrittenAnswer> {
  const { understanding, worded, selection, evidence, checkFor, lookup, signal } = writing
  const chosen = selection.parts.flatMap(part => part.chosen)
  const isChosen = ({ briefingId, start }: Evidence): boolean => chosen.some(({ passage, sentence }) => passage.briefingId === briefingId && sentence.start === start)
  const rest: Rest = supported => composeRest({ understanding, selection, evidence, supported })
  const { draft, notices } = lookup
    ? yield* deepDraft(writing, llm, lookup)
    : yield* shortDraft({ model: llm.model, understanding: { ...understanding, standalone: worded ?? understanding.standalone }, evidence, check: keepToPoint(checkFor(evidence, { fewest: true }), evidence, isChosen), rest, ...(signal && { signal }) })
  const outcome = writing.judge(draft.sentences)
  if (outcome === null) throw new LlmFailure('unsupported')
  if (!lookup && !answersQuestion(draft, evidence)) throw new LlmFailure('beside_the_point')
  const nearest = outcome !== 'not_found' ? [] : selection.outcome === 'not_found' ? selection.nearest : evidence.slice(0, NEAREST).map(quotationOf)
  return { ...draft, outcome, nearest, model: { id: llm.modelId, mode: 'llm' }, ...(notices.length > 0 && { notices }) }
}

async function* shortDraft(asked: Parameters<typeof draftWithLlm>[0]): AsyncGenerator<AnswerEvent, { draft: Draft; notices: string[] }> {
  const { draft, end } = yield* draftWithLlm(asked)
  return { draft, notices: end === 'limited' ? ['语言模型的回答过长，已在这里截断。'] : [] }
}

async function* deepDraft({ understanding, checkFor, signal }: Writing, llm: Llm, lookup: Lookup): AsyncGenerator<AnswerEvent, { draft: Draft; notices: string[] }> {
  const { researchDeep } = await import('./deep/research-deep.ts')
  const { draft, steps } = yield* researchDeep({ settings: llm.settings, question: understanding.standalone, lookup, checkFor, ...(signal && { signal }) })
  return { draft, notices: [`深入查阅，共 ${steps.length} 步：${steps.join('；')}。`] }
}

/**
 * Writes the checked answer: by the configured language model where there is one, else by the local
 * one, which also takes over when the other's server fails, nothing it wrote is borne out, or what it
 * cites answers something else; and which abstains by itself where no sentence found may answer.
 * @throws the signal's reason when aborted
 */
export async function* writeAnswer(writing: Writing): AsyncGenerator<AnswerEvent, WrittenAnswer> {
  const { llm, understanding, evidence } = writing
  if (!llm || understanding.intent !== 'ask' || evidence.length === 0) return yield* writeLocally(writing, [])
  if (!writing.lookup && !mayAnswer(evidence)) return yield* writeLocally(writing, [NOTHING_TO_ASK])
  try {
    return yield* writeWithLlm(writing, llm)
  } catch (error) {
    if (!(error instanceof LlmFailure)) throw error
    yield { type: 'reset', reason: error.notice }
    return yield* writeLocally(writing, [error.notice])
  }
}

const quotationOf = ({ briefingId, speaker, quote, start, end, sha256 }: Evidence) => ({ briefingId, speaker, quote, start, end, sha256 })
