import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { findSpeakers } from '../../../understand/find-speakers.ts'
import { officePresumed } from '../../../understand/office-presumed.ts'
import { officeOf } from './holds-office.ts'
import type { PartAnswer } from './selection.ts'

/** Nothing but whether it is so: 甲是某局局长吗. */
const ONLY_WHETHER = /^(?:请问|那么?|是不是|难道|[市省县区州])*(?:的?(?:吗|么|吧|对吗|对不对|是吗|是不是))?[？?]*$/u

/**
 * 既然甲是某局局长, where another is: the answer to the first part opens with what the page prints of 甲's office, which corrects the question.
 * Where nothing else is asked, that is the answer, with who does hold the office beside it.
 */
export function correctOffice(parts: readonly PartAnswer[], { standalone, lang }: Understanding, briefings: readonly Briefing[]): PartAnswer[] {
  const [first, ...rest] = parts
  if (!first || lang === 'en') return [...parts]
  const question = toSimplified(standalone)
  for (const briefing of briefings) {
    const presumed = officePresumed(question, findSpeakers(question, briefing.speakers))
    const [name] = presumed?.person.names ?? []
    const told = name === undefined ? null : officeOf(name, briefing)
    if (!presumed || name === undefined || !told) continue
    const holds = presumed.office.names.includes(name)
    const { person, office } = presumed
    const alone = ONLY_WHETHER.test(question.slice(0, Math.min(person.start, office.start)) + question.slice(Math.max(person.end, office.end)))
    if (holds && !alone) continue
    const holder = holds ? null : officeOf(office.names[0]!, briefing)
    const placed = [told, ...(alone && holder && holder.sentence.start !== told.sentence.start ? [holder] : [])].map(one => ({ ...one, confidence: 1 }))
    const others = alone ? [] : first.chosen.filter(({ sentence, passage }) => passage.briefingId !== briefing.id || sentence.start !== told.sentence.start)
    return [{ part: first.part, chosen: [...placed, ...others], confidence: 1, missing: null, ...(first.terms && { terms: first.terms }), ...(!holds && { corrects: true }) }, ...rest]
  }
  return [...parts]
}
