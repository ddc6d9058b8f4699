import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { plainWidth } from '../../../text/plain-width.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { onlySets } from '../judge/only-sets.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** 到2027年有哪些目标, 列出2030年的所有指标: nothing but the year says which. */
const TARGETS = /^(?:请)?(?:列出|列举|说说|介绍)?(?:一下)?(?:所有|全部)?(?:到|在)?(?:了)?((?:\d{4}年底?(?:前|之前)?[、和及与以]*)+)(?:，|的时候|分别|各|之前)*(?:要|将|会|能)?(?:都)?(?:有|实现|达到|完成)?(?:的)?(?:哪些|什么|几个|所有|全部|主要|具体|发展)*(?:的)?(?:目标|指标|任务)(?:要实现|要达到|要完成|分别)?(?:都)?(?:有|是)?(?:哪些|什么|几个|啥)?[？?]?$|^(?:哪些|有哪些|什么)(?:目标|指标|任务)是?(?:要|定|计划)?(?:在|到)?((?:\d{4}年底?(?:前|之前)?[、和及与以]*)+)(?:要|将)?(?:完成|实现|达到)(?:的)?[？?]?$|^(?:请)?(?:列出|列举)(?:一下)?(?:所有|全部)?(?:到|在)?((?:\d{4}年底?(?:前|之前)?[、和及与以]*)+)(?:的)?(?:目标|指标|任务)[。？?]?$/u
/** 明说了哪些数字. */
const FIGURES = /(?:提到|说|讲|介绍|用|列|给|报|公布|披露|引用)(?:了|出|过|到)*(?:的)?(?:哪些|什么|几个|多少)(?:具体|关键|主要)?(?:的)?(?:数字|数据|指标)(?:呢)?[？?]?$|(?:哪些|什么)(?:数字|数据)(?:是)?(?:他|她)?(?:提到|说|讲)(?:过|的)/u
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
  const spoken = turnSentences(briefing).filter((_, i) => {
    const { speaker, attributedTo, role } = briefing.turns[i]!
    return role !== 'reporter' && (speakers.length === 0 || speakers.includes(speaker ?? attributedTo ?? ''))
  })
  const found = TARGETS.exec(comparable(asked))
  if (found) {
    const years = found.slice(1).find(Boolean)?.match(/\d{4}/gu) ?? []
    return spoken.flat().filter(({ sentence }) => years.some(year => new RegExp(`(?:到|至)?${year}年`, 'u').test(sentence.text)) && INTENDS.test(sentence.text) && hasFigure(sentence.text) && !onlySets(TARGETS_ASKED, comparable(sentence.text))).slice(0, MOST)
  }
  if (speakers.length !== 1 || !FIGURES.test(asked)) return []
  return spoken.flat().filter(({ sentence }) => hasFigure(sentence.text)).slice(0, MOST)
}

/** A figure in digits that is no year: 四个方面 and 一批 are none that anybody asks for. */
const hasFigure = (text: string): boolean => findQuantities(text).some(({ start, end, spelled, kind }) => (!spelled || kind === 'percent') && !/^\d{4}年?$/u.test(plainWidth(text.slice(start, end)).trim()))
