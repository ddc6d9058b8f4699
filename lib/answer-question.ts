import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { correctsQuestion } from './answer/corrects-question.ts'
import { findDisagreement } from './answer/disagreement/find-disagreement.ts'
import { tellDisagreement } from './answer/disagreement/tell-disagreement.ts'
import { listConsidered } from './answer/list-considered.ts'
import { nameBriefings } from './answer/name-briefings.ts'
import { rewriteFollowUp } from './answer/llm/rewrite-follow-up.ts'
import { prepareQuestion } from './answer/llm/prepare-question.ts'
import { joinRounds } from './answer/local/choose/join-rounds.ts'
import { keepSpeakers } from './answer/local/choose/keep-speakers.ts'
import { numberEvidence } from './answer/local/choose/number-evidence.ts'
import { selectEvidence } from './answer/local/choose/select-evidence.ts'
import type { Selection } from './answer/local/choose/selection.ts'
import { writeAnswer } from './answer/write-answer.ts'
import type { Answer } from './contract/answer.ts'
import type { Briefing } from './contract/briefing.ts'
import type { AnswerEvent } from './contract/event.ts'
import type { Evidence } from './contract/evidence.ts'
import type { Hit } from './contract/passage.ts'
import type { AnswerRequest } from './contract/request.ts'
import type { Trace } from './contract/trace.ts'
import type { Understanding } from './contract/understanding.ts'
import { UserError } from './errors.ts'
import { createLookup } from './create-lookup.ts'
import type { Assistant } from './open-assistant.ts'
import { readHits } from './read/read-hits.ts'
import { retrieve } from './retrieve/retrieve.ts'
import { Stopwatch } from './stopwatch.ts'
import { chooseBriefings } from './stream/choose-briefings.ts'
import { interleave } from './text/interleave.ts'
import { askEach, type Round } from './understand/ask-each.ts'
import { briefingsMeant } from './understand/briefings-meant.ts'
import { briefingsTalkedOf } from './understand/briefings-talked-of.ts'
import { understandQuestion } from './understand/understand-question.ts'
import { createSentenceCheck } from './verify/create-sentence-check.ts'
import { outcomeOf } from './verify/outcome-of.ts'

/** Passages that are read for an answer: on our own questions the fifth and later ones hold the evidence 2 times in 100. */
const HITS = 6

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
  const { embeddings, reader } = assistant
  const llm = request.model === 'local' ? null : assistant.llm
  if (request.model === 'llm' && !llm) throw new UserError('bad_input', '没有配置语言模型，不能用它回答。', '设置 OPENAI_API_KEY，或 OPENAI_BASE_URL 和 OPENAI_MODEL（见 README「设置」），再重新启动服务，或改用 "model": "local"。', {
    commandFix: '设置环境变量 OPENAI_API_KEY，或 OPENAI_BASE_URL 和 OPENAI_MODEL（见 README「设置」）后再运行，或改用 --model local。',
  })

  yield { type: 'status', stage: 'understand' }
  const understood = await watch.time('understand', () => understand(request, allowed, llm, signal))
  const understanding = understood.speakers.length === 0 && request.speakers ? { ...understood, speakers: request.speakers } : understood

  const meant = briefingsMeant(understanding.standalone, allowed)
  // What a conversation is about is looked at first, and the others where it does not answer.
  const talkedOf = briefingsTalkedOf(request.history ?? [], meant, allowed)
  let looked: { briefings: Briefing[]; hits: Hit[]; selection: Selection } | null = null
  for (const briefings of talkedOf.length < meant.length ? [talkedOf, meant] : [meant]) {
    const rounds = askEach(understanding, briefings)
    yield { type: 'status', stage: 'retrieve' }
    signal?.throwIfAborted()
    const filtersOf = (round: Round) => (round.briefings.length < allowed.length ? { ...request, briefingIds: round.briefings.map(({ id }) => id) } : request)
    const found = understanding.intent === 'ask' ? await watch.time('retrieve', () => Promise.all(rounds.map(round => retrieve({ index, embeddings }, round.understanding, filtersOf(round), HITS)))) : []

    yield { type: 'status', stage: 'read' }
    const selections: Selection[] = []
    for (const [i, round] of rounds.entries()) {
      const read = await watch.time('read', () => readHits({ reader, understanding: round.understanding, hits: found[i] ?? [], ...(signal && { signal }) }))
      await breathe()
      selections.push(selectEvidence({ understanding: round.understanding, read, briefings: round.briefings }))
    }
    const selection = findDisagreement({ selection: keepSpeakers(joinRounds(rounds, selections), request.speakers, understood.speakers), briefings })
    // Where nothing answers anywhere, what comes near is of what the conversation is about.
    if (looked === null || selection.outcome !== 'not_found') looked = { briefings, hits: interleave(found), selection }
    if (selection.outcome !== 'not_found') break
  }
  const { briefings, hits, selection } = looked!
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
