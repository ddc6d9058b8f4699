import type { QuestionPart } from '../../../contract/understanding.ts'
import type { Term } from '../sentences/question-terms.ts'
import { countsOnly } from './counts-only.ts'
import { namesNothing } from './names-nothing.ts'
import { namesOtherNumber } from './other-number.ts'
import { ofAllInstead } from './of-all-instead.ts'
import { onlyNamesMeeting, tellsOccasion } from './tells-occasion.ts'
import { plainlyOtherTime } from './plainly-other-time.ts'
import { figureOfSibling } from './figure-of-sibling.ts'
import { fitsKind } from './fits-kind.ts'
import { givesNoReason } from './gives-no-reason.ts'
import { lacksAspect } from './lacks-aspect.ts'
import { leadsToText } from './leads-to-text.ts'
import { leavesUnnamed } from './leaves-unnamed.ts'
import { namesNoPlace } from './names-no-place.ts'
import { notThatFigure } from './not-that-figure.ts'
import { notSoAsked } from './not-so-asked.ts'
import { onlySets } from './only-sets.ts'
import { otherHead } from './other-head.ts'

/** 不要钱。 opens a reply that the next sentence goes on with. */
const BRIEF = 8

/** Kinds of which a time makes all the difference. */
const TIMED = new Set(['number', 'date', 'statement'])

/** A sentence as it is looked at for a part. */
type Looked = {
  text: string
  /** In comparable form: itself, the next one, what stands around it, the words that the reader marked. */
  said: string
  next: string
  around: string
  marked: string
}

/**
 * A judge of whether a sentence speaks of the matter and yet leaves untold just what is asked of it: it counts and
 * does not name, has another figure, no place, no reason, or only leads to the text.
 * @param asked the part in comparable form; `placed` the same with the place that an earlier part names
 */
export function leavesUntold({ part, asked, placed, terms }: { part: QuestionPart; asked: string; placed: string; terms: readonly Term[] }): (looked: Looked) => boolean {
  const { asksFor } = part
  const head = terms.find(term => term.head)
  const lacks = lacksAspect(asked)
  const isOtherFigure = notThatFigure(part, asked)
  return ({ text, said, next, around, marked }) => !(asksFor === 'date' && fitsKind(part, text)) && (countsOnly(asked, said) || leavesUnnamed(asked, said, next))
    || namesNothing(asked, said)
    || notSoAsked(part, asked, said)
    || TIMED.has(asksFor) && plainlyOtherTime(asked, said)
    || (asksFor === 'number' || asksFor === 'date') && namesOtherNumber(placed, said, around)
    || leadsToText(part, said)
    || namesNoPlace(part, asked, said)
    || onlySets(asked, said)
    || asksFor === 'place' && tellsOccasion(asked, said)
    || asksFor === 'date' && onlyNamesMeeting(asked, said)
    || ofAllInstead(asked, said)
    || lacks(said.length < BRIEF ? said + next : said)
    || isOtherFigure(said, marked)
    || figureOfSibling(part, head, said)
    || otherHead(part, asked, said)
    || givesNoReason(part, terms, said)
}
