import type { Roster } from '../cues/roster.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { findJumps } from '../lines/find-jumps.ts'
import { isEditorsBox } from '../lines/is-editors-box.ts'
import { isUnstopped } from '../lines/is-unstopped.ts'
import { chooseFrontLines } from './choose-front-lines.ts'
import { findDeskPosts } from './find-desk-posts.ts'
import { findFoot } from './find-foot.ts'
import { findSignedHeadings } from './find-signed-headings.ts'
import { sectionBehind } from './section-behind.ts'
import { sectionLevel } from './section-level.ts'

/** The labels that open turns, and what is known of the page with them. */
export type Opened = { cues: readonly Cue[]; roster: Roster; lists: ReadonlySet<number>; tail: number; titleLines: ReadonlySet<number> }

/** Where on a page something begins or stands that is nobody's speech, or interrupts one. */
export type Survey = {
  page: Page
  kinds: readonly LineKind[]
  roster: Roster
  /** Lines that list who answers beneath. */
  lists: ReadonlySet<number>
  titleLines: ReadonlySet<number>
  byLine: ReadonlyMap<number, Cue>
  /** The last line of the last label; −1 where there is none. */
  lastCue: number
  /** The first lines of the page's foot, of other pages' headlines, of a part behind the last speech. */
  foot: number
  tail: number
  behind: number
  /** The lines before the first speaker that tell what happened. */
  front: ReadonlySet<number>
  jumps: ReadonlySet<number>
  desk: ReadonlySet<number>
  headings: ReadonlySet<number>
  /** Whether the page's sentences have no stops, as subtitles have none. */
  unstopped: boolean
  /** How large the headings are that name who speaks under them; 0 where none do. */
  sections: number
  /** Whether only questions have labels. */
  answerless: boolean
}

export function surveyPage(page: Page, kinds: LineKind[], { cues, roster, lists, tail, titleLines }: Opened): Survey {
  const byLine = new Map(cues.map(cue => [cue.line, cue]))
  const lastCue = cues.at(-1)?.lastLine ?? -1
  const part = sectionBehind(page, new Set(byLine.keys()), lastCue)
  const over = page.lines[part]
  return {
    page, kinds, roster, lists, titleLines, byLine, lastCue, tail,
    foot: findFoot(page, kinds, cues.at(-1)),
    // ■ 相关链接 is no part of what the page tells.
    behind: over && (kinds[part] === 'related' || isEditorsBox(over)) ? page.lines.length : part,
    front: chooseFrontLines(page, kinds, cues[0]?.line ?? page.lines.length, titleLines),
    jumps: findJumps(page.lines),
    desk: findDeskPosts(page, byLine),
    headings: findSignedHeadings(page, kinds, cues),
    unstopped: isUnstopped(page.lines),
    sections: sectionLevel(cues, page),
    answerless: cues.every(cue => SURE_ASKING_KINDS.has(cue.label.kind)),
  }
}
