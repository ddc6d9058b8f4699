import type { Page } from '../formats/page.ts'
import { isPaperBar } from '../lines/is-paper-bar.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { PAPER_DATELINE } from './paper-dateline.ts'
import { PAPER_PAGE } from './paper-page.ts'
import { titleWords } from './title-words.ts'

/** Lines above a headline among which the bar of a newspaper's page stands. */
const BAR_LINES = 5
/** A byline, or a line joined to the one above by its dash. */
const APART = /[。！]|记者|通讯员|^[\s\u3000]*(?:——|--|[■●◆▌])/u

/**
 * Of a newspaper's headline on two lines, the main one, where the page tells it from what leads up to it or adds to it: the head
 * element states no other, a format makes it the larger heading, or it alone is bold. Null where nothing tells them apart.
 * @param candidates places of lines that may be a title
 */
export function toldHeadline(page: Page, candidates: readonly number[], stated: string | null): { main: number; lines: Set<number> } | null {
  const { lines } = page
  const first = candidates.findIndex((at, i) => candidates[i + 1] === nextFilled(lines, at + 1))
  const [upper, lower, third] = first < 0 ? [] : candidates.slice(first)
  if (upper === undefined || lower === undefined || third === nextFilled(lines, lower + 1) || [upper, lower].some(at => APART.test(lines[at]?.plain ?? ''))) return null
  const barred = lines.slice(Math.max(0, upper - BAR_LINES), upper).some(({ plain }) => isPaperBar(plain) || PAPER_PAGE.test(plain.trim()))
  if (!barred && !PAPER_DATELINE.test(lines[nextFilled(lines, lower + 1)]?.plain ?? '')) return null
  const main = [isStated(page, stated), largerHeading(page), bold(page)].map(isMain => onlyOne(upper, lower, isMain)).find(at => at !== null)
  return main == null ? null : { main, lines: new Set([upper, lower]) }
}

/** Whether the first of two is the main headline beside the second. */
type IsMain = (at: number, other: number) => boolean

/** Which of two is, where the other is not. */
const onlyOne = (upper: number, lower: number, isMain: IsMain): number | null => isMain(upper, lower) === isMain(lower, upper) ? null : isMain(upper, lower) ? upper : lower

const squeeze = (text: string): string => text.replace(/[\s\u3000]/gu, '')

const isStated = (page: Page, stated: string | null): IsMain => at => stated !== null && squeeze(stated).includes(squeeze(titleWords(page, at)))

const largerHeading = ({ lines }: Page): IsMain => (at, other) => {
  const [own, others] = [lines[at]?.heading ?? 0, lines[other]?.heading ?? 0]
  return own > 0 && (others === 0 || own < others)
}

const bold = ({ lines }: Page): IsMain => at => (lines[at]?.strong ?? 0) > 0 && lines[at]!.strong >= lines[at]!.text.trimEnd().length
