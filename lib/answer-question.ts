import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { correctsQuestion } from './answer/corrects-question.ts'
import { tellDisagreement } from './answer/disagreement/tell-disagreement.ts'
import { listConsidered } from './answer/list-considered.ts'
import { nameBriefings } from './answer/name-briefings.ts'
import { rewriteFollowUp } from './answer/llm/rewrite-follow-up.ts'
import { prepareQuestion } from './answer/llm/prepare-question.ts'
import { numberEvidence } from './answer/local/choose/number-evidence.ts'
import { writeAnswer } from './answer/write-answer.ts'
import type { Answer } from './contract/answer.ts'
import type { Briefing } from './contract/briefing.ts'
import type { AnswerEvent } from './contract/event.ts'
import type { Evidence } from './contract/evidence.ts'
import type { AnswerRequest } from './contract/request.ts'
import type { Trace } from './contract/trace.ts'
import type { Understanding } from './contract/understanding.ts'
import { UserError } from './errors.ts'
import { createLookup } from './create-lookup.ts'
import { lookInBriefings } from './look-in-briefings.ts'
import type { Assistant } from './open-assistant.ts'
import { Stopwatch } from './stopwatch.ts'
import { chooseBriefings } from './stream/choose-briefings.ts'
import { briefingsMeant } from './understand/briefings-meant.ts'
import { briefingsTalkedOf } from './understand/briefings-talked-of.ts'
import { understandQuestion } from './understand/understand-question.ts'
import { createSentenceCheck } from './verify/create-sentence-check.ts'
import { outcomeOf } from './verify/outcome-of.ts'

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
  const allowed = chooseBriefings(index.briefings, request)
  const llm = request.model === 'local' ? null : assistant.llm
  if (request.model === 'llm' && !llm) throw new UserError('bad_input', '没有配置语言模型，不能用它回答。', '设置 OPENAI_API_KEY，或 OPENAI_BASE_URL 和 OPENAI_MODEL（见 README「设置」），再重新启动服务，或改用 "model": "local"。', {
    commandFix: '设置环境变量 OPENAI_API_KEY，或 OPENAI_BASE_URL 和 OPENAI_MODEL（见 README「设置」）后再运行，或改用 --model local。',
  })

  yield { type: 'status', stage: 'understand' }
  const understood = await watch.time('understand', () => understand(request, allowed, llm, signal))
  const understanding = understood.speakers.length === 0 && request.speakers ? { ...understood, speakers: request.speakers } : understood

  const meant = briefingsMeant(understanding.standalone, allowed)
  const lookIn = (briefings: readonly Briefing[]) => lookInBriefings({ assistant, index, understanding, request, briefings, allowed, named: understood.speakers, watch, signal })
  // What a conversation is about is looked at first, and the others where it tells nothing.
  const talkedOf = briefingsTalkedOf(request.history ?? [], meant, allowed)
  const first = yield* lookIn(talkedOf)
  const elsewhere = first.selection.outcome === 'not_found' && talkedOf.length < meant.length ? yield* lookIn(meant) : first
  const { briefings, hits, selection } = elsewhere.selection.outcome === 'not_found' ? first : elsewhere
  const evidence = numberEvidence({ selection, briefings })
  await breathe()
  onTrace?.({ hits, chosen: selection.parts.flatMap(part => part.chosen.map(({ passage, sentence }) => ({ briefingId: passage.briefingId, start: sentence.start, end: sentence.end }))) })

  yield { type: 'status', stage: 'answer' }
  const roster = briefings.flatMap(briefing => briefing.speakers)
  const { worded, absent } = llm ? prepareQuestion({ understanding, hits, briefings }) : { worded: understanding.standalone, absent: [] }
  const checkFor = (shown: readonly Evidence[], options?: { fewest?: boolean }) => createSentenceCheck({ evidence: shown, ...options, roster, context: worded, absent, ...(request.strictness && { strictness: request.strictness }) })
  const lookup = request.deep && llm ? createLookup({ assistant, index, briefings, request }) : null
  const writing = performance.now()
  const written = yield* writeAnswer({ understanding, worded, selection, evidence, checkFor, judge: outcomeOf, llm, ...(lookup && { lookup }), ...(signal && { signal }) })
  watch.add('answer', performance.now() - writing)

  const considered = hits.length > 0 ? listConsidered({ hits, briefings, citations: written.citations }) : undefined
  const { notices, ...rest } = tellDisagreement({ written, selection, briefings, lang: understanding.lang })
  yield {
    type: 'answer',
    answer: {
      id: randomUUID(), question: request.question, standaloneQuestion: understanding.standalone, ...rest, timings: watch.read(),
      ...(notices && { notices }), ...(correctsQuestion(selection, written.citations) && { corrects: true }),
      ...(considered && { considered }), briefings: nameBriefings(allowed, { ...rest, considered }),
    },
  }
}

/** By rule; where a model is at hand, it words a follow-up anew and the rules read what it wrote. */
async function understand({ question, history = [] }: AnswerRequest, briefings: readonly Briefing[], llm: Assistant['llm'], signal?: AbortSignal): Promise<Understanding> {
  const byRule = understandQuestion({ question, history, briefings })
  if (!llm || !byRule.followsUp) return byRule
  const standalone = await rewriteFollowUp({ model: llm.model, question, history, fallback: byRule.standalone, ...(signal && { signal }) })
  if (standalone === byRule.standalone) return byRule
  const { followsUp, already } = byRule
  return { ...understandQuestion({ question: standalone, history: [], briefings }), question, followsUp, ...(already !== undefined && { already }) }
}

/** The whole answer at once, by the same path. */
export async function answerOnce(assistant: Assistant, request: AnswerRequest, options: AnswerOptions = {}): Promise<Answer> {
  for await (const event of answerQuestion(assistant, request, options)) if (event.type === 'answer') return event.answer
  throw new Error('the answer ended without an answer')
}
