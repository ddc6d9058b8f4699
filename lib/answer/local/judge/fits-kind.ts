import type { QuestionPart } from '../../../contract/understanding.ts'
import { findDates } from '../../../text/dates.ts'
import { findQuantities } from '../../../text/quantities.ts'
import type { Quantity } from '../../../text/quantities.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { unitAt } from '../../../text/units.ts'
import { turnsInto } from './turns-into.ts'
import { UNSET } from './unset.ts'
import { measuresAlike } from '../sentences/measures-alike.ts'

const MONEY = new Set(['元', '美元', '欧元', '港元', '日元', '角'])
const HUNDRED_MILLION = 100_000_000
const LASTING = new Set(['年', '个月', '周', '天', '小时', '分钟', '秒', '个工作日', '季度', '学期'])

/** 一吨的成本, 一公里的造价: for each of them, and not how many there are. */
const FOR_EACH = new Set(['吨', '公里', '公斤', '斤', '亩', '平方米', '立方米', '米', '升', '千瓦时', '度'])
const isForEach = ({ value, spelled, unit }: Quantity): boolean => value === 1 && spelled && FOR_EACH.has(unit)

/** Whether a quantity can answer a part that asks in this unit (公里, 钱, 时长, %; null: any). */
export function fitsUnit({ unit, kind, value, spelled }: Quantity, asked: string | null): boolean {
  if (asked === null) return true
  // 拿出了18个亿: so much of nothing that is named is money.
  if (/钱|元|块/u.test(asked)) return MONEY.has(unit) || unit === '' && kind === 'plain' && value >= HUNDRED_MILLION
  if (asked === '时长') return LASTING.has(unit)
  if (asked === '%' || asked === '倍' || asked === '成') return ['percent', 'points', 'fraction', 'multiple'].includes(kind)
  // 一方面, 一网通办: no count of anything.
  if (asked === '个' && value === 1 && spelled && unit !== '个') return false
  if (asked === '个') return kind !== 'percent' && kind !== 'points' && kind !== 'fraction'
  // Riders and visitors are counted each time they come, or as people.
  if (asked === '人次' && unit === '人') return true
  const canonical = unitAt(asked, 0)?.unit ?? asked
  return unit === canonical || unit === asked || measuresAlike(unit, canonical) || measuresAlike(unit, asked) || turnsInto(unit, canonical) || (unit === '' && kind === 'plain')
}

/** 半个月, 半年: a length of time without a figure. */
const HALF = /半(?:个)?(?:月|年|天|小时|学期)/u

/** 7日内: days that are counted, and no day of a month. */
const WITHIN_DAYS = /(?<![月\d一二三四五六七八九十]\s?)(?:\d{1,3}|[一二三四五六七八九十]{1,3})日(?:之|以)?[内內]/u

/** What stands for a price: that there is none. */
const FREE = /免费|免收|不收(?:费|钱|取|一分|[^，。；入]{0,4}(?:门票|票|费))|不要钱|不用(?:掏|花|交|付)钱?|无偿|零收费|取消了?\p{Script=Han}{0,4}(?:门票|收费|费)|(?:门票|收费)\p{Script=Han}{0,3}为零|\d毛/u
/** 只交两成的热费, 学费减半: a share of a fee stands for what it comes to. */
const SHARE = /(?:交|收(?!入|益|成|获|购|储)|缴|付|按|打)[^，。；]{0,8}(?:[一两二三四五六七八九]成|百分之|\d%|一半|半价|[一两二三四五六七八九]折)|减半|对折|半价/u
const shareOfFee = (sentence: string): boolean => sentence.split(/[，。；]/u).some(clause => /费|价|租|票/u.test(clause) && SHARE.test(clause))
/** 请拨某号, 热线某号: a number that is dialled counts nothing. */
const PHONE = /(?:拨打?|撥打?|致电|致電|热线|熱線|电话|電話|号码|號碼)[^，。；\d]{0,8}\d[\d-]{2,14}(?![\d.]*[万亿个次件人户通])/gu

/** 到117年底, 民国115年, 自114年9月: years of the Republic, and no length of time. */
const YEAR_OF_REPUBLIC = /(?:民[国國])\s*\d{1,3}年|(?<!\d)1\d{2}年(?=[底初末度]|中|\d{1,2}月|[上下]半|第[一二三四]季|完工|起)/gu

/** 什么时候恢复: when something is to come about, and not up to when something has been so. */
const COMES_ABOUT = /(?:什么时候|何时|哪一?天|几号|几点|啥时候?)[^，。？]{0,4}(?:恢复|解除|结束|开通|完工|投用|取消|通车|重开|复[工航课学运])/u
const UP_TO = /(?:截至|截止到?|到)(?:今天|目前|昨[天晚日])?$/u

/** 涨多少, and that nothing goes up. */
const CHANGES = /(?:[涨升降调加减]|提高|上调|下调|增加|减少)(?:了|到)?(?:多少|几)/u
const UNCHANGED = /不(?:会|再|予)?(?:上?涨|上调|下调|提高|调整|加价|涨价|降价|变)|(?:保持|维持|一直)不变|没有(?:涨|变|调)/u

/** 伤了几个人, and that nobody was hurt. */
const HOW_MANY_PEOPLE = /(?:多少|几)[个名位]?人|[死伤][^，。？]{0,6}(?:多少|几)/u
const NOBODY = /没有?(?:一个?)?人(?!机)|无人(?!机|驾驶|售|值)|无一人|(?:没有|未|无)(?:造成|发生)?[^，。；]{0,4}人员伤亡/u

/** Whether a sentence holds the kind of thing a part asks for; kinds that any sentence can answer fit always. */
export function fitsKind({ asksFor, unit, text }: QuestionPart, sentence: string): boolean {
  if (asksFor === 'number' && unit === '时长' && HALF.test(sentence)) return true
  if (asksFor === 'number' && unit === '天' && WITHIN_DAYS.test(sentence)) return true
  if (asksFor === 'number' && unit !== null && /钱|元|块/u.test(unit) && (FREE.test(toSimplified(sentence)) || shareOfFee(toSimplified(sentence)))) return true
  if (asksFor === 'number' && CHANGES.test(text) && UNCHANGED.test(toSimplified(sentence))) return true
  if (asksFor === 'number' && HOW_MANY_PEOPLE.test(text) && NOBODY.test(toSimplified(sentence))) return true
  if ((asksFor === 'number' || asksFor === 'date') && UNSET.test(toSimplified(sentence))) return true
  if (asksFor === 'number' && unit !== null) return findQuantities(sentence.replace(PHONE, '').replace(YEAR_OF_REPUBLIC, '')).some(quantity => fitsUnit(quantity, unit) && !isForEach(quantity))
  if (asksFor === 'number') return findQuantities(sentence).some(quantity => fitsUnit(quantity, unit))
  if (asksFor === 'date') return findDates(sentence).some(({ start }) => COMES_ABOUT.test(text) ? !UP_TO.test(sentence.slice(0, start)) : true)
  if (asksFor === 'list') return /[、，；：:]|和|与|及/u.test(sentence)
  return true
}
