import type { QuestionPart } from '../../../contract/understanding.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { OCCASION } from '../../../text/occasion.ts'
import { findDates } from '../../../text/dates.ts'
import { findNegations } from '../../../text/polarity.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { comparable, termCover } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'

const MEETING = `(?:${OCCASION})`
/** Asked of the occasion itself: when, where, by whom it was held. */
export const ASKS_OF_OCCASION = new RegExp([
  '^(?:这个?|那个?|本次)?会(?:议)?(?:是|在|什么时候|啥时候|哪)',
  '^(?:这个?|那个?)会(?:议)?(?:什么|啥|哪|几)',
  `${MEETING}[^，。？]{0,10}(?:举行|召开|举办|开的|地点|时间|主持|在(?:什么地方|哪))`,
  `${MEETING}(?:是|在)?(?:哪一?[天日]|几月几[号日]|几号|什么时候)的?[？?]?$`,
  `(?:举行|召开|举办|主持)[^，。？]{0,6}${MEETING}`,
  `(?:出席|参加)[^，。？]{0,6}${MEETING}`,
  '开的会',
  `${MEETING}(?:直接|就)?开(?:在|到)`,
  `(?:什么时候|哪[一]?天|几号|在哪[里儿]?)开的?(?:${MEETING}|会)`,
  'press conference',
].join('|'), 'u')

/** What narration gains where the occasion itself is asked of. */
const NARRATED = 4

/** 哪三件事: so many things are asked for. */
const COUNT_ASKED = /[哪是有下这]([一二两三四五六七八九十])[个大项件点条类种块步招方句张道把批]/u
/** What a sentence gains that says that it tells so many. */
const ANNOUNCED = 2

/** 一个班, 一张, 每户: for each of what a figure is asked. */
const FOR_EACH = /(?:(?<![第同统这那唯十])一|每)个?(班|张|户|人|天|月|次|斤|亩|平方米|度|吨|套|间|桌|份|节|小时|公里|趟|车|村|校|单|站)(?!起|共|次性|样|般|定)/gu
/** In which case? */
const CONDITION_ASKED = /(?:什么|啥|哪些|哪种|何种)(?:样的)?(?:情况|情形|条件)(?:下|会|才|可以|能)?/u
const CONDITION = /的[，、；]|如果|若|凡|一旦|只要|除非|不足|低于|超过|未(?!来)|满\d|连续/u
/** What a sentence gains that tells the rate, or the case, that is asked for. */
const RATE = 2

/** Whom is it for? */
const FOR_WHOM = /谁(?:都)?(?:能|可以|才能|有资格|够格|够条件|符合条件)|(?:哪些|哪几类|什么样?的?|哪类)人(?:能|可以|才能|有资格|符合)/u
const ELIGIBLE = /对象|范围|资格|适用|凡(?:是)?|均可|都可以|都能|符合[^，。]{0,12}条件|可以?(?:申请|申领|享受|报名)/u
/** What a sentence gains that has a figure of the question: 超过两个钟头 asked, 2小时以上的 said. */
const SAME_FIGURE = 2.5

/** What a sentence gains that tells of the very day of the question. */
const SAME_DAY = 2.5

/** 对吧, 是不是: wants to have it confirmed. */
const CONFIRMS = /(?:对吧|是吧|对不对|对吗|是吗|没错吧|对么|是么|吧)[？?]?$|是不是|是否/u
/** 全部拆了对吧, 擦一擦就行了吧: what goes too far is denied sooner than what may be so or not. */
const ABSOLUTE = /[全都]|统统|一律|所有|每[个位所]|必须|只能|只要|肯定|一定|完全|统一|百分之百|就(?:行|好|可以|没事|不用)|指定/u
/** 消息不实: what somebody has heard is not so. */
const UNTRUE = /不实|谣言|不属实|误传|误读|失实|没有[^，。；]{0,14}?(?:计划|规定|安排|打算|这回事)|并非事实/u
/** What a sentence gains that denies what shall be confirmed, or says that it is so. */
const DENIES = 1.5

/** How is it now? */
const NOW = /现在|目前|如今|眼下|当前/u
/** 降到: what it has come to, and shall not only come to. */
const HAS_COME_TO = /(?:[降升增减涨]|提高|提升|上升|增加|扩大|下降|减少|降低|缩短|压缩|压减)[到至为]/u
const TO_COME = /到\d{4}年|\d{4}年底|年底前?|力争|计划|目标|预计|[将要]/u

/** 目标是多少: what it is to come to, and not what it has come to. */
const AIM_ASKED = /目标(?:分别)?(?:是|为|定|有|$|[？?])|(?:要|将|计划|力争)(?:达到?|(?:增长|增加|提高|提升|扩大|减少|降低|下降|降|压减)到)(?:多少|几)/u
const AIM_TOLD = /力争|目标|(?:到|至)20\d\d年[^。；]*(?:达|提高|提升|增加|降|建成|超过)/u
/** What a sentence gains that tells an aim where one is asked for. */
const AIMED = 6

/** 水草从哪来的: where it comes from. */
const ORIGIN_ASKED = /(?:从|由|打)?哪(?:里|儿)?(?:飘|漂|运|传|冒)?来(?:的)?(?:[？?，,]|$)|来自哪|源头(?:是|在)/u
const ORIGIN_TOLD = /源头|来自|来源|源自|产自|出自|起源|出处|(?:从|由)[^，。；]{2,12}(?:来|调|运|引|输)/u
/** What a sentence gains that tells where a thing comes from. */
const FROM_THERE = 3

/** 依据是什么: what a thing is. */
const WHAT_IS_IT = /(\p{Script=Han}{2})(?:是|为)(?:什么|啥|哪(?!一?[天年月日]))/u
/** What a sentence gains that tells it in just those words: 依据是…. */
const IT_IS = 4
/** What a sentence gains that tells what a figure that is asked for as it is now has come to. */
const COME_TO = 3.5

/** What a sentence gains, in points of score, for saying it in the form in which it is asked. `asked` in comparable form. */
export function saidAsAsked({ asksFor }: QuestionPart, asked: string, terms: readonly Term[] = []): (read: ReadSentence) => number {
  const days = findDates(asked).filter(({ day }) => day !== undefined)
  const ofDay = (text: string): boolean => days.length > 0 && findDates(text).some(told => days.some(({ month, day }) => told.day === day && told.month === month))
  const confirms = asksFor === 'yes_no' || CONFIRMS.test(asked)
  const takesForGranted = confirms && ABSOLUTE.test(asked)
  const content = terms.filter(({ text, light }) => !light && text.length > 1)
  const denies = (text: string): boolean => confirms && UNTRUE.test(text) || takesForGranted && text.split(/[，。；]/u).some(clause => findNegations(clause).length > 0 && content.some(({ text: word }) => termCover(word, clause) > 0))
  const count = COUNT_ASKED.exec(asked)?.[1]
  const announces = count === undefined ? null : new RegExp(`(?<!第)${count === '两' ? '[两二]' : count}[个大项件点条类种块步招方句张道把批]`, 'u')
  const rates = asksFor === 'number' ? [...asked.matchAll(FOR_EACH)].map(([, each = '']) => new RegExp(`(?:每|一)个?${each}|${each}均`, 'u')) : []
  const thing = WHAT_IS_IT.exec(asked)?.[1]
  const isIt = thing === undefined || /[这那哪]|因为|到底|究竟/u.test(thing) ? null : new RegExp(`(?:^|[，。；：、\\p{Script=Han}])${thing}(?:就|也|主要|仍然?|有)?(?:是|为|：)(?!什么|啥|否|不是)`, 'u')
  const ofCondition = CONDITION_ASKED.test(asked)
  const asksOrigin = ORIGIN_ASKED.test(asked)
  const forWhom = FOR_WHOM.test(asked)
  const ofOccasion = ASKS_OF_OCCASION.test(asked)
  const figures = findQuantities(asked).filter(({ kind }) => kind !== 'ordinal')
  const sharesFigure = (text: string): boolean => figures.length > 0 && findQuantities(text).some(told => figures.some(figure => figure.value === told.value && figure.kind === told.kind && figure.unit === told.unit))
  return ({ passage, sentence }) => {
    const said = comparable(sentence.text)
    const gains: [boolean, number][] = [
      [announces?.test(said) ?? false, ANNOUNCED],
      [rates.some(rate => rate.test(said)), RATE],
      [asksFor === 'number' && NOW.test(asked) && HAS_COME_TO.test(said) && !TO_COME.test(said), COME_TO],
      [asksFor === 'number' && AIM_ASKED.test(asked) && AIM_TOLD.test(said), AIMED],
      [isIt?.test(said) ?? false, IT_IS],
      [ofCondition && CONDITION.test(said), RATE],
      [forWhom && ELIGIBLE.test(said), RATE / 2],
      [sharesFigure(sentence.text), SAME_FIGURE],
      [asksOrigin && ORIGIN_TOLD.test(said), FROM_THERE],
      [ofDay(sentence.text), SAME_DAY],
      [denies(said), DENIES],
      [ofOccasion && passage.speaker === null, NARRATED],
    ]
    return gains.reduce((sum, [holds, points]) => (holds ? sum + points : sum), 0)
  }
}
