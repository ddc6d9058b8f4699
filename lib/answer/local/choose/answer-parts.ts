import type { Briefing, Span } from '../../../contract/briefing.ts'
import type { QuestionPart, Understanding } from '../../../contract/understanding.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { findDates } from '../../../text/dates.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { answerPart } from './answer-part.ts'
import type { AnswerContext } from './part-asked.ts'
import { answerTogether } from './answer-together.ts'
import { fitsUnit } from '../judge/fits-kind.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import { chosenOf } from './chosen-of.ts'
import { confidence } from '../judge/confidence.ts'
import { sameSentence } from './same-sentence.ts'
import { isWhoSaid } from './is-who-said.ts'
import { keepToOwn } from './keep-to-own.ts'
import type { PartAnswer } from './selection.ts'
import { preferTold } from './prefer-told.ts'
import { replyToAsked } from './reply-to-asked.ts'
import { weighCandidates } from '../judge/weigh-candidates.ts'
import type { PartView } from '../judge/weigh-candidates.ts'

/** How each part of the question sees the sentences that were read, and which of them answer it. */
export function answerParts({ understanding, read, briefings }: {
  understanding: Understanding; read: readonly ReadSentence[]; briefings: readonly Briefing[]
}): { parts: PartAnswer[]; views: PartView[] } {
  const byId = new Map(briefings.map(briefing => [briefing.id, briefing]))
  const weighed = understanding.parts.map((part, index) => weighCandidates({ understanding: askedOf(understanding, part), index, read, briefings }))
  leanOnEachOther(weighed)
  const views = keepToOwn(weighed)
  const parts = views.map((view, index): PartAnswer => {
    if (isWhoSaid(view.part) && views.length > 1) return { part: view.part, chosen: [], confidence: 1, missing: null }
    return answerPart(view, index, { understanding: askedOf(understanding, view.part), byId, views })
  })
  parts.forEach((own, i) => { parts[i] = replyToAsked(own, parts[i - 1], byId) ?? own })
  sayEachOnce(parts, views, { understanding, byId, views })
  sayMore(parts, views)
  return { parts: leaveUnsaid(answerTogether(preferTold(parts, views), views), views), views }
}

/** The question as one of its parts means it: where it asks several people, a part is asked of its own, or of anybody. */
const askedOf = (understanding: Understanding, { speakers }: QuestionPart): Understanding => (speakers ? { ...understanding, speakers, eachSpeaker: speakers.length === 0 && understanding.eachSpeaker } : understanding)

/** Kinds of which one figure answers one part. */
const ONE_FIGURE = new Set(['number', 'date'])

/** 甲哪天开，乙又是哪天: where two parts came to one sentence with a single figure of the kind, or to the same words of it, the later one looks on, and does not see it any more. */
function sayEachOnce(parts: PartAnswer[], views: PartView[], context: AnswerContext): void {
  parts.forEach((own, i) => {
    const [one] = own.chosen
    if (!one || own.chosen.length > 1 || !ONE_FIGURE.has(own.part.asksFor)) return
    const same = parts.slice(0, i).find(({ part, chosen }) => part.asksFor === own.part.asksFor && part.unit === own.part.unit && chosen.length === 1 && sameSentence(chosen[0]!, one))
    if (!same || figuresOf(own.part, one.sentence.text) !== 1 && !(overlap(same.chosen[0]!.span, one.span) && addsUnsaid(views[i]!, one))) return
    const view = { ...views[i]!, weighed: views[i]!.weighed.filter(({ read }) => !sameSentence(one, read)) }
    views[i] = view
    parts[i] = answerPart(view, i, { ...context, understanding: askedOf(context.understanding, own.part) })
  })
}

/** Whether a sentence says hardly any of the words that a part adds to the ones before it. */
function addsUnsaid({ part, terms }: PartView, { sentence }: { sentence: { text: string } }): boolean {
  const added = terms.filter(({ text }) => comparable(part.own ?? '').includes(text))
  return added.length > 0 && coverage(added, comparable(sentence.text)) < SAYS
}

const overlap = (one: Span | undefined, other: Span | undefined): boolean => one !== undefined && other !== undefined && one.start < other.end && other.start < one.end

/** So sure a sentence must be of a part to stand beside the one that answers another. */
const SURE = 0.9
/** Share of its own words that a sentence at least says to answer a part. */
const SAYS = 0.3

/** 为什么没走，以后怎么改: where a part came to another's sentence, which says none of the words that this part adds, the next one that surely answers stands beside it. */
function sayMore(parts: PartAnswer[], views: readonly PartView[]): void {
  parts.forEach((answered, i) => {
    const [one] = answered.chosen
    if (!one || answered.missing !== null || answered.chosen.length > 1 || !parts.slice(0, i).some(({ chosen }) => chosen.some(other => sameSentence(other, one)))) return
    const { weighed } = views[i]!
    if (!addsUnsaid(views[i]!, one)) return
    const next = weighed.find(({ read, features }) => !sameSentence(one, read) && read.passage.speaker?.role !== 'reporter' && features.heading === 0)
    if (next && confidence(next.features) >= SURE) parts[i] = { ...answered, chosen: [one, chosenOf(next, i)] }
  })
}

/** Share of its own words below which a sentence says nothing of what a part adds. */
const UNSAID = 0.15

/** 在哪报名，要带户口本不: where nothing answers one part, a sentence that says none of the words another adds answers neither. */
function leaveUnsaid(parts: readonly PartAnswer[], views: readonly PartView[]): PartAnswer[] {
  if (parts.every(({ missing }) => missing === null)) return [...parts]
  return parts.map((answered, i) => {
    const { part, terms } = views[i]!
    const added = terms.filter(({ text, light }) => !light && comparable(part.own ?? '').includes(text))
    const unsaid = answered.chosen.length > 0 && answered.confidence < 1 && added.length > 0 && coverage(added, comparable(answered.chosen.map(({ sentence }) => sentence.text).join(''))) < UNSAID
    return unsaid ? { ...answered, chosen: [], missing: part.text } : answered
  })
}

/** How many figures of the kind that a part asks for a sentence has. */
function figuresOf({ asksFor, unit }: QuestionPart, said: string): number {
  return asksFor === 'date' ? findDates(said).length : findQuantities(said).filter(quantity => fitsUnit(quantity, unit)).length
}

/** Share of the other parts' scores that a sentence gains: parts of one question are often answered together. */
const TOGETHER = 0.2

function leanOnEachOther(views: readonly PartView[]): void {
  if (views.length < 2 || views.some(({ part }) => part.speakers)) return
  const own = views.map(({ weighed }) => new Map(weighed.map(({ read, score }) => [read, score])))
  views.forEach((view, i) => {
    const others = views.flatMap((other, j) => (j === i || isWhoSaid(other.part) ? [] : [j]))
    for (const candidate of view.weighed) {
      for (const j of others) if (!sameWords(candidate.read, i, j)) candidate.score += (TOGETHER / others.length) * (own[j]!.get(candidate.read) ?? 0)
    }
    view.weighed.sort((a, b) => b.score - a.score)
  })
}

/** Whether the reader marks the same words of the sentence for both parts: one figure answers one of them. */
function sameWords({ readings }: ReadSentence, i: number, j: number): boolean {
  const [one, other] = [readings[i]?.span, readings[j]?.span]
  return one != null && other != null && one.start < other.end && other.start < one.end
}
