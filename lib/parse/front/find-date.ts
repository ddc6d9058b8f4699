import { hanNumber } from '../../text/han-number.ts'
import { isoDate } from '../../text/iso-date.ts'
import { plainWidth } from '../../text/plain-width.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Page } from '../formats/page.ts'
import { isPaperBar } from '../lines/is-paper-bar.ts'
import { isTraditional } from '../names/is-traditional.ts'
import { MATCH_RESULT } from './match-result.ts'

type PrintedDate = { year: number | null; month: number; day: number; at: number; end: number }

/** 2020年1-2月份 is two months, and no day. */
const FULL = /(?<!\d)((?:19|20)\d{2})[\s\u3000]*(?:年|[-/.])[\s\u3000]*(\d{1,2})[\s\u3000]*(?:月|[-/.])[\s\u3000]*(\d{1,2})(?!\d|[ \t\u3000]?月)(?:[ \t\u3000]*日)?/gu
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu
const MONTH_DAY = /(?<![\d年/.-]|年 )(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu
const ROC = /民[国國][\s\u3000]*(\d{2,3})[\s\u3000]*年[\s\u3000]*(\d{1,2})[\s\u3000]*月[\s\u3000]*(\d{1,2})[\s\u3000]*日/gu
/** 民国一一四年九月三日, the year digit by digit or as a number. */
const ROC_HAN = /民[国國][\s\u3000]*([零〇○一二三四五六七八九十百]{2,5})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu
/** 11/18 周二: the day of the week tells that it is a day. */
const SLASHED = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?=[ \t\u3000]*[（(]?(?:周|星期)[一二三四五六日天])/gu
/** Taiwan counts years from 1911 and prints 114年6月30日 without 民国 too. */
const ROC_BARE = /(?<!\d)(1[01]\d)年(\d{1,2})月(\d{1,2})日/gu
/** 114-06-30. */
const ROC_DASHED = /(?<![\d-])(1[01]\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/gu
/** 90/01/15, 98年11月18日, in a field. */
const ROC_SHORT = /(?<![\d/.年-])([6-9]\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?![\d/.-])/gu
const HAN = /([零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu
const HAN_MONTH_DAY = /(?<![年一二三四五六七八九十])([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu
/** 二OO六年: letters typed for the zero. */
const LETTER_FOR_ZERO = /(?<=[一二三四五六七八九零]|[一二三四五六七八九零]o)o(?=o?[一二三四五六七八九零年])/giu
/** l6日: letters that a scan is recognised with for the figure one. */
const LETTER_FOR_ONE = /(?<=[年月\dlI][ \u3000]{0,4})[lI](?=[ \u3000]{0,4}[\dlI]?[ \u3000]{0,4}[月日])/gu
/** 2O25: the letter among figures. */
const LETTER_AMONG_DIGITS = /(?<=\d)[Oo](?=\d)/gu
/** The names of months; Han text may touch them on either side. */
const ENGLISH = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/gu
/** 今天是2025年4月2日 星期三, alone on its line or with the weather: the day on which the page was saved. */
const CALENDAR = /(?<=^|\n)[ \t\u3000]*(?:您好[，,！!]?)?(?:今天|现在)是?[ \t\u3000:：]*\d{4}年\d{1,2}月\d{1,2}日[ \t\u3000]*(?:(?:星期|周)[一二三四五六日天])?[ \t\u3000\d:：]*(?:(?:[|｜·]|农历|天气|[晴阴]|多云|[小中大暴雷阵]+[雨雪])[^\n。，；]{0,40})?(?=\n|$)/gu
/** 导出时间：2020-01-02 08:00: when a copy was made. */
const COPIED = /(?:导出|打印|下载|保存|截图|存档)(?:时间|日期)[ \t\u3000]*[:：][ \t\u3000]*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/gu
/** 2025年1月2日 | 栏目 | 评论(3): when a copy was put up, where the text has a day of its own, alone on its line. */
const COUNTED = /(?<=^|\n)[ \t\u3000|｜]*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ \t\u3000]*[|｜][^\n。]{0,40}评论[^\n。]{0,40}(?=\n|$)/gu
const DAY_ALONE = /(?:^|\n)[ \t\u3000|｜]*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ \t\u3000|｜]*(?:\n|$)/u
/** How far into a line the time of a post stands, and how many posts a feed has. */
const POST_HEAD = 60
const FEWEST_POSTS = 2
const POST_DAY = /(?<!GMT[+-]\d{1,2},\s?)(?:^|[\s\u3000\[［【(（])(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000T]*\d{1,2}[:：]\d{2}/u
/** 《某周刊》2020年第5期, in a page's first lines. */
const ISSUE = /((?:19|20)\d{2})[ \u3000]?年[ \u3000]?第[ \u3000]?(\d{1,3})[ \u3000]?期/u
const HEAD_LINES = 6
const LONGEST_EVENT = 120
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** 2025年6月12日（星期四）10:00　某某发布厅, alone: a place is no part of when a page was published. */
const WITH_PLACE = /(?:^|\n)[\s\u3000>*]*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[^\n，。：:；]{0,12}(?:\d{1,2}[:：]\d{2})?[^\n，。：:；\d]{0,4}[\s\u3000]+(?=[^\n\s，。：:；]{2,30}(?:厅|室|馆|楼|堂|会场|书院|剧院|酒店|宾馆)(?:[(（][^()（）\n]{2,20}[)）])?[\s\u3000]*(?:(?:[|｜]|(?:来源|主持|出席|人气|记者|编辑|责编|在线)(?:人?[:：]|[\s\u3000]))[^\n]*)?(?:\n|$))/u
/** ——2025年7月31日（星期四）15时30分起，约一小时, alone: when it began, by the day of the week and the hour. */
const WITH_HOUR = /(?:^|\n)[\s\u3000>*（(—–-]*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[\s\u3000]*[（(]?(?:星期|周)[一二三四五六日天][）)]?[\s\u3000]*(?:[上下]午|中午|晚上?)?[\s\u3000]*\d{1,2}[:：时点][^\n。]{0,24}(?=\n|$)/u
/** The lead counts from the day of publication. */
const YESTERDAY = /(?:昨[日天]|(?<![以之此提日月年])(前[日天]))[^。\n]{0,60}(?:举行|召开|举办|开启|启动|开幕|发布会|通气会|通报)/u
/** 今（24）日, 昨日（23日）, and at the head of the lead 24日上午，: of the month of publication, or the end of the one before. */
const NAMED_DAY = /(?:[今昨前][日天]?[（(](\d{1,2})日?[）)][日天]?)(?=[^。\n]{0,60}(?:举行|召开|举办|发布会|记者会|通报))/u
const BARE_DAY = /(?:^|\n|[讯电）)]|[。！？](?=\d{1,2}日\p{Script=Han}{0,2}\d))[\s\u3000]*(?<![\d月/.-])(\d{1,2})日(?:[上下]午|中午|晚上?)?(?:\d{1,2}[:：时点](?:\d{2}分?|半)?)?(?:[，,]|(?=举行|召开|举办))(?=[^。\n]{0,60}(?:举行|召开|举办|发布会|记者会|通报|接受[^。\n]{0,24}(?:专访|采访|访谈)))/u
/** 2日电（记者 某某）1日下午，: what was held, and not the dispatch. */
const BEFORE_DISPATCH = /\d日[电讯](?:[（(][^（()）\n]{2,20}[)）])?[ \t\u3000]*(\d{1,2})日(?:[上下]午|中午|晚上?)?(?:\d{1,2}[:：时点](?:\d{2}分?|半)?)?[，,](?=[^。\n]{0,60}(?:举行|召开|举办|发布会|记者会|通报))/u
const HELD = new RegExp(String.raw`比赛结束|第[\d一二三四五六七八九十]{1,3}轮[^。，]{0,24}(?:进行|打响|开赛|结束)|${MATCH_RESULT}|^讯[\s\u3000]*今[日天晚]|吹风会|通气会|说明会|通报|举行|召开|举办|见面|发布会|主持|开幕|会见|出席|答记者问|记者会|介绍|回答了?[^。]{0,8}记者|接受[^。]{0,60}采访|在[^。，]{2,24}[厅室馆堂间]发布`, 'u')

/**
 * The day of the briefing as YYYY-MM-DD, or MM-DD where the page prints no year for it, or null.
 * The day comes from a 时间 field or the lead; a year is taken from a full date on the page that
 * has the same month and day or is the day of publication, and never made up; 昨天 is the day before
 * the printed day of publication.
 * @param front text of the page's head: title, fields, lead
 * @param opening first words of the first speakers, one of whom may say what day it is
 */
export function findDate(page: Page, front: string, opening: string): string | null {
  const stated = page.stated.date ? datesIn(page.stated.date)[0] ?? null : null
  const kept = toSimplified(plainWidth(front)).replace(CALENDAR, '').replace(COPIED, '')
  const plain = DAY_ALONE.test(kept) ? kept.replace(COUNTED, '') : kept
  const dates = datesIn(plain)
  const fields = [...plain.matchAll(/(?:^|\n)[\s\u3000>*_|•·▪◆●■★◎○◇□◉❖➤【\[-]*(?:(?:发布会?|活动|会议|举办|召开|直播|访谈|录音|录制|采访|开会|(?:通气|吹风|记者|说明|见面|座谈)会)?(?:时[\s\u3000]*间轴?|日[\s\u3000]*期|time)|(?:召开|举行|举办|开会)(?=[\s\u3000*_]*[:：])|(?:会议|活动|发布会?)?(?:议程|日程|安排)(?=[\s\u3000*_]*[:：][\s\u3000*_]*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日))(?:[\s/／]*[A-Za-z]{3,12}(?=[\s*_]*[:：]|[ \u3000]+\d))?[\s\u3000*_]*(?:[:：\t|】\]]|(?<=[ \u3000])(?=\d))[^\n]{0,60}/gu)].map(match => ({ field: match[0], behind: plain.slice(match.index + match[0].length).split('\n', 3)[1] ?? '' }))
  const inField = fields.filter(({ field, behind }) => !isPublication(field + (CLOCK.test(field) ? behind : '')) || /星期|[上下]午/u.test(field)).flatMap(({ field }) => datesIn(field, isTraditional(page.text)))[0] ?? null
  const alone = /(?:^|\n)[\s\u3000*]*[【\[［](\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+(?:[上下]午)?[\s\u3000]*\d{1,2}[:：时]\d{0,2})[\s\u3000*]*[】\]］][\s\u3000*]*(?=\n|$)/u.exec(plain)?.[1]
  const inHead = datesIn((WITH_PLACE.exec(plain) ?? WITH_HOUR.exec(plain))?.[1] ?? '')[0]
  const held = inField ?? inHead ?? (alone === undefined || /发布时间|发布日期|来源/u.test(plain) ? undefined : datesIn(alone)[0]) ?? dates.find(date => beginsParagraph(plain, date) && isHeld(plain, date)) ?? dates.find(date => isHeld(plain, date)) ?? datesIn(opening).find(date => isToday(opening, date)) ?? null
  // 自2026年1月1日起: what begins or ends then was not published then.
  const printed = dates.find(date => date.year !== null && !isHeld(plain, date) && !isTerm(plain, date)) ?? stated
  const issue = printed ? null : dayOfIssue(page)
  const published = printed ?? (issue && (issue.year !== null || dates.length === 0) ? issue : null)
  const told = YESTERDAY.exec(plain)
  // 展览10月18日开幕, on a page of September: what is to come is not the briefing.
  const isToCome = held !== null && inField === null && inHead === undefined && held.year === null && told !== null && printed?.year != null && printed.month <= held.month && (printed.month < held.month || printed.day < held.day)
  const named = inField ?? inHead ? null : dayOfMonth((NAMED_DAY.exec(plain) ?? BEFORE_DISPATCH.exec(plain))?.[1], published)
  if (named) return format(named)
  if (held && !isToCome) return format(held.year !== null ? held : { ...held, year: yearFor(page, held, published) })
  const bare = dayOfMonth(BARE_DAY.exec(plain)?.[1], published)
  if (bare) return format(bare)
  if (published && told) return format(dayBefore(published, told[1] ? 2 : 1))
  // 2025-03-04 15:00:02 over every post of a chat, and no day in its head.
  if (dates.length === 0 && published === null) return dayOfPosts(page)
  // A newspaper's head prints no year.
  const [first] = dates.filter(date => !isTerm(plain, date))
  if (first && published === null && told) return format(dayBefore(first, told[1] ? 2 : 1))
  return published ? format(published) : first ? format({ ...first, year: first.year ?? yearFor(page, first, null) }) : null
}

/** The day of a month that goes without saying: the last such day before the page was published. */
function dayOfMonth(printed: string | undefined, published: PrintedDate | null): Pick<PrintedDate, 'year' | 'month' | 'day'> | null {
  const day = Number(printed)
  if (printed === undefined || !published || day < 1 || day > 31) return null
  if (day <= published.day) return { year: published.year, month: published.month, day }
  const before = published.month === 1 ? 12 : published.month - 1
  // A month that has no such day is not the one meant.
  if (day > new Date(Date.UTC(published.year ?? 2000, published.month - 1, 0)).getUTCDate()) return null
  return { year: published.year === null || before < 12 ? published.year : published.year - 1, month: before, day }
}

/** （某报　9月19日　第3版）: the day of the newspaper that the text was copied from. */
function dayOfIssue(page: Page): PrintedDate | null {
  const bar = page.lines.find(line => isPaperBar(line.plain))
  return bar ? datesIn(plainWidth(bar.text))[0] ?? null : null
}

/** The day that the times of a page's posts share. */
function dayOfPosts(page: Page): string | null {
  const posts = page.lines.flatMap(line => POST_DAY.test(line.plain.slice(0, POST_HEAD)) ? datesIn(line.plain.slice(0, POST_HEAD)).slice(0, 1) : [])
  const days = new Set(posts.map(format))
  const [day] = days
  return posts.length >= FEWEST_POSTS && days.size === 1 && day !== undefined ? day : null
}

/** 于2025年8月13日, in a later clause. */
const LATER_DAY = /[，,][^，,。]{0,12}[于於](?:(?:19|20)?\d{2,3}年|今年)?\d{1,2}月\d{1,2}日/u

/** To the second, as programs stamp pages. */
const CLOCK = /\d{1,2}:\d{2}:\d{2}/u

/** 发布时间：…, or a time beside what a site tells of the page itself: 时间：…　来源：…　作者：…. */
function isPublication(field: string): boolean {
  return /发布时间|发布日期|(?:来源|稿源|作者|浏览|点击|阅读|字号)[\s\u3000]*[:：]/u.test(field) && !/地点|会场|地址/u.test(field)
}

function isTerm(text: string, date: PrintedDate): boolean {
  return /(?:自|从|截至|截止到?|到|至|将于|定于)[\s\u3000]*$/u.test(text.slice(Math.max(0, date.at - 5), date.at)) && !HELD.test(text.slice(date.end, date.end + 20)) || /^[\s\u3000]*(?:起|前|之前|以前|止|施行|实施|生效|印发?(?=[)）\s\u3000]|$)|整理)/u.test(text.slice(date.end))
}

function dayBefore(date: PrintedDate, days: number): Pick<PrintedDate, 'year' | 'month' | 'day'> {
  const day = new Date(Date.UTC(date.year ?? 2000, date.month - 1, date.day - days))
  return { year: date.year === null ? null : day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
}

function isHeld(front: string, date: PrintedDate): boolean {
  const sentence = front.slice(date.end).split(/[。！？!?\n]/u, 1)[0] ?? ''
  const before = front.slice(Math.max(0, date.at - 16), date.at)
  // 8月5日，…。当天下午，…举办….
  const sameDay = /^(?:[^。\n]*。)[\s\u3000]*(当[天日][^。\n]*)/u.exec(front.slice(date.end))?.[1] ?? ''
  // （2026年1月15日，某地讯）: the day of the dispatch.
  if (/^[，,、\s\u3000]?[^（()）。\n]{0,10}(?:讯|电)[）)]/u.test(sentence)) return false
  // 8月11日台风登陆，县府于8月13日举行…: of what was before, and of the day itself.
  const later = LATER_DAY.exec(sentence.slice(0, 120))
  if (later && !HELD.test(sentence.slice(0, later.index)) && HELD.test(sentence.slice(later.index + later[0].length))) return false
  // 周三（1月1日）上午，…: a day told by its name as well.
  const byName = /(?:周|星期)[一二三四五六日天][（(]$/u.test(before) && sentence.length > 12
  return (byName || HELD.test(sentence.slice(0, 120)) || HELD.test(sameDay.slice(0, 120)) || isToday(front, date)) && !/(?:发布时间|发布日期|来源|更新)[^\n]*$/u.test(before)
}

/** A lead begins with its day; inside a paragraph stand days of other things, too. */
function beginsParagraph(text: string, date: PrintedDate): boolean {
  return /(?:^|\n)[\s\u3000]*$/u.test(text.slice(Math.max(0, date.at - 4), date.at))
}

function isToday(text: string, date: PrintedDate): boolean {
  return /今[天日](?:是|[（(])?[\s\u3000]*(?:\d{4}年)?$/u.test(text.slice(Math.max(0, date.at - 12), date.at))
}

function yearFor(page: Page, date: PrintedDate, published: PrintedDate | null): number | null {
  const same = datesIn(page.text.slice(0, 200_000)).find(other => other.year !== null && other.month === date.month && other.day === date.day)
  if (same) return same.year
  if (published?.year == null) return issueYear(page.stated.date, date) ?? issueYear(page.lines.slice(0, HEAD_LINES).map(line => line.plain.slice(0, POST_HEAD)).find(words => ISSUE.test(words)) ?? null, date) ?? eventYear(page.lines, date)
  // A briefing in late December may be published in January.
  return published.month === 1 && date.month === 12 ? published.year - 1 : published.year
}

/** 2020年某市供水新闻发布会, in the page's first lines: the year of an event's name, but early in a year events tell of the one before. */
const EVENT_YEAR = /((?:19|20)\d{2})年(?!度|来|至|[-—–~到])[^。！？\n]{0,40}(?:发布会|通气会|吹风会|记者会|说明会|见面会|通报会|访谈)/u
const LATEST_REVIEW = 3

function eventYear(lines: Page['lines'], { month }: PrintedDate): number | null {
  const years = new Set(lines.slice(0, HEAD_LINES).flatMap(line => EVENT_YEAR.exec(line.plain.slice(0, LONGEST_EVENT))?.[1] ?? []))
  const [year] = years
  return years.size === 1 && month > LATEST_REVIEW ? Number(year) : null
}

/** 2020年第5期, in the running head; a year's first issues may tell of the December before. */
function issueYear(stated: string | null, date: PrintedDate): number | null {
  const [, year, number] = ISSUE.exec(stated ?? '') ?? []
  return year === undefined || date.month === 12 && Number(number) <= 3 ? null : Number(year)
}

/** @param roc whether a year of two digits is one of Taiwan's, as in a field of a page from there */
function datesIn(printed: string, roc = false): PrintedDate[] {
  const text = plainWidth(printed).replace(LETTER_FOR_ZERO, '零').replace(LETTER_FOR_ONE, '1').replace(LETTER_AMONG_DIGITS, '0')
  const found: PrintedDate[] = []
  const add = (year: number | null, month: number, day: number, match: RegExpMatchArray) => {
    const at = match.index ?? 0
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) found.push({ year, month, day, at, end: at + match[0].length })
  }
  for (const pattern of [FULL, COMPACT]) for (const match of text.matchAll(pattern)) add(Number(match[1]), Number(match[2]), Number(match[3]), match)
  for (const match of text.matchAll(ROC)) add(Number(match[1]) + 1911, Number(match[2]), Number(match[3]), match)
  for (const pattern of roc ? [ROC_BARE, ROC_DASHED, ROC_SHORT] : [ROC_BARE, ROC_DASHED]) for (const match of text.matchAll(pattern)) add(Number(match[1]) + 1911, Number(match[2]), Number(match[3]), match)
  for (const match of text.matchAll(ENGLISH)) add(Number(match[3]), MONTHS.indexOf(match[1] ?? '') + 1, Number(match[2]), match)
  const han = (numeral: string | undefined) => hanNumber(numeral ?? '') ?? 0
  for (const match of text.matchAll(ROC_HAN)) add(han(match[1]) + 1911, han(match[2]), han(match[3]), match)
  for (const match of text.matchAll(HAN)) add(han(match[1]), han(match[2]), han(match[3]), match)
  for (const match of text.matchAll(HAN_MONTH_DAY)) add(null, han(match[1]), han(match[2]), match)
  for (const match of text.matchAll(MONTH_DAY)) add(null, Number(match[1]), Number(match[2]), match)
  for (const match of text.matchAll(SLASHED)) add(null, Number(match[1]), Number(match[2]), match)
  return found.sort((a, b) => a.at - b.at)
}

const format = ({ year, month, day }: Pick<PrintedDate, 'year' | 'month' | 'day'>): string => isoDate(year, month, day)
