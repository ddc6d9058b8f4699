import type { Page } from '../formats/page.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPaperBar } from '../lines/is-paper-bar.ts'
import { nextFilled } from '../lines/next-filled.ts'

/** 3月4日 星期二, in the bar over a newspaper's page. */
const ISSUE = /\d{1,2}月\d{1,2}日.{0,8}星期[一二三四五六日天]/u
/** Lines above a headline among which the bar stands. */
const BAR_LINES = 5
/** 本报讯, 本报记者: what a newspaper begins its report with, under all of its headline. */
const BEGINS = /^[\s\u3000（(【■□◎]*本报(?:\p{Script=Han}{2,6})?(?:讯|记者)/u
/** A line that is no part of a headline, or is joined to it by its dash. */
const APART = /[。！；]|记者|通讯员|版[:：]|^[\s\u3000]*(?:——|--|[■●◆★□])/u

/**
 * Of a newspaper's headline set on three lines, right under another between the bar of its page and its report, the place of
 * the second: the first leads up to it, the third adds to it. Null where the page has no such headline.
 * @param candidates places of lines that may be a title
 */
export function mainHeadline({ lines }: Page, candidates: readonly number[]): number | null {
  const main = candidates.find((at, i) => candidates[i - 1] === at - 1 && candidates[i + 1] === at + 1)
  if (main === undefined) return null
  const block = [main - 1, main, main + 1].map(at => lines[at]?.plain.trim() ?? '')
  const barred = lines.slice(Math.max(0, main - 1 - BAR_LINES), main - 1).some(({ plain }) => ISSUE.test(plain) || isPaperBar(plain))
  const alone = !candidates.includes(main + 2) && BEGINS.test(lines[nextFilled(lines, main + 2)]?.plain ?? '')
  return barred && alone && block.every(words => !APART.test(words) && !ISSUE.test(words) && !isOutlet(words)) ? main : null
}
