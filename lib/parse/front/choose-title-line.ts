import type { Page } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { bareTitle } from './bare-title.ts'
import { EVENT_WORDS } from './event-words.ts'
import { GENRE_ALONE } from './genre-alone.ts'
import { SUBTITLE_LINE } from './subtitle-line.ts'
import { TITLE_TOPIC } from './title-topic.ts'
import { titleWords } from './title-words.ts'

const SHORTEST_STATED = 6
/** 某某通讯 第12期. */
const ISSUE_NAME = /[^\s\u3000，。：:]{2,16}[\s\u3000]*第[\s\u3000]*[\d一二三四五六七八九十百]{1,4}[\s\u3000]*[期号]$/u
/** 第62期　2026年4月11日, under the name. */
const ISSUE_BELOW = /^[\s\u3000*_>]*第[\s\u3000]*[\d一二三四五六七八九十百]{1,4}[\s\u3000]*[期号](?=[\s\u3000|｜·]|$)/u
/** 某市新闻发布会文字材料: of what, the next line says. */
const KIND_ONLY = /^\p{Script=Han}{2,16}(?:新闻发布会|通气会|吹风会|记者会)(?:文字材料|文字实录|材料|实录|记录稿?|纪要)$/u
const ABOUT = /^关于.{4,60}的?(?:新闻|媒体)?(?:发布会|通气会|吹风会|说明会|记者会|见面会)$/u
/** A title in a line of its own has so many characters. */
const SHORTEST = 10

/** Where the title may stand: lines of the page's head, how far that reaches, and what the head element states. */
type Head = { page: Page; candidates: readonly number[]; until: number; stated: string | null }

/**
 * The line that is the title, or the first of several that are: a heading before any other line, then what names an event, then
 * what is long enough. `heading` is the heading, if a format makes one of it.
 */
export function chooseTitleLine(head: Head): { first: number | undefined; heading: number | undefined } {
  const { page: { lines }, candidates, stated } = head
  const heading = headingOf(head)
  const plain = (at: number): string => lines[at]?.plain ?? ''
  const first = aboutWhat(head, heading) ?? itemOfIssue(head, heading) ?? heading
    ?? candidates.find(at => TITLE_TOPIC.test(plain(at)))
    ?? candidates.find(at => (lines[at]?.text.trim().length ?? 0) >= SHORTEST)
    ?? (stated !== null && GENRE_ALONE.test(bareTitle(stated)) ? candidates.find(at => (lines[at]?.heading ?? 0) > 0) : undefined)
    ?? candidates.find(at => SUBTITLE_LINE.test(plain(at + 1).trim()))
  return { first, heading }
}

/** A heading of the first level, one that the head element states as well, or one that names an event before any other line of some length. */
function headingOf({ page: { lines }, candidates, stated, page }: Head): number | undefined {
  const headings = candidates.filter(at => lines[at]?.heading === 1)
  const plain = (at: number): string => lines[at]?.plain ?? ''
  // 某某法院 / 新闻发布稿 / 某某新闻发布会, all set large: who publishes what stands over the title.
  const letterhead = headings.length > 1 && BODY_NAME.test(plain(headings[0] ?? 0).trim())
  const underLetterhead = letterhead ? headings.find(at => EVENT_WORDS.test(plain(at))) ?? headings.find(at => !BODY_NAME.test(plain(at).trim())) : undefined
  const isStated = (at: number): boolean => (lines[at]?.heading ?? 0) > 0 && titleWords(page, at).length >= SHORTEST_STATED && stated?.includes(titleWords(page, at)) === true
  const foremost = candidates.find(at => (lines[at]?.heading ?? 0) > 0 || (lines[at]?.text.trim().length ?? 0) >= SHORTEST)
  return underLetterhead ?? headings[0] ?? candidates.find(isStated) ?? (foremost !== undefined && lines[foremost]?.heading === 2 && EVENT_WORDS.test(plain(foremost)) ? foremost : undefined)
}

/** 某某通讯 第12期, and the event in a heading of its own: the issue's name is whose page it is. */
function itemOfIssue({ page: { lines }, until }: Head, heading: number | undefined): number | undefined {
  if (heading === undefined || !ISSUE_NAME.test(lines[heading]?.plain.trim() ?? '') && !ISSUE_BELOW.test(lines[nextFilled(lines, heading + 1)]?.plain ?? '')) return undefined
  const at = lines.slice(0, until).findIndex(line => line.heading > 1 && EVENT_WORDS.test(line.plain))
  return at < 0 ? undefined : at
}

/** 某某办公室 / 新闻发布会文字材料 / 关于…的新闻发布会: the last of them says of what. */
function aboutWhat({ page: { lines }, candidates }: Head, heading: number | undefined): number | undefined {
  const plain = (at: number): string => lines[at]?.plain ?? ''
  if (heading !== undefined && !KIND_ONLY.test(plain(heading).trim())) return undefined
  const kindFirst = KIND_ONLY.test(plain(candidates[0] ?? 0).trim())
  return candidates.find((at, i) => ABOUT.test(plain(at).trim()) || i === 1 && kindFirst && EVENT_WORDS.test(plain(at)))
}
