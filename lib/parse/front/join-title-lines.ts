import type { Page } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { SPEAKS_ON } from '../lines/speaks-on.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { EVENT_WORDS } from './event-words.ts'
import { GENRE_ALONE } from './genre-alone.ts'
import { PAPER_DATELINE } from './paper-dateline.ts'
import { PAPER_PAGE } from './paper-page.ts'
import { SUBTITLE_LINE } from './subtitle-line.ts'
import { titleWords } from './title-words.ts'

/** Lines above a headline among which the issue's date stands. */
const MASTHEAD = 4
const ISSUE = /\d{1,2}月\d{1,2}日.*星期[一二三四五六日天]/u
/** 某会首场发布会：, over what happened there: the first line of two. */
const OPENS_TITLE = /^[^。！？：:]{4,30}(?:会|访谈|直播)[：:]$/u
/** Whose name on the line above belongs to the title. */
const WHOSE = /^\p{Script=Han}{2,24}(?:公司|集团|医院|大学|学院|总局|事务局|银行|法院|检察院)$/u
/** 某某法院发布 / 某年某案白皮书: a body, and what it does with what the next line names. */
const BODY_GIVES_OUT = /^(\p{Script=Han}{4,24}?)(?:联合)?(?:发布|公布|通报|印发|出台|推出)$/u
/** 某院、某局 / 联合通报…: what they do, on the line below their names. */
const BODIES_DO = /^(?:联合|共同|就|关于|通报|发布|介绍|公布|召开|举行|举办|解读)\p{Script=Han}{4,40}$/u
/** 某办就某年1-2月份 / 某某情况举行发布会: what is held of what the first line tells, the second says. */
const HELD_ABOUT = /^[^。！？：]{1,24}就(?![业地近读医])[^。！？：]{2,60}$/u
/** The first line of two ends where no title does. */
const DANGLES = /^[^。！？：:]{3,60}\p{Script=Han}[、和与及暨]$/u
const BARE_EVENT = /^(?:例行)?(?:新闻|媒体|传媒|情况)?(?:发布会?|通气会|吹风会|说明会|记者会|见面会|简报会)(?:(?:谈话|发言|讲话|答问|问答)[及和与、]?){0,2}(?:文字|图文|现场)?(?:实录|[记纪]录稿?|速记稿?|纪要|全文|材料)?(?:[(（][^()（）]{2,6}[)）])?$/u
/** What no line of a newspaper's headline is. */
const NO_HEADLINE = /[。！]|记者|通讯员/u

/** A title as far as it is joined: its first line as found, the lines it takes up, its words. */
export type JoinedTitle = { page: Page; kinds: readonly LineKind[]; candidates: readonly number[]; stated: string | null; heading: number | undefined; first: number; lines: Set<number>; title: string }

/** A line that belongs to the title, before its words or behind them, and what parts it from them. */
type Part = { at: number; before: boolean; gap: '' | ' ' }

const plainOf = ({ page: { lines } }: JoinedTitle, at: number): string => lines[at]?.plain.trim() ?? ''

/** What stands right over the line that names the event and is said of it: whose it is, of what it is, the half before it. */
function lineAbove(joined: JoinedTitle): Part | null {
  const { page, candidates, stated, heading, first, title } = joined
  const named = lastFilled(page.lines, first - 1)
  if (named < first && SPEAKS_ON.test(title) && readLabel(plainOf(joined, named))?.kind === 'person') return { at: named, before: true, gap: '' }
  const above = page.lines[first - 1]
  if (above === undefined) return null
  const over = plainOf(joined, first - 1)
  const isCandidate = candidates.includes(first - 1)
  // 某某公司 / 活动记录表: whose record it is.
  const body = heading === undefined && WHOSE.test(over) && !/公司|集团/u.test(title) && !title.includes(above.text.trim())
  // 某某工程 / 新闻发布会记录稿: of what it is.
  const subject = heading === undefined && isCandidate && BARE_EVENT.test(plainOf(joined, first))
  const dangles = isCandidate && DANGLES.test(over)
  const heldAbout = heading === undefined && isCandidate && HELD_ABOUT.test(over) && !EVENT_WORDS.test(over) && EVENT_WORDS.test(plainOf(joined, first))
  // Both lines, one after the other, are what the head of the page states.
  const statedWhole = stated !== null && isCandidate && squeeze(stated).includes(squeeze(titleWords(page, first - 1) + title))
  return body || subject || dangles || heldAbout || statedWhole ? { at: first - 1, before: true, gap: '' } : null
}

/** The second line of a title on two: the first half breaks off without naming the event, the second goes straight on. */
function secondHalf(joined: JoinedTitle): Part | null {
  const { page: { lines }, kinds, candidates, heading, first } = joined
  const second = first + 1
  const [upper, lower] = [plainOf(joined, first), plainOf(joined, second)]
  const bare = BARE_EVENT.test(lower)
  const asLarge = heading === undefined || (lines[second]?.heading ?? 0) > 0 || bare
  const isTitle = candidates.includes(second) || (heading === undefined || lines[heading]?.heading === lines[second]?.heading) && kinds[second] === 'text' && bare
  const bodiesDo = BODIES_DO.test(lower) && upper.split(/[、和与]/u).every(body => BODY_NAME.test(body))
  const breaksOff = givesOut(upper) || DANGLES.test(upper) || !EVENT_WORDS.test(upper) && EVENT_WORDS.test(lower) || bodiesDo
  return asLarge && isTitle && breaksOff ? { at: second, before: false, gap: '' } : null
}

/** The first line of a newspaper's headline on two, under the date or page of the issue, or over 本报讯; the event may stand in the second. */
function upperHeadline(joined: JoinedTitle): Part | null {
  const { page, candidates, heading, first, lines } = joined
  const over = lastFilled(page.lines, first - 1)
  const upper = plainOf(joined, over)
  if (heading !== undefined || over >= first || lines.has(over) || !candidates.includes(over) || ISSUE.test(upper) || isOutlet(upper) || NO_HEADLINE.test(upper) || upper.includes('版')) return null
  const ofPaper = page.lines.slice(Math.max(0, over - MASTHEAD), over).some(line => ISSUE.test(line.plain) || PAPER_PAGE.test(line.plain.trim())) || PAPER_DATELINE.test(page.lines[nextFilled(page.lines, first + 1)]?.plain ?? '')
  return ofPaper ? { at: over, before: true, gap: ' ' } : null
}

/** Its second line; what asks is one right over 本报讯 only. */
function lowerHeadline(joined: JoinedTitle): Part | null {
  const { page, candidates, heading, first, lines } = joined
  const second = first + 1
  const lower = page.lines[second]?.plain ?? ''
  const masthead = page.lines.slice(Math.max(0, first - MASTHEAD), first).some(line => ISSUE.test(line.plain))
  if (!masthead || heading !== undefined || !candidates.includes(second) || lines.has(second) || NO_HEADLINE.test(lower) || /^[\s\u3000]*[■●◆]/u.test(lower)) return null
  return !lower.includes('？') || PAPER_DATELINE.test(page.lines[nextFilled(page.lines, second + 1)]?.plain ?? '') ? { at: second, before: false, gap: ' ' } : null
}

/** ——某市新闻发布会侧记, under the headline; in Markdown both are headings, with a blank line between. */
function subtitle({ page, first, lines }: JoinedTitle): Part | null {
  const second = first + 1
  const below = page.lines[second]?.text.trim() === '' && (page.lines[second + 1]?.heading ?? 0) > 0 ? second + 1 : second
  return SUBTITLE_LINE.test(titleWords(page, below)) && !lines.has(below) ? { at: below, before: false, gap: ' ' } : null
}

/** 文 字 实 录, as large under it: what kind of text it is. */
function genreBelow(joined: JoinedTitle): Part | null {
  const { page, heading, first, lines } = joined
  const second = first + 1
  const isGenre = page.lines[second]?.heading === 1 && heading === first && !lines.has(second) && GENRE_ALONE.test(plainOf(joined, second)) && !GENRE_ALONE.test(page.lines[first]?.plain.slice(-4) ?? '')
  return isGenre ? { at: second, before: false, gap: ' ' } : null
}

/** 某会首场发布会：, over what happened there. */
function openingAbove(joined: JoinedTitle): Part | null {
  const { page, heading, first, lines } = joined
  const opening = lastFilled(page.lines, first - 1)
  return heading === undefined && opening < first && !lines.has(opening) && OPENS_TITLE.test(plainOf(joined, opening)) ? { at: opening, before: true, gap: '' } : null
}

/** Joins to a title what else of it stands on other lines. Changes the title and the lines it takes up. */
export function joinTitleLines(joined: JoinedTitle): void {
  add(joined, lineAbove(joined))
  // Where the head of the page states the first line and not the next, the title is that line.
  const { page, stated, first } = joined
  const whole = stated !== null && stated.includes(joined.title) && !stated.includes(titleWords(page, first + 1))
  for (const find of [...whole ? [upperHeadline] : [secondHalf, upperHeadline, lowerHeadline], subtitle, genreBelow, openingAbove]) add(joined, find(joined))
}

function add(joined: JoinedTitle, part: Part | null): void {
  if (!part) return
  const words = titleWords(joined.page, part.at)
  joined.title = part.before ? words + part.gap + joined.title : joined.title + part.gap + words
  joined.lines.add(part.at)
}

/** Whether a line breaks off behind what a body does; an account may be called so, but is no body's whole name. */
const givesOut = (plain: string): boolean => BODY_NAME.test(BODY_GIVES_OUT.exec(plain)?.[1] ?? '')

const squeeze = (text: string): string => text.replace(/[\s\u3000]/gu, '')
