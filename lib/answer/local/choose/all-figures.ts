import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { plainWidth } from '../../../text/plain-width.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { onlySets } from '../judge/only-sets.ts'
import { findSpeakers } from '../../../understand/find-speakers.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { turnsOf } from '../sentences/turns-of.ts'

/** 到2027年有哪些目标, 甲提出了哪些目标, 列出所有数字目标: nothing but the year or whose they are says which, so that no other word is left. */
const YEARS = /\d{4}(?=年)/gu
const ASKS_TARGETS = /(?:目标|指标|任务).*(?:什么|哪些|几个|啥)|(?:什么|哪些|几个|啥|列出|列举|所有|全部).*(?:目标|指标|任务)/u
const VOCABULARY = /\d{4}年|提出|说明?|讲|列出|列举|说说|介绍|一下|所有|全部|分别|实现|达到|完成|定下|计划|的时候|之前|哪些|什么|几个|主要|具体|数字|量化|发展|目标|指标|任务|[请到在了底前、和及与以，各要将会能都有定的是啥？?。]/gu
/** 明说了哪些数字. */
const FIGURES = /(?:提到|说|讲|介绍|用|列|给|报|公布|披露|引用)(?:了|出|过|到)*(?:的)?(?:哪些|什么|几个|多少)(?:具体|关键|主要)?(?:的)?(?:数字|数据|指标)(?:呢)?[？?]?$|(?:哪些|什么)(?:数字|数据)(?:是)?(?:他|她)?(?:提到|说|讲)(?:过|的)/u
/** 会上公布了哪些数字: of nobody's words, and of no matter, in particular. */
const OF_ANYBODY = /会上|发布会|会议|介绍|说|讲|提到|公布|披露|引用|通报|稿件|文章|全文|报道|里|中|哪些|什么|几个|多少|主要|具体|关键|重要|数字|数据|指标|[请问在这本次场了出过到给都列有的些呢用报，？?。]/gu
/** All of them, in figures. */
const ALL_OF_THEM = /所有|全部|列出|列举|数字|量化/u
/** When something is aimed at, without the year that was asked for. */
const AIMED_AT = /(?:到|至)\d{4}年|\d{4}年[底末]?前|力争|争取|确保|目标[是为]/u
/** What is to be done by then, not what only names the year. */
const INTENDS = /将|要|力争|达|实现|建成|完成|打造|突破|确保|以上|左右|计划|目标/u
/** However it is asked. */
const TARGETS_ASKED = '什么目标'
/** Sentences that an answer lists. */
const MOST = 10

/** All that is aimed at for a year, or all figures that somebody gave, where a part asks just that; empty for any other part. */
export function allFigures({ asked }: PartView, { speakers }: Understanding, briefings: readonly Briefing[]): Placed[] {
  const [briefing] = briefings
  if (!briefing) return []
  const spoken = turnsOf(briefing, speakers).filter(([first]) => first?.passage.speaker?.role !== 'reporter')
  const question = comparable(asked)
  const years = question.match(YEARS) ?? []
  if ((years.length > 0 || speakers.length === 1 || ALL_OF_THEM.test(question)) && ASKS_TARGETS.test(question) && withoutSpeakers(question, briefings).replace(VOCABULARY, '') === '') {
    return fromEach(spoken.map(turn => turn.filter(({ sentence }) => {
      const said = comparable(sentence.text)
      const then = years.length > 0 ? years.some(year => said.includes(`${year}年`)) : AIMED_AT.test(said)
      return then && INTENDS.test(said) && hasFigure(sentence.text) && !onlySets(TARGETS_ASKED, said)
    })))
  }
  if (!FIGURES.test(asked)) return []
  if (speakers.length === 1) return spoken.flat().filter(({ sentence }) => hasFigure(sentence.text)).slice(0, MOST)
  if (speakers.length > 0 || question.replace(OF_ANYBODY, '') !== '') return []
  // What nobody says is mostly the hour of printing, and what the host says how long it takes.
  const byOffice = spoken.filter(([first]) => first?.passage.speaker?.role === 'spokesperson')
  return fromEach((byOffice.length > 0 ? byOffice : spoken).map(turn => turn.filter(({ sentence }) => hasFigure(sentence.text))))
}

/** As many as an answer lists, in order, from every turn about as many: what the first says at length leaves room for the last. */
function fromEach(turns: readonly (readonly Placed[])[]): Placed[] {
  const longest = Math.max(0, ...turns.map(({ length }) => length))
  const byRank = Array.from({ length: longest }, (_, rank) => turns.flatMap(turn => turn[rank] ?? [])).flat()
  const kept = new Set(byRank.slice(0, MOST))
  return turns.flat().filter(placed => kept.has(placed))
}

/** A figure in digits that is no year: 四个方面 and 一批 are none that anybody asks for. */
const hasFigure = (text: string): boolean => findQuantities(text).some(({ start, end, spelled, kind }) => (!spelled || kind === 'percent') && !/^\d{4}年?$/u.test(plainWidth(text.slice(start, end)).trim()))

/** A question without whom it names, by name or office. */
function withoutSpeakers(question: string, briefings: readonly Briefing[]): string {
  const named = findSpeakers(question, briefings.flatMap(({ speakers }) => speakers))
  return named.toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), question)
}
