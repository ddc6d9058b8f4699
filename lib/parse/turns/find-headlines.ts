import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import type { Page } from '../formats/page.ts'
import { findSectionHeads } from './find-section-heads.ts'
import type { DraftTurn } from './draft-turn.ts'

const ENDS_SENTENCE = /[。！？!?…；;：:][”’」』）)]*[\s\u3000*]*$/u
const LONGEST = 80
const LONGEST_ALONE = 40

/**
 * In a headed report the words after the label are the section's headline, not speech: it stands on
 * the label's line or alone under it, is no sentence, and the paragraphs under it tell of the person by name. Decided
 * for the page as a whole: most labelled sections of a report are headed alike.
 * @returns the runs with headlines taken out of their words
 */
export function findHeadlines(page: Page, all: DraftTurn[]): DraftTurn[] {
  const heads = findSectionHeads(page, all)
  const runs = all.filter(run => !heads.has(run))
  const told = runs.map((run, at) => isHeaded(page, run, runs[at + 1]))
  // Under a report's headed sections may stand questions and answers, with labels of another form.
  const forms = new Set(runs.flatMap((run, at) => told[at] && run.cue ? [run.cue.form] : []))
  const people = new Set(runs.flatMap(run => run.cue && forms.has(run.cue.form) && (run.cue.label.kind === 'person' || run.cue.label.kind === 'surname') ? [run.cue] : [])).size
  const alike = told.filter(Boolean).length * 2 >= people
  const headed = runs.map((run, at) => alike && told[at] === true || isHeading(page, run, runs[at + 1]))
  if (!headed.includes(true)) return runs
  return runs.flatMap((run, at) => {
    const before = runs[at - 1]
    const own = headed[at] ? page.text.slice(run.start, lineEnd(page, run)).trim() : null
    // The headline's line is a run of its own where a keyword line parts it from the words.
    if (own !== null && run.lines.length < 2) return []
    const inherited = headed[at - 1] && before && before.lines.length < 2 ? page.text.slice(before.start, before.end) : run.headline
    if (own === null) return [{ ...run, headline: inherited }]
    let start = page.lines[run.lines[1] ?? -1]?.start ?? run.start
    while (/[\s\u3000]/u.test(page.text.charAt(start))) start++
    return [{ ...run, headline: own, start, lines: run.lines.slice(1) }]
  })
}

function lineEnd(page: Page, run: DraftTurn): number {
  return Math.min(run.end, page.lines[run.lines[0] ?? -1]?.end ?? run.end)
}

/** ### 局长某某：words, **职务姓名：words** over a paragraph: label and words are one heading by their format. */
function isHeading(page: Page, run: DraftTurn, next: DraftTurn | undefined): boolean {
  const line = page.lines[run.cue?.line ?? -1]
  if (!run.cue || !line || ASKING_KINDS.has(run.cue.label.kind) || run.lines[0] !== run.cue.line || !run.lines[1] && next?.cue !== run.cue) return false
  const words = page.text.slice(run.start, lineEnd(page, run)).trim()
  return (line.heading > 0 || line.strong >= line.text.trimEnd().length) && words !== '' && words.length <= LONGEST && !ENDS_SENTENCE.test(words)
}

function isHeaded(page: Page, run: DraftTurn, next: DraftTurn | undefined): boolean {
  const { cue } = run
  const at = run.lines[0] ?? -1
  const body = run.lines.length > 1 ? run : next?.cue === cue ? next : undefined
  if (!cue || cue.label.kind !== 'person' || !body) return false
  const words = page.text.slice(run.start, lineEnd(page, run)).trim()
  // What the format itself marks as a heading, directly under the label.
  if (at !== cue.line && body === run && (page.lines[at]?.heading ?? 0) > 0 && words !== '' && !ENDS_SENTENCE.test(words)) return true
  // Under a label that stands alone the headline has the next line to itself.
  if (words === '' || words.length > (at === cue.line ? LONGEST : LONGEST_ALONE) || ENDS_SENTENCE.test(words) || at !== cue.line && cue.label.title === null) return false
  const from = body === run ? lineEnd(page, run) : body.start
  return page.text.slice(from, Math.min(body.end, from + 600)).includes(cue.label.name)
}
