import type { Line, Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { readCue } from '../grammar/read-cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { findPageColon } from './find-page-colon.ts'
import { readAnnounced } from './read-announced.ts'
import { readAskerLines } from './read-asker-lines.ts'
import { readByPageColon } from './read-by-page-colon.ts'
import { readByShortForm } from './read-by-short-form.ts'
import { readFootedPosts } from './read-footed-posts.ts'
import { readHeadingAskers } from './read-heading-askers.ts'
import { readHeadsAlike } from './read-heads-alike.ts'
import { readPartLines } from './read-part-lines.ts'
import { readPartMarks } from './read-part-marks.ts'
import { readPostTags } from './read-post-tags.ts'
import { readReadersQuestions } from './read-readers-questions.ts'
import { readRecurringPosters } from './read-recurring-posters.ts'
import type { ShortForms } from './read-short-forms.ts'
import { readTaggedPosts } from './read-tagged-posts.ts'
import { readTimedAccounts } from './read-timed-accounts.ts'
import { readWhoReports } from './read-who-reports.ts'

const FEWEST_POSTS = 3

type LineReader = (line: Line, at: number) => Cue | null | undefined

/** What reads the labels of a page: `stated`, where the page says of its own words or lines that they are labels; `shaped`, where a line has the shape of one; `heads`, heads in a form that the page repeats. */
export type LineReaders = { stated: readonly LineReader[]; shaped: readonly LineReader[]; heads: ReadonlyMap<number, Cue> }

/** Sets up what reads the labels of a page, the surest first. */
export function findLineReaders(page: Page, kinds: LineKind[], { forms }: ShortForms): LineReaders {
  const { lines } = page
  const parts = new Map([...readPartLines(lines, kinds), ...readPartMarks(lines)])
  const headed = readHeadingAskers(lines)
  const pageColon = findPageColon(page, kinds)
  const readers = readReadersQuestions(lines)
  const posts = new Map([...readRecurringPosters(lines), ...readTimedAccounts(lines), ...readTaggedPosts(lines), ...readFootedPosts(lines), ...readPostTags(lines)])
  const stamps = new Set(lines.flatMap((line, at) => isStampAlone(line.plain.trim()) ? [at] : []))
  return {
    stated: [
      (line, at) => readByShortForm(line, at, forms),
      (_, at) => parts.get(at),
      (line, at) => readAnnounced(line, at, page.text),
      (_, at) => headed.get(at)?.stated ? headed.get(at) : null,
      (_, at) => parts.has(nextFilled(lines, at + 1)) ? null : readAskerLines(lines, kinds, at),
    ],
    shaped: [
      (_, at) => readers.get(at),
      (_, at) => posts.get(at),
      (line, at) => pageColon && readByPageColon(line, at, pageColon),
      (line, at) => kinds[at] === 'text' ? readWhoReports(line, at) : null,
      (line, at) => readCue(line, at, stamps.size >= FEWEST_POSTS && stamps.has(lastFilled(lines, at - 1))),
    ],
    heads: new Map([...readHeadsAlike(lines), ...headed]),
  }
}
