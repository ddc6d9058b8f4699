import { OCCASION } from '../../../text/occasion.ts'
import { withoutReader } from '../sentences/without-reader.ts'
import { SPANS, NOW, AIM } from './says-when.ts'
import { yearsOf } from './years-of.ts'
import { COMPARES, COMPARED_WITH, onlyBase } from './only-base.ts'
import { onlyAimedAt } from './only-aimed-at.ts'

/** What was so then is no answer to what is so now. */
const BEFORE = /去年(?:年)?初|(?<![比较])去年底|前年|年初的?时候|当时|20\d\d年[^，。；]{0,8}(?:时候|时，)/u
/** How many are to be built in all? Those that stand already are not all. */
const PLANNED = /(?:要|将|计划|打算|准备|规划|拟)(?:新)?(?:建|修|盖|设|开|投)(?:成)?[^，。？]{0,6}(?:多少|几)/u
const DONE = /目前已|已经?(?:建成|建好|完成|开通|设立|投用)|现已/u
const PLANS = /要|将|计划|打算|规划|拟|年底|还|再|目标|明年/u

/** The one before this one. */
const BEFORE_THIS = new RegExp(`上一?[届轮期批]|(?<![比较跟同与和])上一次(?!会|发布)|上(?:一个|一|个)(?!月)\\p{Script=Han}{0,3}季(?![度节花])|上一?个?(?:供暖|供热|采暖)[季期]|前一[届轮期批]|上一[场次](?:${OCCASION})`, 'u')

/** 下一次 and the one before; this one, and the one before. */
const NEXT_ONE = /下一?[次回届期轮批](?!发布会|通气会)/u
const LAST_ONE = /(?<![比较跟同])上一?[次回届期轮批]|(?<![比较跟同])前一[次届期轮批]/u
const THIS_ONE = /[这本此]一?[届期]/u

/** The one after this one. */
const AFTER_THIS = new RegExp(`下一?[场次](?:的)?(?:新闻)?(?:${OCCASION})`, 'u')

/** On a page without a year 去年 may be any year that it tells of. */
const OF_A_YEAR = /去年|前年/u

/** Whether the question asks of one time what the sentence says of another. `said` in comparable form, `around` its passage. */
export function otherTime(asking: string, said: string, around: string, date: string | null): boolean {
  const part = withoutReader(asking)
  const today = Number(/^(\d{4})/u.exec(date ?? '')?.[1])
  const meant = today ? around.replaceAll(String(today - 1), '去年').replaceAll(String(today + 1), '明年').replaceAll(String(today - 2), '前年') : around
  if (BEFORE_THIS.test(part) && !BEFORE_THIS.test(said) && !/去年|上年|前年|上[次回个一]|此前|曾|(?:19|20)\d\d年|[零〇一二三四五六七八九○]{4}年/u.test(said)) return true
  if ((NEXT_ONE.test(part) && !NEXT_ONE.test(said) || THIS_ONE.test(part) && !THIS_ONE.test(said) && !/今年|本次|这次/u.test(said)) && LAST_ONE.test(said)) return true
  // 下一届什么时候办 asked, 第十六届 said.
  if (NEXT_ONE.test(part) && !NEXT_ONE.test(said) && /第[\d一二三四五六七八九十]+[次回届期轮批]/u.test(said)) return true
  if (AFTER_THIS.test(part) && !/下一?[场次期]|另行(?:通知|公布)/u.test(said)) return true
  if (onlyBase(part, said) || otherEnd(part, said) || besideThisYear(part, said) || otherMonth(part, said) || countedUpToAnother(part, said) || overSeveral(part, said)) return true
  if (SPANS.some(pattern => pattern.test(part) && !pattern.test(around) && !pattern.test(meant) && !isSeasonOf(pattern, date) && (today || !OF_A_YEAR.test(pattern.source) || AIM.test(said) || yearsOf(said).length === 0))) return true
  const asked = yearsOf(part)
  if (asked.length > 0) {
    // 比2020年提高: the year that is compared with is not the sentence's own.
    const own = (text: string) => COMPARES.test(part) ? text : text.replace(COMPARED_WITH, '')
    const told = yearsOf(own(said))
    const fits = (years: readonly number[]) => asked.some(year => years.includes(year))
    if (told.length > 0 && !fits(told)) return true
    if (told.length === 0 && !fits(yearsOf(own(around))) && !asked.some(year => date?.startsWith(String(year)))) return true
  }
  if (NOW.test(part) && BEFORE.test(said) && !NOW.test(said) && !/今年|截至|[从由][^，。；]{0,20}到/u.test(said)) return true
  if (PLANNED.test(part) && DONE.test(said) && !PLANS.test(said)) return true
  return onlyAimedAt(part, said, date)
}

/** 9月份 asked, 10月份 said: a month that stands for a stretch of time, not the beginning of a date. */
function otherMonth(part: string, said: string): boolean {
  const months = (text: string) => [...text.matchAll(/(?<![\d.至到—–-])(1[0-2]|[1-9])月(?:份|(?=当月|的|，|全|我|本))/gu)].map(match => match[1])
  const asked = months(part)
  const told = [...said.matchAll(/(?<![\d.])(1[0-2]|[1-9])月(?:份)?(?!\d|[上中下]旬|底|初|末)/gu)].map(match => match[1])
  return asked.length > 0 && told.length > 0 && !/[至到—–-](?:1[0-2]|[1-9])月/u.test(said) && asked.every(month => !told.includes(month) && !new RegExp(`(?<!\\d)${month}月`, 'u').test(said))
}

/** 截至6月底, 到6月末: up to when is counted. */
const UP_TO = /(?:截至|截止到?|到|至)(?:今年|\d{4}年)?(1[0-2]|[1-9])月(底|末|初|上旬|中旬|下旬)/gu

/** 截至6月底 asked, 截至5月底 said: another count of what grows. */
function countedUpToAnother(part: string, said: string): boolean {
  const ends = (text: string) => [...text.matchAll(UP_TO)].map(([, month, when]) => `${month}${when === '末' ? '底' : when}`)
  const [asked, told] = [ends(part), ends(said)]
  return /截/u.test(part) && asked.length > 0 && told.length > 0 && !asked.some(end => told.includes(end))
}

/** How many years a count goes over: 三年培训多少人. */
const OVER_YEARS = /(?<![第近连续每前后的过\d])(?:[两二三四五六七八九十]|\d{1,2})年(?:内|间|共|累计|一共|总共)?(?=[培建改投完新种修植安实解为争达创孵引招增])/u

/** 2026年多少 asked, 三年多少 said, and no year: that of one of them is not told. */
const overSeveral = (part: string, said: string): boolean => yearsOf(part).length === 1 && yearsOf(said).length === 0 && OVER_YEARS.test(said) && !OVER_YEARS.test(part)

/** Months of each season in which one speaks of it as the present one. */
const SEASONS: [RegExp, number[]][] = [[/春天/u, [2, 3, 4, 5]], [/夏天/u, [5, 6, 7, 8]], [/秋天/u, [8, 9, 10, 11]], [/冬天/u, [11, 12, 1, 2]]]

/** Whether a span is the season in which a page is dated: 今年冬天 asked of one of November goes without saying there. */
function isSeasonOf(pattern: RegExp, date: string | null): boolean {
  const month = Number(/(\d{2})-\d{2}$/u.exec(date ?? '')?.[1])
  return SEASONS.some(([season, months]) => pattern.test(season.source) && months.includes(month))
}

const ENDS = /(?:到|至)(?:什么时候|哪[一]?天|几月|几号|何时)|(?:什么时候|哪[一]?天|几月|几号|何时)[^，。？]{0,4}(?:结束|截止|停止|到期|为止)/u
const ENDED = /结束|截止|截至|停止|到期|为止|闭幕|收官|至|到|止|为期|持续|前|底|期限|有效期/u

/** When does it end? A sentence that names no end tells only when it begins. */
function otherEnd(part: string, said: string): boolean {
  return ENDS.test(part) && !ENDED.test(said)
}

/** This year is asked and the sentence tells of last year, or the other way round; what is compared with last year is this year's. */
function besideThisYear(part: string, said: string): boolean {
  const last = /(?<![比较与跟同于])(?:去年|上年)(?!同期|相比)/u
  return (/今年|本年度/u.test(part) && !/去年|上年/u.test(part) && last.test(said) && !/今年|本年|目前|现在/u.test(said)) ||
    (/去年|上年/u.test(part) && !/今年/u.test(part) && /今年/u.test(said) && !/去年|上年/u.test(said)) ||
    (/明年/u.test(part) && !/今年/u.test(part) && /今[年冬夏春秋]/u.test(said) && !/明年|[明来]年|以后|今后/u.test(said))
}
