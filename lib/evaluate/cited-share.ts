import type { Answer } from '../contract/answer.ts'
import type { Question } from '../contract/question.ts'
import type { Span } from '../contract/briefing.ts'
import { printedIn } from './cover.ts'
import { locateEvidence } from './locate-evidence.ts'
import type { Source, Sources } from './asked-sources.ts'

/**
 * Of the printed characters that the answer cites, how many lie in the sentences asked for: the
 * whole sentences that hold the evidence, in turns of the speakers asked for where the question
 * names them. Null where the question names no evidence: then nothing can be asked for.
 */
export function citedShare(question: Question, answer: Pick<Answer, 'citations'>, sources: Sources): { characters: number; asked: number } | null {
  if (question.evidence.length === 0) return null
  let characters = 0
  let asked = 0
  for (const source of sources.values()) {
    const spans = answer.citations.filter(citation => citation.briefingId === source.briefing.id)
    if (spans.length === 0) continue
    const wanted = printedIn(source.briefing.text, askedSentences(question, source))
    for (const i of printedIn(source.briefing.text, spans)) {
      characters++
      if (wanted.has(i)) asked++
    }
  }
  return { characters, asked }
}

/** The sentences that hold the question's evidence; a span that lies in no sentence stands for itself. */
export function askedSentences(question: Question, { briefing, sentences }: Source): Span[] {
  const places = question.evidence.flatMap(evidence => {
    const found = locateEvidence(briefing, evidence, { table: question.category === 'table' })
    const byThem = found.filter(span => question.speakers.includes(speakerAt(briefing, span) ?? ''))
    return byThem.length > 0 ? byThem : found
  })
  return places.flatMap(place => {
    const whole = sentences.filter(sentence => sentence.start < place.end && place.start < sentence.end)
    return whole.length > 0 ? whole : [place]
  })
}

/** Who the parse says speaks at a span, or is reported there; null for other narration and the unnamed. */
function speakerAt(briefing: Source['briefing'], span: Span): string | null {
  const turn = briefing.turns.find(({ start, end }) => start <= span.start && span.end <= end)
  return turn?.speaker ?? turn?.attributedTo ?? null
}
