import type { Quotation } from '../../../contract/answer.ts'
import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { absentWords } from '../judge/absent-words.ts'
import { nothingNear } from '../judge/nothing-near.ts'
import { answerParts } from './answer-parts.ts'
import { chosenOf } from './chosen-of.ts'
import { correctFigure } from './correct-figure.ts'
import { correctOffice } from './correct-office.ts'
import { isWhoSaid } from './is-who-said.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { Chosen, Selection } from './selection.ts'
import { tellMore } from './tell-more.ts'
import type { PartView } from '../judge/weigh-candidates.ts'

/** Sentences beyond the chosen ones that a model is shown. */
const SHOWN = 16
/** Nearest sentences shown with a refusal. */
const NEAREST = 3

/** Chooses the sentences that answer each part of the question, or decides that none does. */
export function selectEvidence({ understanding, read, briefings }: {
  understanding: Understanding; read: readonly ReadSentence[]; briefings: readonly Briefing[]
}): Selection {
  if (understanding.intent !== 'ask') return { outcome: understanding.intent === 'decline' ? 'declined' : 'answered', parts: [], ranked: [], nearest: [] }
  const byId = new Map(briefings.map(briefing => [briefing.id, briefing]))
  const { parts: answered, views } = answerParts({ understanding, read, briefings })
  const found = [...new Set(read.map(({ passage }) => passage.briefingId))].flatMap(id => byId.get(id) ?? [])
  const parts = correctFigure(correctOffice(tellMore(answered, views, byId), understanding, found), views, byId)
  const asked = parts.filter(({ part }) => !(isWhoSaid(part) && views.length > 1))
  const missing = asked.filter(part => part.missing !== null)
  const outcome = missing.length === asked.length ? 'not_found' : missing.length > 0 ? 'partial' : 'answered'
  const others = views.flatMap(({ weighed }, index) => weighed.slice(0, SHOWN).map(candidate => chosenOf(candidate, index)))
  const near = parts.flatMap(({ unsaid, confidence }) => unsaid?.near.map(placed => ({ ...placed, confidence })) ?? [])
  const ranked = unique([...parts.flatMap(({ chosen }) => chosen), ...near, ...others]).slice(0, SHOWN)
  const unsaid = parts.flatMap(part => part.unsaid?.phrase ?? [])
  const absent = outcome !== 'not_found' ? [] : unsaid.length > 0 ? unsaid : understanding.lang !== 'en' ? unheardOf(views[0], byId) : []
  const far = near.length === 0 && nothingNear({ understanding, views, read, briefings: found })
  return { outcome, parts, ranked, nearest: outcome === 'not_found' && !far ? ranked.slice(0, NEAREST).flatMap(chosen => quotation(chosen, byId)) : [], ...(absent.length > 0 && { absent }) }
}

/** So many words at most are named as the reason why there is no answer. */
const NAMED = 2

/** Words of the question that no text found says: the reason why there is no answer. */
function unheardOf(view: PartView | undefined, byId: ReadonlyMap<string, Briefing>): string[] {
  const found = [...new Set(view?.weighed.map(({ read }) => read.passage.briefingId))].flatMap(id => byId.get(id) ?? [])
  return view ? absentWords(view.asked, found.map(({ text }) => comparable(text)), found.flatMap(({ speakers }) => speakers.map(({ name }) => name))).slice(0, NAMED) : []
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
