import { findQuantities } from '../text/quantities.ts'
import { premiseFigures } from '../understand/premise-figures.ts'

/** Words that doubt, wonder or play down: beside 多少 they only confuse. */
const DOUBT = /^(?:听说|据说|是不是|是否|难道|有人说|网上说)|(?:是不是|是否)(?!有|会|能)|为什么|为何|为啥|怎么(?=会|才|只|就)|(?<=[\u4e00-\u9fff])(?:只有|只|才|仅仅|仅|竟然|竟)(?=[增减降涨升占有是要能提达])/gu
/** What is asked already, be it a figure or a thing; 为什么 and the like may give way to the figure. */
const ASKS = /多少|几|谁|哪|何时|什么时候|什么(?<!为什么)|怎么(?!会|才|只|就)|如何|多[大长高远久]/u
/** 65岁以上 tells whom it is about. */
const BOUND = /^(?:\p{Script=Han}{0,1}以[上下内外]|之[内前后]|及以|前|后|内)/u
const TAG = /[，,]?(?:这)?(?:是真的|是真是假|真的假的|是这样|属实|对不对|对|没错|是)?(?:吗|吧|么)?[？?]?$/u

/**
 * The question without the figures it takes for granted that no text found has: 每周要去5次吗？ is read
 * as 每周要去多少次？ A reader finds nothing for a wrong figure, but the sentence with the right one is
 * what sets the question right.
 * @param question one part, simplified characters
 * @param texts the passages found
 */
export function openPremise(question: string, texts: readonly string[]): string {
  if (ASKS.test(question)) return question
  const figures = premiseFigures(question).filter(({ end }) => !BOUND.test(question.slice(end)))
  if (figures.length === 0) return question
  const told = texts.flatMap(text => findQuantities(text))
  const unknown = figures.filter(({ value, unit }) => !told.some(other => other.unit === unit && (other.value === value || other.high === value)))
  if (unknown.length === 0) return question
  const [figure] = unknown
  const { start, end, kind, unit } = figure!
  const asked = kind === 'ordinal' ? `第几${unit}` : kind === 'percent' ? '百分之多少' : kind === 'fraction' ? '多少' : `多少${unit}`
  const before = question.slice(0, start).replace(DOUBT, '')
  const after = question.slice(end).replace(TAG, '').replace(DOUBT, '')
  return `${before}${asked}${after}？`
}
