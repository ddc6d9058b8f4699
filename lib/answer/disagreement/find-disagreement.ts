import type { Briefing } from '../../contract/briefing.ts'
import { ANSWERED } from '../local/judge/confidence.ts'
import { questionTerms, comparable, coverage } from '../local/sentences/question-terms.ts'
import { tellsWhen } from '../local/sentences/tells-when.ts'
import type { Chosen, PartAnswer, Selection } from '../local/choose/selection.ts'
import { MEASURED } from '../../understand/measured.ts'
import { disagree } from './disagree.ts'
import { sameHome } from './same-home.ts'
import { statementOf } from './statement.ts'
import type { Statement } from './statement.ts'

/** Most sentences that are told beside the best one as saying otherwise. */
const MOST = 3
/** Share of the question's words that a sentence must say itself to be held against another. */
const SAYS = 0.5

/**
 * The selection with what other briefings, or other speakers, say otherwise of the same thing: their
 * sentences are chosen too and named in `differing`, so that the answer brings both sides. What briefings of
 * several places say of 全市, where no place is asked of, stands side by side in `ofPlaces`.
 * @param selection what answers each part; its `ranked` sentences are what can be held against that
 */
export function findDisagreement({ selection, briefings }: { selection: Selection; briefings: readonly Briefing[] }): Selection {
  const byId = new Map(briefings.map(briefing => [briefing.id, briefing]))
  const parts = selection.parts.map((part): PartAnswer => {
    const [main] = part.chosen
    if (part.chosen.length !== 1 || !main || part.corrects || !namesThing(part)) return part
    const own = stated(main, part, byId)
    if (!own) return part
    const others = selection.ranked.filter(other => elsewhere(other, main) && other.confidence >= ANSWERED && saysIt(other, part)).flatMap(other => {
      const said = stated(other, part, byId)
      return said !== null && disagree(own, said, part.part.text) ? [{ other, atHome: sameHome(own, said, part.part.text) }] : []
    })
    const differing = oneForEach(others.flatMap(({ other, atHome }) => (atHome ? [other] : []))).slice(0, MOST)
    const ofPlaces = differing.length > 0 ? [] : oneForEach(others.map(({ other }) => other)).slice(0, MOST)
    if (differing.length + ofPlaces.length === 0) return part
    // The very objects of `ranked`, where there: each sentence is numbered once.
    const best = selection.ranked.find(one => sameSentence(one, main)) ?? main
    const chosen = [best, ...differing, ...ofPlaces]
    return { ...part, chosen, ...(differing.length > 0 ? { differing: chosen } : { ofPlaces: chosen }) }
  })
  const chosen = parts.flatMap(part => part.differing ?? part.ofPlaces ?? [])
  return { ...selection, parts, ranked: [...chosen, ...selection.ranked.filter(one => !chosen.includes(one))] }
}

const sameSentence = (a: Chosen, b: Chosen): boolean => a.passage.briefingId === b.passage.briefingId && a.sentence.start === b.sentence.start
const speakerOf = ({ passage }: Chosen): string => `${passage.briefingId} ${passage.speaker?.name ?? ''}`

/** Another briefing, or another person of the same one; narration only repeats what was said. */
function elsewhere(other: Chosen, main: Chosen): boolean {
  if (other.passage.briefingId !== main.passage.briefingId) return other.passage.speaker?.role !== 'reporter'
  const [a, b] = [other.passage.speaker, main.passage.speaker]
  return a !== null && b !== null && a.name !== b.name && a.role === 'spokesperson' && b.role === 'spokesperson'
}

/** 增速多少: a measure, and of what nobody knows: figures of two things are no two versions. */
const namesThing = ({ part }: PartAnswer): boolean => questionTerms(part.text, []).some(({ text }) => !MEASURED.test(text) && !tellsWhen(text))

function saysIt({ sentence }: Chosen, { part }: PartAnswer): boolean {
  const text = comparable(sentence.text)
  return coverage(questionTerms(part.text, [text]), text) >= SAYS
}

function stated({ passage, sentence, span }: Chosen, { part }: PartAnswer, byId: ReadonlyMap<string, Briefing>): Statement | null {
  const briefing = byId.get(passage.briefingId)
  if (!briefing) return null
  const at = passage.sentences.findIndex(({ start }) => start === sentence.start)
  const before = passage.sentences.slice(0, Math.max(0, at)).map(({ text }) => text).join('')
  // Breaks inside a sentence shift the offsets of its text; such a span is left to the sentence alone.
  const marked = span && sentence.breaks.length === 0 ? { start: span.start - sentence.start, end: span.end - sentence.start } : null
  return statementOf({ part, text: sentence.text, before, span: marked, briefing })
}

function oneForEach(chosen: readonly Chosen[]): Chosen[] {
  return [...new Map(chosen.toReversed().map(one => [speakerOf(one), one])).values()].reverse()
}
