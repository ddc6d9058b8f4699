import { randomUUID } from 'node:crypto'
import { checkDraft, type Draft } from './answer/check-draft.ts'
import { composeAnswer } from './answer/local/compose-answer.ts'
import { createLocalModel } from './answer/local/create-local-model.ts'
import { numberEvidence } from './answer/local/number-evidence.ts'
import { selectEvidence } from './answer/local/select-evidence.ts'
import { streamModelText } from './answer/stream-model-text.ts'
import type { Answer } from './contract/answer.ts'
import type { AnswerEvent } from './contract/event.ts'
import type { AnswerRequest } from './contract/request.ts'
import type { Trace } from './contract/trace.ts'
import type { Assistant } from './open-assistant.ts'
import { readHits } from './read/read-hits.ts'
import { retrieve } from './retrieve/retrieve.ts'
import { Stopwatch } from './stopwatch.ts'
import { chooseBriefings } from './stream/choose-briefings.ts'
import { understandQuestion } from './understand/understand-question.ts'
import { createSentenceCheck } from './verify/create-sentence-check.ts'

/** Passages that are read for an answer: what two seconds on two slow cores allow. */
const HITS = 8

export type AnswerOptions = {
  signal?: AbortSignal
  /** Told what each stage handed on, for examining answers. */
  onTrace?: (trace: Trace) => void
}

/**
 * The online story: question → understanding → hits → evidence → draft → verdicts. Citations are
 * announced before the text that uses them; the whole answer comes last.
 * @throws UserError where the request names what is not there; the signal's reason when aborted
 */
export async function* answerQuestion(assistant: Assistant, request: AnswerRequest, { signal, onTrace }: AnswerOptions = {}): AsyncGenerator<AnswerEvent> {
  const watch = new Stopwatch()
  const index = await assistant.index()
  const briefings = chooseBriefings(index.briefings, request)
  const { embeddings, reader } = assistant

  yield { type: 'status', stage: 'understand' }
  const understanding = await watch.time('understand', () => understandQuestion({ question: request.question, history: request.history ?? [], briefings }))

  yield { type: 'status', stage: 'retrieve' }
  const hits = understanding.intent === 'ask' ? await watch.time('retrieve', () => retrieve({ index, embeddings }, understanding, request, HITS)) : []

  yield { type: 'status', stage: 'read' }
  const read = await watch.time('read', () => readHits({ reader, understanding, hits, ...(signal && { signal }) }))
  const selection = selectEvidence({ understanding, read, briefings })
  const evidence = numberEvidence({ selection, briefings })
  onTrace?.({ hits, chosen: selection.parts.flatMap(part => part.chosen.map(({ passage, sentence }) => ({ briefingId: passage.briefingId, start: sentence.start, end: sentence.end }))) })

  yield { type: 'status', stage: 'answer' }
  const composed = composeAnswer({ understanding, selection, evidence })
  const check = createSentenceCheck({ evidence, roster: briefings.flatMap(briefing => briefing.speakers), context: understanding.standalone })
  const pieces = streamModelText({ model: createLocalModel({ understanding, selection, evidence }), messages: [{ role: 'user', content: understanding.standalone }], ...(signal && { signal }) })
  const draft: Draft = yield* checkDraft(pieces, evidence, check)

  const answer: Answer = {
    id: randomUUID(),
    question: request.question,
    standaloneQuestion: understanding.standalone,
    outcome: composed.outcome,
    ...draft,
    nearest: composed.nearest,
    model: { id: 'extractive', mode: 'local' },
    timings: watch.read(),
  }
  yield { type: 'answer', answer }
}

/** The whole answer at once, by the same path. */
export async function answerOnce(assistant: Assistant, request: AnswerRequest, options: AnswerOptions = {}): Promise<Answer> {
  for await (const event of answerQuestion(assistant, request, options)) if (event.type === 'answer') return event.answer
  throw new Error('the answer ended without an answer')
}
