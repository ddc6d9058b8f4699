import type { Answer } from '../contract/answer.ts'
import type { Question } from '../contract/question.ts'
import { asserts } from './asserts.ts'
import { citedShare } from './cited-share.ts'
import { covers } from './cover.ts'
import { statesFact } from './find-fact.ts'
import { locateEvidence } from './locate-evidence.ts'
import type { Check, QuestionScore } from './question-score.ts'
import { askedSources, type Source, type Sources } from './asked-sources.ts'
import { withoutMarkers } from './without-markers.ts'
import { wrongSpeakers } from './wrong-speakers.ts'

const abstentionAccepted = '[accept_abstain]'

/**
 * Judges one answer as the question file asks: facts, forbidden statements, speakers and evidence
 * must all hold of an answerable question, and an unanswerable one must be answered by abstaining.
 * A wrong premise is right when the text corrects it, or by abstaining where the note accepts that.
 */
export function scoreAnswer({ question, answer, sources }: { question: Question; answer: Answer; sources: Sources }): QuestionScore {
  const abstained = answer.outcome === 'not_found' || answer.outcome === 'declined'
  const premise = question.category === 'false_premise'
  const eitherWay = premise && (question.note ?? '').includes(abstentionAccepted)
  const answering = (question.answerable || premise) && !(eitherWay && abstained)
  const asked = askedSources(question, sources)
  const checks = answering
    ? [outcome('answered 或 partial', !abstained), ...facts(question, answer), ...forbidden(question, answer), ...speakers(question, answer), ...evidence(question, answer, asked)]
    : [outcome('not_found 或 declined', abstained), ...forbidden(question, answer)]
  return {
    id: question.id,
    category: question.category ?? '',
    lang: question.lang ?? 'zh',
    files: asked.map(source => source.briefing.fileName),
    right: checks.every(check => check.ok),
    checks,
    abstained,
    shouldAbstain: eitherWay ? null : !answering,
    cited: answering ? citedShare(question, answer, sources) : null,
    quotes: exactQuotes(answer, sources),
    wrongSpeakers: wrongSpeakers(answer, sources),
    totalMs: answer.timings.total ?? 0,
  }
}

const outcome = (wanted: string, ok: boolean): Check => ({ kind: 'outcome', wanted, ok })

function facts(question: Question, answer: Answer): Check[] {
  const text = withoutMarkers(answer.text)
  return question.facts.map(alternatives => ({ kind: 'fact', wanted: alternatives.join(' | '), ok: statesFact(text, alternatives) }))
}

function forbidden(question: Question, answer: Answer): Check[] {
  const text = withoutMarkers(answer.text)
  return question.forbidden.map(statement => ({ kind: 'forbidden', wanted: statement, ok: !asserts(text, statement) }))
}

function speakers(question: Question, answer: Answer): Check[] {
  return question.speakers.map(name => ({ kind: 'speaker', wanted: name, ok: answer.citations.some(citation => citation.speaker?.name === name) }))
}

/** All evidence must be cited where the question says so, else any one piece is enough. */
function evidence(question: Question, answer: Answer, asked: readonly Source[]): Check[] {
  const pieces = question.evidence.map(wanted => ({ wanted, ok: asked.some(source => citesEvidence(question, answer, source, wanted)) }))
  if (question.k_evidence_all) return pieces.map(piece => ({ kind: 'evidence', ...piece }))
  if (pieces.length === 0) return question.answerable ? [] : [{ kind: 'evidence', wanted: '稿件中的话', ok: answer.citations.length > 0 }]
  return [{ kind: 'evidence', wanted: pieces.map(piece => piece.wanted).join(' | '), ok: pieces.some(piece => piece.ok) }]
}

function citesEvidence(question: Question, answer: Answer, { briefing }: Source, wanted: string): boolean {
  const cited = answer.citations.filter(citation => citation.briefingId === briefing.id)
  return locateEvidence(briefing, wanted, { table: question.category === 'table' }).some(place => covers(briefing.text, cited, place))
}

/** A quote is exact when the briefing, at those offsets, reads so to the letter. */
function exactQuotes(answer: Answer, sources: Sources): { total: number; exact: number } {
  const quotations = [...answer.citations, ...answer.nearest]
  const exact = quotations.filter(({ briefingId, start, end, quote, sha256 }) => {
    const briefing = sources.get(briefingId)?.briefing
    return briefing !== undefined && quote !== '' && briefing.text.slice(start, end) === quote && briefing.sha256 === sha256
  })
  return { total: quotations.length, exact: exact.length }
}
