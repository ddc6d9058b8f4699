import type { Page } from './page.ts'
import type { DraftTurn } from './split-turns.ts'

const ENDS_SENTENCE = /[。！？!?…；;：:][”’」』）)]*[\s\u3000*]*$/u
const LONGEST = 80
const LONGEST_ALONE = 40

/**
 * In a headed report the words after the label are the section's headline, not speech: it stands on
 * the label's line or alone under it, is no sentence, and the paragraphs under it tell of the person by name. Decided
 * for the page as a whole: most labelled sections of a report are headed alike.
 * @returns the runs with headlines taken out of their words
 */
export function findHeadlines(page: Page, runs: DraftTurn[]): DraftTurn[] {
  const headed = runs.map(run => isHeaded(page, run))
  const people = runs.filter(run => run.cue?.label.kind === 'person' || run.cue?.label.kind === 'surname').length
  if (headed.filter(Boolean).length * 2 < people) return runs
  return runs.map((run, at) => {
    const line = page.lines[run.lines[0] ?? -1]
    const next = page.lines[run.lines[1] ?? -1]
    if (!headed[at] || !line || !next) return run
    let start = next.start
    while (/[\s\u3000]/u.test(page.text.charAt(start))) start++
    return { ...run, headline: page.text.slice(run.start, line.end).trim(), start, lines: run.lines.slice(1) }
  })
}

function isHeaded(page: Page, run: DraftTurn): boolean {
  const { cue } = run
  const at = run.lines[0] ?? -1
  const line = page.lines[at]
  if (!cue || cue.label.kind !== 'person' || !line || run.lines.length < 2) return false
  const words = page.text.slice(run.start, Math.min(run.end, line.end)).trim()
  // Under a label that stands alone the headline has the next line to itself.
  if (words === '' || words.length > (at === cue.line ? LONGEST : LONGEST_ALONE) || ENDS_SENTENCE.test(words) || at !== cue.line && cue.label.title === null) return false
  const below = page.text.slice(line.end, Math.min(run.end, line.end + 600))
  return below.includes(cue.label.name)
}
