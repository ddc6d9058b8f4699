import type { Quotation } from '../../contract/answer.ts'
import type { Briefing } from '../../contract/briefing.ts'
import type { QuestionPart, Understanding } from '../../contract/understanding.ts'
import type { ReadSentence } from '../../read/read-hits.ts'
import { completeEvidence } from './complete-evidence.ts'
import { ANSWERED, confidence } from './confidence.ts'
import type { Chosen, PartAnswer, Selection } from './selection.ts'
import { turnSentences } from './turn-sentences.ts'
import { weighCandidates } from './weigh-candidates.ts'
import type { PartView, Weighed } from './weigh-candidates.ts'

/** Sentences beyond the chosen ones that a model is shown. */
const SHOWN = 16
/** Nearest sentences shown with a refusal. */
const NEAREST = 3

/** Chooses the sentences that answer each part of the question, or decides that none does. */
export function selectEvidence({ understanding, read, briefings }: {
  understanding: Understanding; read: readonly ReadSentence[]; briefings: readonly Briefing[]
}): Selection {
  const byId = new Map(briefings.map(briefing => [briefing.id, briefing]))
  if (understanding.intent !== 'ask') return { outcome: understanding.intent === 'decline' ? 'declined' : 'answered', parts: [], ranked: [], nearest: [] }
  const views = understanding.parts.map((_, index) => weighCandidates({ understanding, index, read, briefings }))
  const parts = views.map((view, index): PartAnswer => {
    if (isWhoSaid(view.part) && views.length > 1) return { part: view.part, chosen: [], confidence: 1, missing: null }
    return answerPart(view, index, byId)
  })
  const asked = parts.filter(({ part }) => !(isWhoSaid(part) && views.length > 1))
  const missing = asked.filter(({ chosen }) => chosen.length === 0)
  const outcome = missing.length === asked.length ? 'not_found' : missing.length > 0 ? 'partial' : 'answered'
  const others = views.flatMap(({ weighed }, index) => weighed.slice(0, SHOWN).map(candidate => chosenOf(candidate, index)))
  const ranked = unique([...parts.flatMap(({ chosen }) => chosen), ...others]).slice(0, SHOWN)
  return { outcome, parts, ranked, nearest: outcome === 'not_found' ? ranked.slice(0, NEAREST).flatMap(chosen => quotation(chosen, byId)) : [] }
}

/** 谁说的: answered by whoever said what answers the other parts. */
export const isWhoSaid = ({ asksFor, text }: QuestionPart): boolean =>
  asksFor === 'person' && text.length < 12 && /(?:谁|哪[一]?位)\p{Script=Han}{0,4}(?:说|讲|介绍|回答|表示|提到|透露|谈|公布|宣布)|(?:说|讲|介绍|回答|表示|提到|谈)\p{Script=Han}{0,4}(?:谁|哪[一]?位)/u.test(text)

function answerPart({ part, terms, weighed }: PartView, index: number, byId: ReadonlyMap<string, Briefing>): PartAnswer {
  const [best] = weighed
  const sure = best ? confidence(best.features) : 0
  if (!best || sure < ANSWERED) return { part, chosen: [], confidence: sure, missing: part.text }
  const briefing = byId.get(best.read.passage.briefingId)
  const turn = briefing ? (turnSentences(briefing)[best.read.passage.turn] ?? []) : []
  const at = turn.findIndex(({ sentence }) => sentence.start === best.read.sentence.start)
  const positions = at < 0 ? [] : completeEvidence({ turn, at, part, terms })
  const main = { ...chosenOf(best, index), confidence: sure }
  const chosen = positions.length === 0 ? [main] : positions.map(i => (i === at ? main : { ...turn[i]!, confidence: sure }))
  return { part, chosen, confidence: sure, missing: null }
}

function chosenOf({ read, features }: Weighed, index: number): Chosen {
  const span = read.readings[index]?.span
  return {
    passage: read.passage, sentence: read.sentence, confidence: confidence(features),
    ...(span && { span: { start: canonical(read, span.start), end: canonical(read, span.end) } }),
  }
}

/** An offset into a sentence's text as an offset into the briefing: breaks inside the sentence count. */
function canonical({ sentence }: ReadSentence, offset: number): number {
  let at = sentence.start + offset
  for (const { start, end } of sentence.breaks) if (start < at || (start === at && offset > 0)) at += end - start
  return at
}

function unique(chosen: readonly Chosen[]): Chosen[] {
  const seen = new Set<string>()
  return chosen.filter(({ passage, sentence }) => {
    const key = `${passage.briefingId} ${sentence.start}`
    return !seen.has(key) && seen.add(key)
  })
}

function quotation({ passage, sentence }: Chosen, byId: ReadonlyMap<string, Briefing>): Quotation[] {
  const briefing = byId.get(passage.briefingId)
  if (!briefing) return []
  return [{
    briefingId: briefing.id, speaker: passage.speaker, start: sentence.start, end: sentence.end,
    quote: briefing.text.slice(sentence.start, sentence.end), sha256: briefing.sha256,
  }]
}
