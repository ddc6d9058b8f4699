import type { QuestionPart } from '../../../contract/understanding.ts'
import { findDates } from '../../../text/dates.ts'
import { findQuantities } from '../../../text/quantities.ts'
import type { Quantity } from '../../../text/quantities.ts'
import { premiseFigures } from '../../../understand/premise-figures.ts'
import { fitsUnit } from './fits-kind.ts'

/** By so much two figures may differ and still be one, told roughly and exactly (四千八百多, 4812). */
const ROUGHLY = 0.03
const LARGE = 10_000
/** A length of time is asked for as such. */
const LASTING = /^(?:年|个月|月|周|天|日|小时)$/u

/** What a change is called, right before its figure: 每月增加几百元. */
const CHANGE = /(?:增加|提高|上调|上涨|增长|减少|下降|下调|降低|[涨降升增减]|[多少](?=了))(?:了|约|近|超过?)?$/u
/** Asked of a change, or of something that is added or taken away. */
const OF_CHANGE = /增|涨|升|提|加|扩|缩|翻|成长|几倍|多了|高了|新|补|奖|减|降|少了|低了|省|优惠|差|变/u

/** A figure that is doubted may be the very one. */
const DOUBTS = /既然|不是|难道|真|吗|对不对/u

/** 单这一项, 自己有多少: asked of one alone. */
const ALONE = /单这|单单|单独|自己(?!住)|本身|光是?(?=\p{Script=Han})|这一项|那一项/u
/** Told of several together. */
const TOGETHER = /一共|总共|合[计共]|共(?=\d)|加上|连同|等\d+[个项座家处条所]/u

/** 要交多少钱: what is paid, not what is got. */
const PAYS = /(?:[交付缴花掏罚]|收(?!入)|要)[^，。？]{0,4}(?:多少钱|几块钱?|多少元|几元)/u
const GETS = /补[贴助偿发]|补(?=\d|多少|几|钱)|奖励?|退还?|返还?|发放|资助|减免|优惠/u
const COSTS = /[付缴收花]|交(?!旧|换)|价|费|罚|成本|押金/u

/** The clause that holds a figure. */
const startOf = (said: string, at: number): number => Math.max(0, ...['，', '。', '；', '：'].map(sign => said.lastIndexOf(sign, at) + 1))
const clauseOf = (said: string, at: number): string => said.slice(startOf(said, at), at)
/** 发补贴券，每张20元: a clause of so few characters goes on from the one before. */
const FEW = 4
const wholeClauseOf = (said: string, at: number): string => (clauseOf(said, at).length < FEW ? said.slice(startOf(said, startOf(said, at) - 2), at) : clauseOf(said, at))

const same = (one: Quantity, other: Quantity): boolean => other.value !== 0 && Math.abs(one.value - other.value) / other.value < ROUGHLY && (one.unit === other.unit || [one, other].some(({ unit }) => unit === '' || unit === '个'))

/** What all of it comes to, and what one gets of it. */
const IN_ALL = /一共|总共|总额|总数|合计|累计/u
const EACH = /每[人个户次名件台辆单趟车亩吨张份]|\d[元块万]+[到至]\d/u

/** 全国人均多少 asked, 人均六百，不到全国平均的一半 said: the figure is not of the whole that it is held against. */
const WIDE = /全国|全球|世界/u
const BESIDES = '(?:不到|不足|高于|低于|超过|高出|多于|少于|比|占|居|列|排|为)'

/** When shall it be? A day up to which something was counted is none. */
const SHALL_BE = /(?:能|要|会|将|计划|预计|打算|才)[^，。？]{0,6}(?:完|建|通|开|好|到)|全部完/u
const COUNTED_UP_TO = /(?:截至|截止到?|到)[^，。；]{0,10}?(?:[日月底末号]|目前|为止)/gu

/** Whether the only day of a sentence is the one up to which it counts, where a day to come is asked for. */
function onlyCountedUpTo(asked: string, said: string): boolean {
  return SHALL_BE.test(asked) && /截至|截止/u.test(said) && findDates(said).length > 0 && findDates(said.replace(COUNTED_UP_TO, '')).length === 0
}

/**
 * Tells whether every figure of a sentence in the unit asked for is another than the one asked for:
 * the one that the question itself names, a mere change of it, or that of several together where one
 * alone is asked of; or its only day one up to which it counts. What the question names is read once.
 * `asked`, `said` and `marked` (the words that the reader marks) in comparable form.
 */
export function notThatFigure({ asksFor, unit }: QuestionPart, asked: string): (said: string, marked?: string) => boolean {
  if (asksFor === 'date') return said => onlyCountedUpTo(asked, said)
  if (asksFor !== 'number' || DOUBTS.test(asked)) return () => false
  // 那47个亿里: a large figure needs no unit to be one that is taken for granted.
  const named = [...premiseFigures(asked), ...findQuantities(asked).filter(({ kind, value }) => kind === 'plain' && value >= LARGE)]
  const isNamed = (figure: Quantity): boolean => named.some(premise => same(figure, premise))
  const wide = WIDE.exec(asked)?.[0]
  const onlyChange = !OF_CHANGE.test(asked)
  return (said, marked = '') => {
    if (ALONE.test(asked) && TOGETHER.test(said) || IN_ALL.test(asked) && !IN_ALL.test(said) && !/共|总|全/u.test(said) && EACH.test(said)) return true
    const figures = findQuantities(said).filter(quantity => fitsUnit(quantity, unit) && !(unit === null && LASTING.test(quantity.unit)))
    if (figures.length === 0) return false
    if (PAYS.test(asked) && !GETS.test(asked) && figures.every(figure => GETS.test(wholeClauseOf(said, figure.start)) && !COSTS.test(wholeClauseOf(said, figure.start)))) return true
    if (wide !== undefined && new RegExp(`${BESIDES}[^，。；]{0,4}${wide}|${wide}(?:平均|均值|水平|第|的?[\\d一二三四五六七八九十百])`, 'u').test(said) && figures.every(figure => !wholeClauseOf(said, figure.end).includes(wide))) return true
    const within = findQuantities(marked)
    // 要完成一成，下季得两成: another of the kind stands beside it.
    const beside = figures.some(figure => !isNamed(figure) && within.some(({ unit: its }) => its === figure.unit))
    return within.length > 0 && within.every(isNamed) && !beside || figures.every(figure => isNamed(figure) || onlyChange && CHANGE.test(clauseOf(said, figure.start)))
  }
}
