import { findDates } from './dates.ts'
import { englishNumberAt } from './english-number.ts'
import { hanNumber, HAN_NUMERALS } from './han-number.ts'
import { plainWidth } from './plain-width.ts'
import { unitAt } from './units.ts'

/** How exact the words around a number claim it to be. */
export type Approximation = 'exact' | 'about' | 'over' | 'under' | 'at_most'

/**
 * A number as said in a text. `start`/`end` are UTF-16 offsets of the number with its unit (and with
 * 第 or 百分之). `value` has scales multiplied out (6.6万亿 → 6.6e12; 百分之四十 → 40 with unit %;
 * 三分之一 → 1/3 with unit 分之; 六成 → 60 with unit %); `high` is the end of a range. `unit` is canonical
 * (lib/text/units.ts), '' where none follows. `tail` is the Han text right after, to compare unknown units by.
 */
export type Quantity = {
  start: number
  end: number
  value: number
  high?: number
  unit: string
  approx: Approximation
  kind: 'amount' | 'percent' | 'points' | 'fraction' | 'multiple' | 'ordinal' | 'plain'
  /** Written in Chinese characters or English words rather than digits. */
  spelled: boolean
  /** 几十, 数百: no more than the scale is said. */
  some?: true
  tail: string
}

type Numeral = { end: number; value: number; spelled: boolean; high?: number; grew?: boolean; rough?: 'about' | 'over' }

const ARABIC = /(?:\d{1,3}(?:,\d{3}(?!\d))+|\d+)(?:\.\d+)?/y
const SCALE = /\s?([多余几]?)(?:个(?=亿))?(百万|千万|十万|万亿|亿|万|千(?![瓦克米卡赫伏字])|百(?!分))/y
/** 二十多万, 三百余万, 十几亿: the scale of a numeral in characters behind what makes it rough. */
const ROUGH_SCALE = /([多余几])(万亿|亿|万)/y
const ENGLISH_SCALE = /\s?()(trillion|billion|million|thousand|hundred)(?![a-z])/y
const HAN = new RegExp(`[${HAN_NUMERALS}]+(?:点[${HAN_NUMERALS}]+)?`, 'y')
const SCALES: Record<string, number> = {
  百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12,
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
}

/** 三五, 七八十 and 二十七八 count roughly: ascending neighbours make a range. */
function roughRange(text: string): { low: number; high: number } | null {
  const match = /^([二三四五六七八九]?十)?([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)$/u.exec(text)
  if (!match) return null
  const [, ten = '', first = '', second = '', scale = ''] = match
  const low = hanNumber(ten + first + scale)
  const high = hanNumber(ten + second + scale)
  return low !== null && high !== null && low < high && high - low <= 2 * (hanNumber(`一${scale}`) ?? 1) ? { low, high } : null
}

/** 几十, 数百, 几千万: some of what the scale counts. */
const SOME = /[几数]((?:[十百千](?![分])[万亿]?|[万亿])+)(?!分之)/y
/** 上百, 上千万; 百余, 千多: at least what the scale says. */
const AT_LEAST = /上([百千万亿]+)(?![次个]?[世期季]|分)|([百千万]+)(?=[余多]\p{Script=Han})/uy

/** A numeral that says no more than its scale, or null. */
function roughAt(text: string, at: number): Numeral | null {
  const some = match(SOME, text, at)
  const scale = some ? hanNumber(`一${some[1]}`) : null
  if (some && scale !== null) return { end: at + some[0].length, value: 2 * scale, high: 9 * scale, spelled: true, rough: 'about' }
  const least = /[\u4e00-\u9fff\d]/u.test(text[at - 1] ?? '') && text[at] !== '上' && /[一二两三四五六七八九十百千万亿几数\d]/u.test(text[at - 1] ?? '') ? null : match(AT_LEAST, text, at)
  const whole = least ? hanNumber(`一${least[1] ?? least[2]}`) : null
  return least && whole !== null ? { end: at + least[0].length, value: whole, spelled: true, rough: 'over' } : null
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The numeral that begins at `at`, with its scale, or null. */
function numeralAt(text: string, at: number): Numeral | null {
  const arabic = match(ARABIC, text, at)
  if (arabic) {
    let value = Number(arabic[0].replaceAll(',', ''))
    let end = at + arabic[0].length
    const scale = match(SCALE, text, end) ?? match(ENGLISH_SCALE, text, end)
    const factor = SCALES[scale?.[2] ?? ''] ?? 1
    if (scale) {
      value *= factor
      end += scale[0].length
      const more = scale[2] === '亿' || scale[2] === '万' ? numeralAt(text, end) : null
      if (more && !more.spelled && more.value < factor && /[万千百]/u.test(text.slice(end, more.end))) {
        value += more.value
        end = more.end
      }
    }
    return { end, value: Number(value.toPrecision(12)), spelled: false, ...(scale?.[1] && { grew: true }) }
  }
  const rough = roughAt(text, at)
  if (rough) return rough
  const han = match(HAN, text, at)
  if (han) {
    for (let length = han[0].length; length > 0; length--) {
      const word = han[0].slice(0, length)
      const range = roughRange(word)
      if (range) return { end: at + length, value: range.low, high: range.high, spelled: true }
      const value = hanNumber(word)
      if (value === null) continue
      const scale = match(ROUGH_SCALE, text, at + length)
      return scale ? { end: at + length + scale[0].length, value: value * SCALES[scale[2]!]!, spelled: true, grew: true } : { end: at + length, value, spelled: true }
    }
    return null
  }
  return englishNumberAt(text, at)
}

const BEFORE: [RegExp, Approximation][] = [
  // 至少开12门, 不少于陪餐2次: a verb may stand between.
  [/(?:不超过|最多|至多|最长|最高)[\u4e00-\u9fff]{1,2}$/u, 'at_most'],
  [/(?:不少于|不低于|至少|最低|最少)[\u4e00-\u9fff]{1,2}$/u, 'over'],
  [/(?:不到|不足|未到|接近|将近|逼近|近|nearly|almost|close to|under|less than|fewer than|below)\s?(?:了)?$/u, 'under'],
  [/(?:不超过|不多于|不高于|最多|至多|最高|最长|上限为?|at most|up to|no more than|within)\s?$/u, 'at_most'],
  [/(?:超过|超出|超|逾|高于|多于|大于|不少于|不低于|至少|最低|不小于|over|more than|above|at least|exceeding|no less than|exceeds?|exceeded)\s?(?:了)?$/u, 'over'],
  [/(?:大约|大概|约为?|左右|about|around|roughly|approximately|some)\s?$/u, 'about'],
]
const AFTER: [RegExp, Approximation][] = [
  [/^\s?(?:以上|多|余|\+(?![a-z\d])|or more|and above|or above)/u, 'over'],
  [/^\s?(?:以下|以内|之内|or less|or below)/u, 'at_most'],
  [/^\s?(?:左右|上下|or so)/u, 'about'],
]

function approximation(text: string, start: number, numberEnd: number, end: number, grew: boolean): Approximation {
  if (grew) return 'over'
  for (const from of [end, numberEnd]) {
    for (const [pattern, approx] of AFTER) if (pattern.test(text.slice(from, from + 10))) return approx
  }
  const before = text.slice(Math.max(0, start - 16), start)
  for (const [pattern, approx] of BEFORE) if (pattern.test(before)) return approx
  return 'exact'
}

const PERCENT = /\s?(?:%|‰|percent(?:age)?(?!\s?points?|[a-z])|per\s?cent(?![a-z]))/y
const POINTS = /\s?(?:个百分点|百分点|个点(?!位)|percentage[\s-]?points?|pp(?![a-z]))/y
const TENTHS = /成([一二三四五六七八九半]?)(?!立|功|为|本|员|果|熟|长|型|绩|就|套|群|都|人|交|品|份|效|了|片|分|语|规|批|天)/y
const SEPARATOR = /\s?(?:-|—|–|~|～|至|到|to)\s?/y
const GROWN = /[多余来几]/y

/** Everything after the numeral: what it counts and where that ends. */
function measure(text: string, numeral: Numeral): Pick<Quantity, 'unit' | 'kind' | 'value' | 'end'> & { grew: boolean } {
  let { end, value } = numeral
  const percent = match(PERCENT, text, end)
  if (percent) return { unit: percent[0].trim() === '‰' ? '‰' : '%', kind: 'percent', value, end: end + percent[0].length, grew: false }
  const grown = match(GROWN, text, end)
  const points = match(POINTS, text, grown ? end + 1 : end)
  if (points) return { unit: '个百分点', kind: 'points', value, end: end + (grown ? 1 : 0) + points[0].length, grew: Boolean(grown) }
  const tenths = match(TENTHS, text, grown ? end + 1 : end)
  if (tenths && value < 10 && numeral.spelled) {
    const rest = tenths[1] === '半' ? 5 : (hanNumber(tenths[1] || '零') ?? 0)
    return { unit: '%', kind: 'percent', value: value * 10 + rest, end: end + (grown ? 1 : 0) + tenths[0].length, grew: Boolean(grown) }
  }
  let from = grown ? end + 1 : end
  if (text[from] === ' ' || text[from] === '-') from++
  const found = unitAt(text, from)
  if (!found) return { unit: '', kind: 'plain', value, end: grown ? end + 1 : end, grew: Boolean(grown) }
  end = from + found.length
  const late = /^[多余](?![年月种样项个])/u.test(text.slice(end, end + 2)) && ['年', '倍', '个月', '小时', '天', '岁', '公里', '米', '元'].includes(found.unit)
  const half = /^半(?![年天数])/u.test(text.slice(end, end + 2)) && /^(?:年|天|倍|小时|个月|个)$/u.test(found.unit)
  if (half) value += 0.5
  if (late || half) end += 1
  // 5块6: the tenths of a 元 behind it.
  const tenth = found.unit === '元' && Number.isInteger(value) ? TENTHS_OF_YUAN.exec(text.slice(end - 1)) : null
  if (tenth) return { unit: '元', kind: 'amount', value: value + (hanNumber(tenth[1]!) ?? Number(tenth[1])) / 10, end: end + 1, grew: false }
  const hours = half && found.unit === '个' ? unitAt(text, end) : null
  if (hours) return { unit: hours.unit, kind: 'amount', value, end: end + hours.length, grew: false }
  return { unit: found.unit, kind: found.unit === '倍' || found.unit === '番' ? 'multiple' : 'amount', value, end, grew: Boolean(grown) || late }
}

/** 5块6, 五块六: what stands behind 块 and counts nothing else. */
const TENTHS_OF_YUAN = /^块([\d一二两三四五六七八九])(?![\d.]|,\d|[万千百十一二两三四五六七八九折毛]|[个人户家张度吨公元块])/u

/** A lone Chinese digit counts only before a measure word: 一体, 四面 and 统一 are words, not numbers. */
function isWord(text: string, start: number, numeral: Numeral, unit: string): boolean {
  if (!numeral.spelled || !/^[\u4e00-\u9fff零]/u.test(text[start] ?? '')) return false
  if (unit === '') return numeral.end - start < 2 || text.slice(start, numeral.end).includes('点') || numeral.value === 1 || /^[千百万亿]/u.test(text[start] ?? '')
  if (/[统之唯万单同合其不划每逐任专]/u.test(text[start - 1] ?? '') && numeral.value === 1) return true
  return unit === '分' && numeral.value === 10
}

/**
 * Every number said in a text, in order, in Chinese (either script, any width) or English. Calendar
 * dates and clock times are left to `findDates`.
 */
export function findQuantities(text: string): Quantity[] {
  const plain = plainWidth(text)
  const dates = findDates(text).filter(date => date.kind !== 'relative')
  const found: Quantity[] = []
  let at = 0
  while (at < plain.length) {
    const date = dates.find(({ start, end }) => at >= start && at < end)
    if (date) {
      at = date.end
      continue
    }
    const quantity = quantityAt(plain, at)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.end : at + 1
  }
  return found
}

function quantityAt(text: string, at: number): Quantity | null {
  const tailOf = (end: number) => /^[\u4e00-\u9fff]{0,2}/u.exec(text.slice(end, end + 2))?.[0] ?? ''
  const share = /^百分之/u.test(text.slice(at, at + 3)) ? numeralAt(text, at + 3) : null
  if (share) {
    const to = match(SEPARATOR, text, share.end)
    const next = to ? share.end + to[0].length : 0
    const high = to ? numeralAt(text, /^百分之/u.test(text.slice(next, next + 3)) ? next + 3 : next) : null
    const end = high ? high.end : share.end
    return { start: at, end, value: share.value, ...(high && { high: high.value }), unit: '%', kind: 'percent', approx: approximation(text, at, end, end, false), spelled: share.spelled, tail: tailOf(end) }
  }
  const parts = /^([千万])分之/u.exec(text.slice(at, at + 3))
  const ofParts = parts && !/[一二三四五六七八九十百\d]/u.test(text[at - 1] ?? '') ? numeralAt(text, at + 3) : null
  if (parts && ofParts) return { start: at, end: ofParts.end, value: ofParts.value / (parts[1] === '千' ? 1e3 : 1e4), unit: '分之', kind: 'fraction', approx: approximation(text, at, ofParts.end, ofParts.end, false), spelled: true, tail: tailOf(ofParts.end) }
  const ordinal = text[at] === '第' ? numeralAt(text, at + 1) : null
  if (ordinal) {
    const unit = unitAt(text, ordinal.end)
    const end = ordinal.end + (unit?.length ?? 0)
    return { start: at, end, value: ordinal.value, unit: unit ? (unit.unit === '人' ? '位' : unit.unit) : '', kind: 'ordinal', approx: 'exact', spelled: ordinal.spelled, tail: tailOf(end) }
  }
  const english = /^(?:(\d+)(?:st|nd|rd|th)|(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))(?![a-z])/.exec(text.slice(at, at + 10))
  if (english && !/[a-z\d-]/.test(text[at - 1] ?? '')) {
    const value = english[1] ? Number(english[1]) : 3 + ORDINALS.indexOf(english[2] ?? '')
    return { start: at, end: at + english[0].length, value, unit: '位', kind: 'ordinal', approx: 'exact', spelled: !english[1], tail: '' }
  }
  const part = /^(one|a|two|three)[\s-](third|quarter|fifth|half)s?(?![a-z])/.exec(text.slice(at, at + 16))
  if (part && !/[a-z]/.test(text[at - 1] ?? '')) {
    const value = (({ one: 1, a: 1, two: 2, three: 3 })[part[1] ?? ''] ?? 1) / (({ half: 2, third: 3, quarter: 4, fifth: 5 })[part[2] ?? ''] ?? 1)
    return { start: at, end: at + part[0].length, value, unit: '分之', kind: 'fraction', approx: approximation(text, at, at + part[0].length, at + part[0].length, false), spelled: true, tail: '' }
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(text.slice(at, at + 6))
  if (slashed && !/[\d/.]/.test(text[at - 1] ?? '') && Number(slashed[1]) < Number(slashed[2])) {
    const end = at + slashed[0].length
    return { start: at, end, value: Number(slashed[1]) / Number(slashed[2]), unit: '分之', kind: 'fraction', approx: approximation(text, at, end, end, false), spelled: false, tail: tailOf(end) }
  }
  const turns = /^翻(?:了)?(?:([一二两三四五六\d])(?:番|倍)|番)/u.exec(text.slice(at, at + 4))
  if (turns) return { start: at, end: at + turns[0].length, value: hanNumber(turns[1] ?? '一') ?? Number(turns[1]), unit: '番', kind: 'multiple', approx: 'exact', spelled: true, tail: '' }
  const half = /^(?:一半|半数|half)(?![a-z])/u.exec(text.slice(at, at + 5))
  if (half) return { start: at, end: at + half[0].length, value: 0.5, unit: '分之', kind: 'fraction', approx: approximation(text, at, at + half[0].length, at + half[0].length, false), spelled: true, tail: '' }
  const halfUnit = text[at] === '半' && !/[一大多对过折夜上下前后]/u.test(text[at - 1] ?? '') ? /^半(?:个)?(小时|月|年|天)(?!来|后|轴)/u.exec(text.slice(at, at + 4)) : null
  if (halfUnit) return { start: at, end: at + halfUnit[0].length, value: 0.5, unit: halfUnit[1] === '月' ? '个月' : (halfUnit[1] ?? ''), kind: 'amount', approx: 'exact', spelled: true, tail: '' }
  if (/[a-z\d.]/u.test(text[at - 1] ?? '') && /[a-z\d.]/u.test(text[at] ?? '')) return null
  const sign = signAt(text, at)
  const below = sign > 0 ? quantityAt(text, at + sign) : null
  if (below && below.start === at + sign) return { ...below, start: at, value: -below.value, ...(below.high !== undefined && { high: -below.high }) }
  const numeral = numeralAt(text, at)
  if (!numeral) return null
  const of = /^分之/u.test(text.slice(numeral.end, numeral.end + 2)) ? numeralAt(text, numeral.end + 2) : null
  if (of && numeral.value) return { start: at, end: of.end, value: of.value / numeral.value, unit: '分之', kind: 'fraction', approx: approximation(text, at, of.end, of.end, false), spelled: true, tail: tailOf(of.end) }
  const first = measure(text, numeral)
  const to = match(SEPARATOR, text, first.kind === 'plain' ? numeral.end : first.end)
  const toStart = to ? to.index + to[0].length : 0
  const second = to ? numeralAt(text, toStart) : null
  const last = second ? measure(text, second) : null
  const range = second && last && second.value > numeral.value && (first.unit === '' || first.unit === last.unit) && last.unit !== ''
  const scaled = range && first.unit === '' && second.value >= 1e4 && numeral.value < 1e4 ? scaleOf(text.slice(toStart, second.end)) : 1
  const { unit, kind, end, grew } = range ? last : first
  if (isWord(text, at, numeral, unit)) return null
  const value = range ? first.value * scaled : first.value
  const high = range ? last.value : numeral.high
  return { start: at, end, value, ...(high !== undefined && { high }), unit, kind, approx: numeral.rough ?? approximation(text, at, range ? second.end : numeral.end, end, grew || Boolean(numeral.grew)), spelled: numeral.spelled, ...(numeral.rough === 'about' && { some: true }), tail: tailOf(end) }
}

/** Length of a minus sign that makes the number behind it negative; 3-5, 5-A and 图-1 have none. */
function signAt(text: string, at: number): number {
  if (text.startsWith('零下', at)) return /\d/.test(text[at + 2] ?? '') ? 2 : 0
  if (text[at] === '负') return /\d/.test(text[at + 1] ?? '') ? 1 : 0
  return /[-−]/u.test(text[at] ?? '') && /\d/.test(text[at + 1] ?? '') && (at === 0 || /[长降减增率为至是约速幅((：:，,;；\s]/u.test(text[at - 1] ?? '')) ? 1 : 0
}

const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** The scale a range's second number lends its first: 3—5万元 → 10,000. */
function scaleOf(text: string): number {
  const scale = /(万亿|亿|百万|千万|万|trillion|billion|million|thousand)$/u.exec(text)
  return SCALES[scale?.[1] ?? ''] ?? 1
}
