import { hanNumber } from './han-number.ts'
import { plainWidth } from './plain-width.ts'

/** A point or stretch of time as far as a text states it; what it leaves out is absent, never guessed. */
export type When = {
  /** Words such as 今年, 明年, 上月, that hang on the day of speaking (canonical, simplified). */
  relative?: string
  year?: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  /** Whether the hour is meant before or after noon, where the words or the hour itself say so. */
  half?: 'am' | 'pm'
  /** 上半年 下半年 一季度…四季度 前二季度 前三季度 上旬 中旬 下旬 初 中 底 周一…周日 */
  part?: string
}

/**
 * A date, time or stretch of time. `start`/`end` are UTF-16 offsets; `to` is the end of a range;
 * `bound` is how the date limits what is said: 到2030年 (by), 10月1日起 (from), 月底前 (before).
 * kind: `date` names a year, month or day; `time` only a clock time; `relative` only 今年 and the like;
 * `weekday` only a day of the week.
 */
export type DateMention = When & {
  start: number
  end: number
  kind: 'date' | 'time' | 'relative' | 'weekday'
  to?: When
  bound?: 'by' | 'from' | 'before'
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const YEAR = '(?:(?:19|20|21)\\d{2}|[一二][零一二三四五六七八九]{3})'
const RELATIVE = '今年|明年|去年|前年|后年|当年|次年|本月|上个?月|下个?月|今天|昨天|明天|昨日|明日|今日|当天|本周|上周|下周|近日|目前|同期'
const PART = '上半年|下半年|前[一二三两]个?季度|[一二三四]季度|第[一二三四]季度|[上中下]旬|[年月]?底|[年月]?初|月中|年末|年中|春季|夏季|秋季|冬季'
const NOON = '凌晨|早上|早晨|清晨|上午|中午|下午|晚上|晚间'
const CLOCK = `(?:(${NOON}|晚)\\s?)?(?:(\\d{1,2})[::](\\d{2})(?!\\d)|(${N})(?:时|点钟?)(?!间|代|段|位|候|滴|期|数|名|对|面|击|评|赞|子)(?:(${N})分(?!之|钟|会|别|成|布|区|类|工|担|析|局|公)|(半)|整)?)`
const CALENDAR = `(?:(${YEAR})(?:年(?!来|级|龄|轻|货|味|均|度报)(?:度(?!假))?)|(${RELATIVE}))?(?:的)?\\s?(?:(${N})月份?(?!球|饼|均|薪|租|收|供))?(?:(${N})(?:日(?!均)|号(?!线|楼|泊|召|院|文|机|隧|桥|桩|令)))?((?:的)?(?:${PART}))?`
const TOKEN = new RegExp(`${CALENDAR}(?:\\s?[((](?:星期|周|礼拜)([一二三四五六日天])[))])?\\s?(?:${CLOCK})?`, 'y')
const DASHED = new RegExp(`(${YEAR})[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\\d|3[01])(?!\\d)`, 'y')
const YEAR_RANGE = new RegExp(`(${YEAR})年?\\s?(?:-|—|–|~|至|到)\\s?(${YEAR})年`, 'y')
const SEPARATOR = /\s?(?:-|—|–|~|至|到)\s?/y
/** 1-9月, 今年1至9月份, 3月5-8日: the first number has its unit from the second. */
const UNIT_RANGE = new RegExp(`(?:(${YEAR})年|(${RELATIVE}))?(?:(${N})月)?(${N})\\s?(?:-|—|–|~|至|到)\\s?(${N})(月份?(?!球|饼|均|薪|租|收|供|龄)|(?:日(?!均)|号(?!线|楼|泊|召|院|文|机|隧|桥|桩|令)))`, 'y')
/** Years counted from 1911: 民国一一四年, 民國114年. What follows the year reads as in any date. */
const MINGUO = /民国\s?(\d{1,3}|[零一二三四五六七八九十百]{1,5}|元)(?=年)/y
const MINGUO_BEGINS = 1911
const WEEKDAY = /(?:星期|周|礼拜)([一二三四五六日天])(?!体|期|年|边|围)/y

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?![a-z])'
const ENGLISH: [RegExp, (m: RegExpExecArray) => When][] = [
  [new RegExp(`${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s?((?:19|20)\\d{2}))?`, 'y'), m => ({ month: monthOf(m[1]), day: Number(m[2]), ...(m[3] && { year: Number(m[3]) }) })],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?:,?\\s?((?:19|20)\\d{2}))?`, 'y'), m => ({ month: monthOf(m[2]), day: Number(m[1]), ...(m[3] && { year: Number(m[3]) }) })],
  [new RegExp(`(?<=in |by |since |late |early |mid-|of |until |from |end of |to |the )${MONTH}(?:,?\\s?((?:19|20)\\d{2}))?`, 'y'), m => ({ month: monthOf(m[1]), ...(m[2] && { year: Number(m[2]) }) })],
  [/(this|last|next) (year|month|week)(?![a-z])/y, m => ({ relative: ({ 'this year': '今年', 'last year': '去年', 'next year': '明年', 'this month': '本月', 'last month': '上月', 'next month': '下月', 'this week': '本周', 'last week': '上周', 'next week': '下周' } as Record<string, string>)[`${m[1]} ${m[2]}`] ?? '' })],
  [/(?<=(?:in|by|since|until|from|to|of|between|and|year|before|after|than|through)\s|,\s)((?:19|20)\d{2})(?=[\s.;:)-]|,(?!\d)|$)(?!\s?(?:[\u4e00-\u9fff]|yuan|km|people|households|enterprises|companies|square))/y, m => ({ year: Number(m[1]) })],
]

const monthOf = (name = ''): number => MONTHS.findIndex(month => month.startsWith(name.slice(0, 3))) + 1
const numeral = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : (hanNumber(text) ?? undefined)
const RELATIVES: Record<string, string> = { 上个月: '上月', 下个月: '下月', 昨日: '昨天', 明日: '明天', 今日: '今天' }
const PARTS: Record<string, string> = { 年底: '底', 年初: '初', 月底: '底', 年末: '底', 月初: '初', 月中: '中', 年中: '中', 前一季度: '一季度', 前两季度: '前二季度', 前一个季度: '一季度', 前二个季度: '前二季度', 前两个季度: '前二季度', 前三个季度: '前三季度', 第一季度: '一季度', 第二季度: '二季度', 第三季度: '三季度', 第四季度: '四季度' }

const HALF_DAY = new RegExp(`^[)）]?\\s?(${NOON})`, 'u')
const halfOf = (noon: string): 'am' | 'pm' => (/下午|晚|中午/u.test(noon) ? 'pm' : 'am')
/** The half of the day that is named right behind a day, without an hour. */
function halfBehind(text: string, end: number): Pick<When, 'half'> {
  const noon = HALF_DAY.exec(text.slice(end, end + 4))?.[1]
  return noon === undefined ? {} : { half: halfOf(noon) }
}

/** 15日内, 由15日压缩到5日, 3.5日: how long, and no day of a month. */
const LASTS = /^(?:以?之?内|左右|(?:压缩|缩短|延长|减少|增加|调整)[到至为])/u
const BEFORE_LASTING = /(?:\d\.|(?:压缩|缩短|延长|减少|增加)[到至为])$/u

/** Drops the fields that were not stated. */
function stated(when: { [K in keyof When]: When[K] | undefined }): When {
  return Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined && value !== '')) as When
}

function chineseAt(text: string, at: number): { when: When; end: number } | null {
  DASHED.lastIndex = at
  const dashed = DASHED.exec(text)
  if (dashed) return { when: { year: Number(dashed[1]), month: Number(dashed[2]), day: Number(dashed[3]) }, end: at + dashed[0].length }
  TOKEN.lastIndex = at
  const match = TOKEN.exec(text)
  if (!match || match[0].trim() === '' || /^\s/.test(match[0])) return null
  const [whole, year, relative, month, day, part, weekday, noon, clockHour, clockMinute, hanHour, hanMinute, half] = match
  const plainPart = part?.replace(/^的/u, '')
  const when = stated({
    year: numeral(year), relative: relative && (RELATIVES[relative] ?? relative), month: numeral(month), day: numeral(day),
    part: plainPart && (PARTS[plainPart] ?? plainPart),
    hour: numeral(clockHour ?? hanHour), minute: half ? 30 : numeral(clockMinute ?? hanMinute),
  })
  if (weekday && when.day === undefined) when.part = `周${weekday.replace('天', '日')}`
  if (when.hour !== undefined && when.minute === undefined) when.minute = 0
  // 晚上12点 is midnight.
  if (when.hour !== undefined && noon && (when.hour < 12 && /下午|晚/u.test(noon) || when.hour === 12 && /晚/u.test(noon))) when.hour += 12
  if (when.hour !== undefined && (noon || when.hour > 12)) when.half = noon ? halfOf(noon) : 'pm'
  if ((when.month ?? 1) > 12 || (when.day ?? 1) > 31 || (when.hour ?? 0) > 24 || (when.minute ?? 0) > 59) return null
  const fields = Object.keys(when)
  if (when.day !== undefined && when.month === undefined && when.relative === undefined && (/号/u.test(whole) || LASTS.test(text.slice(at + whole.length, at + whole.length + 4)) || BEFORE_LASTING.test(text.slice(Math.max(0, at - 6), at)))) return null
  if (fields.length === 0 || (fields.length === 1 && when.part && !/季度|半年|周/u.test(when.part) && !(/^年/u.test(whole) && !/[\u4e00-\u9fff\d]/u.test(text[at - 1]?.replace(/[到至在于前后]/u, '') ?? '')))) return null
  if (fields.length === 2 && hanHour && !clockHour && !noon && !half && hanMinute === undefined && /点/u.test(whole) && !/\d/.test(hanHour)) return null
  return { when, end: at + whole.replace(/的?\s*$/u, '').length }
}

/** A range of months, or of days in a month that is named, whose unit stands behind its end alone. */
function unitRangeAt(text: string, at: number): { when: When; to: When; end: number } | null {
  if (/[\d.]/.test(text[at - 1] ?? '')) return null
  UNIT_RANGE.lastIndex = at
  const match = UNIT_RANGE.exec(text)
  if (!match) return null
  const [whole, year, relative, month, first, last, unit = ''] = match
  const [from, to] = [numeral(first), numeral(last)]
  const ofMonths = unit.startsWith('月')
  if (from === undefined || to === undefined || from >= to || to > (ofMonths ? 12 : 31) || from < 1 || ofMonths === (month !== undefined)) return null
  const inside = stated({ year: numeral(year), relative: relative && (RELATIVES[relative] ?? relative), month: numeral(month) })
  return ofMonths ? { when: { ...inside, month: from }, to: { month: to }, end: at + whole.length } : { when: { ...inside, day: from }, to: { ...(inside.month !== undefined && { month: inside.month }), day: to }, end: at + whole.length }
}

/** A year of 民国 is read as the year that it is, and the rest of the date with it. */
function minguoAt(text: string, at: number): { when: When; end: number } | null {
  MINGUO.lastIndex = at
  const match = MINGUO.exec(text)
  const counted = match?.[1] === '元' ? 1 : numeral(match?.[1])
  if (!match || counted === undefined) return null
  const year = String(counted + MINGUO_BEGINS)
  const longer = match[0].length - year.length
  const from = at + match[0].length
  const read = chineseAt(`${' '.repeat(at + Math.max(0, longer))}${year}${text.slice(from)}`, at + Math.max(0, longer))
  return read && { when: read.when, end: read.end + Math.min(0, longer) }
}

function mentionAt(text: string, at: number): { when: When; end: number } | null {
  if (/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at] ?? '')) return null
  const chinese = minguoAt(text, at) ?? chineseAt(text, at)
  if (chinese) return chinese
  if (/[a-z]/.test(text[at - 1] ?? '')) return null
  for (const [pattern, read] of ENGLISH) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match && match[0]) return { when: read(match), end: at + match[0].length }
  }
  return null
}

function boundOf(text: string, start: number, end: number): DateMention['bound'] {
  const before = text.slice(Math.max(0, start - 18), start)
  const after = text.slice(end, end + 4)
  if (/^\s?(?:之?前|以前)/u.test(after) || /(?:before)\s(?:the\s)?(?:end of\s)?$/u.test(before)) return 'before'
  if (/^\s?(?:起|开始|以来|以后|之后|后(?!续|期))/u.test(after) || /(?:自|从|since|from|starting|after)\s?(?:the\s)?$/u.test(before)) return 'from'
  if (/(?:到|至|截至|截止到?|力争|by|until)\s?(?:the\s)?(?:end of\s)?$/u.test(before)) return 'by'
  return undefined
}

/**
 * Every date, clock time and stretch of time said in a text, in order, in Chinese (either script, any
 * width, digits or numerals) or English. Durations (28年, 3个月) are quantities, not dates.
 */
export function findDates(text: string): DateMention[] {
  const plain = plainWidth(text)
  const found: DateMention[] = []
  let at = 0
  while (at < plain.length) {
    YEAR_RANGE.lastIndex = at
    const years = /\d/.test(plain[at - 1] ?? '') ? null : YEAR_RANGE.exec(plain)
    const range = years ? null : unitRangeAt(plain, at)
    const first = years ? { when: stated({ year: numeral(years[1]) }), end: at + years[0].length } : range ?? mentionAt(plain, at)
    if (!first) {
      WEEKDAY.lastIndex = at
      const weekday = WEEKDAY.exec(plain)
      if (weekday) found.push({ start: at, end: at + weekday[0].length, kind: 'weekday', part: `周${(weekday[1] ?? '').replace('天', '日')}`, ...halfBehind(plain, at + weekday[0].length) })
      at += weekday ? weekday[0].length : 1
      continue
    }
    let { end } = first
    let to: When | undefined = years ? stated({ year: numeral(years[2]) }) : range?.to
    SEPARATOR.lastIndex = end
    const separator = years || range ? null : SEPARATOR.exec(plain)
    const second = separator ? chineseAt(plain, end + separator[0].length) : null
    if (second && second.when.relative === undefined) {
      to = { ...(first.when.month !== undefined && second.when.month === undefined && second.when.day !== undefined && { month: first.when.month }), ...second.when }
      end = second.end
    }
    const when = (first.when.day !== undefined || first.when.relative?.endsWith('天')) && first.when.hour === undefined && !to ? { ...first.when, ...halfBehind(plain, end) } : first.when
    const kind = when.year !== undefined || when.month !== undefined || when.day !== undefined || (when.part && !when.relative) ? 'date' : when.hour !== undefined ? 'time' : 'relative'
    const bound = boundOf(plain, at, end)
    found.push({ ...when, start: at, end, kind, ...(to && { to }), ...(bound && { bound }) })
    at = end
  }
  return found
}
