import type { Round } from '../../../understand/ask-each.ts'
import { interleave } from '../../../text/interleave.ts'
import { placePrinted } from './place-printed.ts'
import type { PartAnswer, Selection } from './selection.ts'

/** Sentences that a model is shown, and nearest ones that go with a refusal. */
const SHOWN = 16
const NEAREST = 3

/** What the rounds of a question chose, as one: under each briefing's title what it says, and that another says nothing. */
export function joinRounds(rounds: readonly Round[], selections: readonly Selection[]): Selection {
  const [only, ...others] = selections
  if (!only) throw new Error('a question was asked in no round')
  if (others.length === 0) return only
  const answered = selections.filter(({ outcome }) => outcome !== 'not_found')
  if (answered.length === 0) {
    return { ...only, parts: selections.flatMap(({ parts }) => parts), ranked: interleave(selections.map(({ ranked }) => ranked)).slice(0, SHOWN), nearest: interleave(selections.map(({ nearest }) => nearest)).slice(0, NEAREST) }
  }
  const told = rounds.flatMap((round, i) => {
    const selection = selections[i]!
    return selection.outcome === 'not_found' && round.each === 'which' ? [] : [underTitle(round, selection)]
  })
  const parts = told.flatMap(selection => selection)
  const chosen = parts.flatMap(part => part.chosen)
  const known = new Set(chosen.map(({ sentence, passage }) => `${passage.briefingId} ${sentence.start}`))
  const rest = interleave(answered.map(({ ranked }) => ranked)).filter(({ passage, sentence }) => !known.has(`${passage.briefingId} ${sentence.start}`))
  return { outcome: parts.some(({ missing }) => missing !== null) ? 'partial' : 'answered', parts, ranked: [...chosen, ...rest].slice(0, Math.max(SHOWN, chosen.length)), nearest: [] }
}

/** What one briefing says, its title first; what it leaves open, with its title. */
function underTitle({ briefings: [briefing] }: Round, { parts }: Selection): PartAnswer[] {
  const placed = briefing?.title == null ? null : placePrinted(briefing, [briefing.title])
  const first = parts.findIndex(({ chosen }) => chosen.length > 0)
  return parts.map((part, i) => ({
    ...part,
    chosen: i === first && placed ? [{ ...placed, confidence: 1, title: true as const }, ...part.chosen] : part.chosen,
    missing: part.missing === null ? null : `${briefing?.title ? `《${briefing.title}》：` : ''}${part.missing}`,
  }))
}
