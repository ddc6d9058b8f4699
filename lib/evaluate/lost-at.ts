import type { Answer } from '../contract/answer.ts'
import type { Question } from '../contract/question.ts'
import type { Span } from '../contract/briefing.ts'
import type { Trace } from '../contract/trace.ts'
import { covers } from './cover.ts'
import { locateEvidence } from './locate-evidence.ts'
import type { QuestionScore } from './question-score.ts'
import { askedSources, type Source, type Sources } from './asked-sources.ts'

/** The stages an answer can be lost at, in the order in which they are passed. */
export const losses = {
  no_such_evidence: '稿件里没有题目写的依据',
  parsed_wrong: '解析有误',
  not_retrieved: '没有检索到',
  abstained_wrongly: '不该说未提及',
  not_chosen: '检索到而没有选中',
  dropped: '选中而没有引用',
  said_wrong: '引用了而没有说对',
  should_have_abstained: '该说未提及',
} as const

export type Loss = keyof typeof losses

/**
 * The first stage after which what the answer needed was gone; null for a right answer. Each
 * needed piece of evidence is followed through the stages: all of them where the question asks
 * for all, else the one that came furthest. Without a trace the stages between retrieval and
 * citation can't be told apart and count as not chosen.
 */
export function lostAt({ question, answer, score, sources, trace }: {
  question: Question; answer: Answer; score: QuestionScore; sources: Sources; trace?: Trace
}): Loss | null {
  if (score.right) return null
  if (score.shouldAbstain === true) return score.abstained ? 'said_wrong' : 'should_have_abstained'
  const reached = question.evidence.map(piece => furthest({ question, answer, sources, trace, piece }))
  const order = Object.keys(losses) as Loss[]
  const byProgress = reached.sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const stage = (question.k_evidence_all ? byProgress[0] : byProgress.at(-1)) ?? 'said_wrong'
  if (!score.abstained || stage === 'no_such_evidence' || stage === 'parsed_wrong' || stage === 'not_retrieved') return stage
  return 'abstained_wrongly'
}

function furthest({ question, answer, sources, trace, piece }: {
  question: Question; answer: Answer; sources: Sources; trace: Trace | undefined; piece: string
}): Loss {
  const table = question.category === 'table'
  const places = askedSources(question, sources).flatMap(source => locateEvidence(source.briefing, piece, { table }).map(span => ({ source, span })))
  if (places.length === 0) return 'no_such_evidence'
  const parsed = places.filter(({ source, span }) => isTheirs(question, source, span))
  if (parsed.length === 0) return 'parsed_wrong'
  const heldBy = (spans: readonly (Span & { briefingId: string })[]) => parsed.some(({ source, span }) =>
    covers(source.briefing.text, spans.filter(other => other.briefingId === source.briefing.id), span))
  if (heldBy(answer.citations)) return 'said_wrong'
  if (heldBy(trace?.chosen ?? [])) return 'dropped'
  if (trace === undefined || heldBy(trace.hits.map(hit => hit.passage))) return 'not_chosen'
  return 'not_retrieved'
}

/**
 * Whether the parse gives the evidence to somebody asked for (to anyone, where the question names
 * nobody). Of evidence that runs over two turns one must be theirs.
 */
function isTheirs(question: Question, { briefing }: Source, span: Span): boolean {
  if (question.speakers.length === 0) return true
  return briefing.turns.some(turn => turn.start < span.end && span.start < turn.end && question.speakers.includes(turn.speaker ?? turn.attributedTo ?? ''))
}
