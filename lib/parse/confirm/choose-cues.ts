import { answerInSections } from '../cues/answer-in-sections.ts'
import { answerOfSection } from '../cues/answer-of-section.ts'
import { answerUnderHeadings } from '../cues/answer-under-headings.ts'
import { collectCues } from '../cues/collect-cues.ts'
import { countBy } from '../cues/count-by.ts'
import { findTail } from '../cues/find-tail.ts'
import { isBare } from '../cues/is-bare.ts'
import { readFullText } from '../cues/read-full-text.ts'
import { readUnlabelledOpening } from '../cues/read-unlabelled-opening.ts'
import type { Roster } from '../cues/roster.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { ASKS } from '../lines/asks.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { nextText } from '../lines/next-text.ts'
import { confirmByMarks } from './confirm-by-marks.ts'
import { findHabits } from './habits.ts'
import type { Habits } from './habits.ts'
import { isCertain } from './is-certain.ts'
import { isLikely } from './is-likely.ts'
import type { Setting } from './is-likely.ts'
import { likeness } from './likeness.ts'
import { namedByPlace } from './named-by-place.ts'
import { roundBylines } from './round-bylines.ts'
import { withinPosts } from './within-posts.ts'
import { withoutRoundAsides } from './without-round-asides.ts'
import { wordsBehind } from './words-behind.ts'

/** The labels that open turns, who is introduced on the page, lines that only list who answers beneath, and the line from which on nobody speaks. */
export type Chosen = { cues: Cue[]; roster: Roster; lists: ReadonlySet<number>; tail: number }

/** The labels of a page that do open turns, in page order: those that are certain, and what is like them. */
export function chooseCues(page: Page, kinds: LineKind[]): Chosen {
  const shaped = withoutRoundAsides(roundBylines(collectCues(page, kinds), page.lines), page.lines)
  const habits = findHabits(page, kinds, shaped)
  const sure = withinPosts(chooseSure(habits))
  const cues = answerInSections(answerOfSection(sure, page), page, kinds)
  const opening = readFullText(page, kinds, cues, habits.roster) ?? readUnlabelledOpening(page, kinds, cues, habits.roster)
  const answered = answerUnderHeadings(opening ? [opening, ...cues] : cues, [...habits.candidates], page, habits.roster)
  return { ...answered, roster: habits.roster, tail: findTail(page, kinds, answered.cues) }
}

/** Confirms in three rounds (by what a label says, by how it is marked, by where it stands), then takes in what is likely beside those. */
function chooseSure(habits: Habits): Cue[] {
  const { candidates } = habits
  const certain = findCertain(habits)
  const alike = countBy(certain, likeness)
  const points = countBy(candidates.filter(cue => cue.label.kind === 'stranger' || cue.label.kind === 'word'), likeness)
  for (const cue of confirmByMarks(habits, certain)) certain.add(cue)
  const unplaced = confirmByPlace(habits, certain)
  const setting: Setting = { forms: new Set([...certain].map(cue => cue.form)), alike, points }
  for (const cue of questionHeadlines(habits, certain)) certain.delete(cue)
  return candidates.filter((cue, at) => certain.has(cue) || !unplaced.has(cue) && isLikely(cue, candidates[at - 1], habits, setting))
}

function findCertain(habits: Habits): Set<Cue> {
  const certain = new Set<Cue>()
  for (const cue of habits.candidates) if (isCertain(cue, habits, { begun: certain.size > 0, again: true })) certain.add(cue)
  return certain
}

/**
 * Adds to the certain labels those that their place makes names, and takes away bare names that recur within speeches
 * (成本：, 水产业：). Changes the labels of the words it makes names.
 * @returns those that stand within speeches
 */
function confirmByPlace(habits: Habits, certain: Set<Cue>): ReadonlySet<Cue> {
  const { candidates, page, kinds, wide } = habits
  const byThemselves = [...certain].filter(cue => cue.form === 'line' || !isBare(cue, wide) || isCertain(cue, habits, { begun: true, again: false }))
  const { named, unplaced } = namedByPlace(candidates, new Set(byThemselves), page, kinds, wide)
  for (const cue of unplaced) if (cue.form !== 'line') certain.delete(cue)
  for (const cue of named) {
    if (cue.label.kind === 'word') cue.label = { kind: 'person', name: cue.label.name, title: null, role: null }
    certain.add(cue)
  }
  return unplaced
}

/** ## 问题一：…？ over what somebody asks in his own name is a headline, and so are the others like it. */
function questionHeadlines(habits: Habits, certain: ReadonlySet<Cue>): Cue[] {
  const { page: { lines }, kinds, candidates, byLine } = habits
  const headlines = candidates.filter(cue => cue.label.kind === 'question' && (lines[cue.line]?.heading ?? 0) > 0)
  const asksUnder = (headline: Cue): boolean => {
    const cue = byLine.get(nextText(lines, kinds, headline.lastLine + 1) ?? -1)
    return cue !== undefined && certain.has(cue) && (cue.label.kind === 'reporter' || cue.label.kind === 'netizen' || cue.label.kind === 'outlet' && ASKS.test(wordsBehind(cue, habits)))
  }
  return headlines.some(asksUnder) ? headlines : []
}
