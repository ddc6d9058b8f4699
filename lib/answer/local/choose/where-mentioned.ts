import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { isWhoSaid } from './is-who-said.ts'
import { findMentions, oneForEach, quotedPhrases } from './find-mentions.ts'

const occurrence = /(?:是不是|是否|都)?(?:是|由)?同一(?:个|位|名)?(?:人|发言人|领导)(?:说|讲|提|谈)|(?:这个|这些)?(?:数字|数|词|说法)[^，。]{0,10}出现|出现(?:了|过)?(?:[两二三四几][次回处遍]|多次)|(?:被|有)[两二三四几][位个名]?(?:发言人|人|领导)?[^，。]{0,4}(?:提|说|讲|谈|用|报)|[两二三四几](?:个|处|次)[“"]?\d[^，。]{0,8}[，,]?.*(?:是|指)(?:什么|啥|哪)|(?:分别|各自?)(?:是)?(?:指涉?|说)的?(?:是)?(?:什么|啥|何)|(?:分别|各自?)(?:对应|代表)的?(?:是)?(?:什么|啥)(?:意思|东西|内容)?(?=[？?，,。]|$)|(?:(?:哪些|几位)(?:发言人|人|领导|部门)|哪[几两二三四][位个名](?:发言人|嘉宾|人|领导|首长|官员)?)[^，。]{0,4}(?:提|说|讲|谈|用)/u
/** 哪些发言人提到了甲: whoever says the word is meant. */
const whoTold = /(?:哪些|哪几[位个名]|几[位个名])(?:发言人|嘉宾|人|领导|部门|单位)[^，。]{0,3}(?:提到|讲到|谈到|说到)(?:了|过)?(?!什么|啥)([^，。？?]{2,10}?)[？?]?$|^关于([^，。？?]{2,10})[，,]?(?:有|都有)?(?:哪些|哪几[位个名]|几[位个名])(?:发言人|嘉宾|人|领导|部门|单位)|和[^，。？]{2,8}谁(?:提到|讲到|谈到|说到)(?:了|过)?(?!什么|啥)([^，。？?]{2,10}?)[？?]?$|^(?:都|还|到底)?(?:有)?(?:谁|哪[一]?位)(?:都|还)?(?:提到|讲到|谈到|说到|提及|提过)(?:了|过)?(?!什么|啥)([^，。？?]{2,10}?)[？?]?$/u
/** 提到了多少次“甲”, 甲出现了几次: every place is told, as far as an answer has room. */
const HOW_OFTEN = /^(?:请问|这|本|篇|场|全文|全场|稿件|文章|发布会|会上|一共|总共|共|都|里|中|上)*(?:提到|提及|说到|讲到|谈到|说|提|出现)(?:了|过)?(?:多少|几)[次处回遍](?:的)?[“"]?([^，。？?”"]{2,12}?)[”"]?[？?]?$|^[“"]?([^，。？?”"]{2,12}?)[”"]?(?:这个?词|这个说法|两个字|一词)?(?:在\p{Script=Han}{1,4})?(?:里|中)?(?:一共|总共|共|都)?(?:被)?(?:提到|提及|提|出现|说)(?:了|过)?(?:多少|几)[次处回遍][？?]?$/u
/** Places that such an answer tells. */
const MOST_PLACES = 10
/** Of a figure that several say. */
const MOST_FIGURES = 4

/** Where quoted phrases and figures stand, and who mentions a theme; none where a part does not ask for that, or nothing says it. */
export function whereMentioned(view: PartView, next: PartView | undefined, understanding: Understanding, briefings: readonly Briefing[]): Placed[] {
  const twice = figureTwice(view.asked, understanding, briefings)
  if (twice.length > 1) return twice
  const what = figureAlone(view.asked, understanding, briefings)
  if (what.length > 0) return what
  const often = HOW_OFTEN.exec(comparable(view.asked))
  if (often) return saidBy(understanding.speakers, findMentions(often[1] ?? often[2]!, briefings)).slice(0, MOST_PLACES)
  const others = besides(view.asked, understanding, briefings)
  if (others) return others
  const phrases = [...quotedPhrases(view.asked), ...figuresNamed(view.asked)]
  return phrases.length > 0 ? quotedThere(phrases, view, next, briefings) : toldOf(view.asked, next, understanding, briefings)
}

/** 数字20, 58%出现了两次: a figure named as such stands like one in quotation marks. */
const FIGURE_NAMED = /(?:数字|数)(?:是)?(\d[\d.]*(?:[万亿]|%)?)(?![\d.年月日号])|^(?:这个|那个)?(\d[\d.]*(?:[万亿]|%)?\p{Script=Han}{0,2}?)(?:这个数字?)?(?:在\p{Script=Han}{2,6})?(?:一共|总共|都)?出现|(\d[\d,.]*(?:[万亿]|%)?\p{Script=Han}?)[，,]?(?:这个|那个)(?:数字?|数据|说法)(?=[，,]?(?:是|有|都|被)?(?:哪|几))/gu
const figuresNamed = (asked: string): string[] => [...comparable(asked).matchAll(FIGURE_NAMED)].map(([, named, first, last]) => named ?? first ?? last!)

/** 除了甲还有谁提过“乙”: whoever else says it. */
const BESIDES = /(?:除了?(?:\p{Script=Han}|、){2,16}(?:以外|之外|外)?|^(?:\p{Script=Han}|、){2,16}(?:以外|之外))[，,]?(?:还有?|另外有?|别的)(?:没有)?(?:谁|哪[一几些]?[位个]?(?:发言人|人|领导|部门)?|其他(?:人|发言人))(?:也|都|还)?(?:提|说|讲|谈|用)(?:到|过|了|起|及)?/u

function besides(asked: string, { speakers }: Understanding, briefings: readonly Briefing[]): Placed[] | null {
  const [phrase] = quotedPhrases(asked)
  if (phrase === undefined || speakers.length === 0 || !BESIDES.test(asked)) return null
  const found = findMentions(phrase, briefings).filter(({ passage }) => passage.speaker && !speakers.includes(passage.speaker.name))
  return found.length === 0 ? null : oneForEach(found)
}

/** 两个2.5亿元分别是什么, 甲的68%和乙的68%是一回事吗: one figure that is said of several things. */
const OF_WHAT = /[两二三几](?:个|处|次)?\d.*(?:分别|各自?|都)?(?:是|指|说)的?(?:是)?(?:什么|啥|哪)|(?:一回事|一码事|同一个?\p{Script=Han}{0,4}|一样的?\p{Script=Han}{0,3})(?:吗|么|嘛)?[？?]?$/u

/** The sentences that say the one figure of such a question, each speaker's who is named, or whoever says it. */
function figureTwice(asked: string, { speakers }: Understanding, briefings: readonly Briefing[]): Placed[] {
  const words = comparable(asked)
  const figures = new Set(OF_WHAT.test(words) ? findQuantities(words).filter(({ kind, unit, spelled }) => kind !== 'ordinal' && unit !== '' && !spelled).map(({ start, end }) => words.slice(start, end)) : [])
  const [figure] = figures
  if (figures.size !== 1 || figure === undefined) return []
  const found = findMentions(figure, briefings).filter(({ passage }) => passage.speaker)
  return (speakers.length > 1 ? found.filter(({ passage }) => speakers.includes(passage.speaker!.name)) : found).slice(0, MOST_FIGURES)
}

/** 某个数字是什么, 某个百分比指什么: a figure, and what it is of. */
const OF_FIGURE = /^(?:这个|那个|文中|稿件|里|的|数字|数据|是|“|")*(.{1,14}?)(?:”|")?(?:这个|那个|这|的)?(?:数字?|数据|比例|指标)?(?:是|指|代表|表示|说|对应|指代)+的?(?:是|了)?(?:什么|啥|哪个|哪一?项)(?:意思|数字|数据|指标|概念|东西|情况|比例|事情?)?(?:呢|啊)?[？?]?$/u

/** Every sentence that says the figure of such a question. */
function figureAlone(asked: string, { speakers }: Understanding, briefings: readonly Briefing[]): Placed[] {
  const figure = OF_FIGURE.exec(comparable(asked))?.[1] ?? ''
  const [quantity, ...more] = findQuantities(figure)
  if (!quantity || more.length > 0 || quantity.start > 0 || quantity.end < figure.length || quantity.spelled || quantity.unit === '' && !/[.万亿]/u.test(figure)) return []
  const found = findMentions(figure, briefings)
  return saidBy(speakers, found).slice(0, MOST_FIGURES)
}

/** What certain speakers say of what was found; all of it where nobody is named. */
const saidBy = (speakers: readonly string[], found: readonly Placed[]): Placed[] => found.filter(({ passage }) => speakers.length === 0 || speakers.includes(passage.speaker?.name ?? ''))

function quotedThere(phrases: readonly string[], { asked, part, terms }: PartView, next: PartView | undefined, briefings: readonly Briefing[]): Placed[] {
  // One coined term is explained, not looked up: “三升一降”分别指什么.
  if (phrases.length === 1 && !/\d/u.test(phrases[0]!) && /(?:分别|各自?)(?:是)?指/u.test(asked)) return []
  const figureOfSeveral = phrases.length === 1 && /^\d/u.test(phrases[0]!) && /(?:分别|各自?)是(?:什么|啥|哪)/u.test(asked)
  const whoFollows = next?.part.asksFor === 'person' && /这是谁/u.test(next.part.text)
  const nothingElse = part.asksFor === 'statement' && terms.filter(term => !term.quoted && !phrases.some(phrase => phrase.includes(term.text))).length < 2
  if (!occurrence.test(asked) && !figureOfSeveral && !(whoFollows && nothingElse)) return []
  const each = phrases.map(phrase => findMentions(phrase, briefings))
  if (each.some(found => found.length === 0)) return []
  const figures = phrases.some(phrase => /\d/u.test(phrase))
  return each.flatMap(found => (figures ? found.filter(({ passage }) => passage.speaker).slice(0, MOST_FIGURES) : oneForEach(found)))
}

function toldOf(asked: string, next: PartView | undefined, { speakers, search }: Understanding, briefings: readonly Briefing[]): Placed[] {
  // 谁提到了甲 is taken apart into 甲 and who said it.
  const theme = whoTold.exec(comparable(asked)) ?? (next && isWhoSaid(next.part) ? whoTold.exec(comparable(search)) : null)
  if (!theme) return []
  const found = findMentions(theme.slice(1).find(words => words !== undefined)!, briefings)
  return oneForEach(found.filter(({ passage }) => passage.speaker && (speakers.length === 0 || speakers.includes(passage.speaker.name))))
}
