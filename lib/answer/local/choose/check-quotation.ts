import type { Briefing } from '../../../contract/briefing.ts'
import { exactPattern } from '../../../text/exact-pattern.ts'
import { hanBigrams } from '../../../text/han-bigrams.ts'
import { findQuantities } from '../../../text/quantities.ts'
import type { Quantity } from '../../../text/quantities.ts'
import { comparable, coverage, questionTerms } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { placePrinted } from './place-printed.ts'

/** What became of a quotation that a question wants checked: where it stands, as whose; or that it does not, and what comes near. */
export type CheckedQuotation =
  | { stands: Placed[]; corrects: boolean }
  | { unsaid: string; near: Placed[] }

const QUOTED = /“([^“”]{2,120})”|"([^"]{2,120})"|「([^「」]{2,120})」|『([^『』]{2,120})』|‘([^‘’]{2,120})’/u
const SAYS = '(?:说|讲|提|写|用|喊|引用|出现|表示|承诺|强调|有)(?:到|出)?(?:过|了)?'
const WHETHER = /吗|么[？?]?$|没有|没[？?]?$|是不是|是否|真的|对不对|有没有|[？?]$/u
/** 说过“…”吗, 原话是不是“…”, “…”是原话吗, “…”，稿件里是这样说的吗; the quotation itself taken out. */
const ASKED = [
  new RegExp(`${SAYS}(?:这样的?|这么)?(?:一?句)?(?:话|几个字|的话)?(?:是)?[：:，,]?“”(?:这[句样个]话?|这几个字|的话?|一?词)?(?:吗|没有|没|么|对吗|对不对|是吗)?[？?]?$`, 'u'),
  /原[话文](?:就|里)?(?:是|是不是|是否|有|有没有)?(?:说)?[：:，,]?“”(?:吗|么|对吗|对不对|是吗)?[？?]?$/u,
  /“”[，,]?(?:这[句样个]?话?|这个?说法|这几个字)?[^“”，,]{0,8}(?:这[样么](?:说|写|讲)|原[话文]|[说讲提写](?:过|到过|的)|出现过?)(?:的)?(?:吗|么|没有|没)[？?]?$/u,
]
/** So much of a quotation's pairs of characters a sentence says to be what was meant, and to come near. */
const MEANT = 0.8
const NEAR = 0.3
/** Places where it stands that are shown. */
const MOST = 3
const SHOWN = 2

/** The phrase whose standing on the page a part (in comparable form) wants checked; null for any other part. */
export function quotationToCheck(asked: string): string | null {
  const phrase = QUOTED.exec(asked)?.slice(1).find(words => words !== undefined)
  if (phrase === undefined || !WHETHER.test(asked)) return null
  const around = asked.replace(QUOTED, () => '“”')
  return !QUOTED.test(around) && !/谁|哪|什么|啥|几|多少|怎么/u.test(around.replace(/几个字/gu, '')) && ASKED.some(pattern => pattern.test(around)) ? phrase : null
}

/**
 * Whether a quotation stands on the page, blanks, width and punctuation aside: every place for which it was asked, or another's words, which
 * correct the question; the sentence meant where it is all but the same. Null where a part asks for no such check.
 * @param speakers whose words it is said to be; anybody's where empty
 */
export function checkQuotation(asked: string, speakers: readonly string[], briefings: readonly Briefing[]): CheckedQuotation | null {
  const phrase = quotationToCheck(asked)
  if (phrase === null) return null
  const wanted = letters(phrase)
  const all = briefings.flatMap(briefing => turnSentences(briefing).flatMap(turn => standing(turn, wanted)))
  const own = all.filter(({ passage }) => speakers.includes(passage.speaker?.name ?? ''))
  const stands = own.length > 0 ? own : [...all].sort((a, b) => weight(a) - weight(b))
  if (stands.length > 0) return { stands: stands.slice(0, MOST), corrects: speakers.length > 0 && own.length === 0 && stands[0]!.passage.speaker !== null }
  const printed = briefings.flatMap(briefing => placePrinted(briefing, [phrase]) ?? []).slice(0, 1)
  if (printed.length > 0) return { stands: printed, corrects: false }
  const pairs = hanBigrams(wanted)
  const near = pairs.length === 0 ? [] : briefings.flatMap(briefing => turnSentences(briefing).flat()).map(placed => ({ placed, share: shareOf(pairs, letters(placed.sentence.text)) }))
    .filter(({ share }) => share >= NEAR).sort((a, b) => b.share - a.share)
  const meant = findQuantities(phrase).length === 0 ? near.find(({ share }) => share >= MEANT)?.placed : otherFigure(asked, phrase, briefings)
  return meant ? { stands: [meant], corrects: true } : { unsaid: phrase, near: near.slice(0, SHOWN).map(({ placed }) => placed) }
}

/** What bounds a figure, or names its giving. */
const BOUNDS = /超过|不到|不足|将近|接近|大约|至少|最多|以上|以下|左右|达到|[超达约近逾多余]/gu
/** Figures further apart are of two things. */
const MAGNITUDE = 10

/** The sentence that says all of a question but gives the figures of its quotation otherwise: “超过三百人” of 290人. */
function otherFigure(asked: string, phrase: string, briefings: readonly Briefing[]): Placed | undefined {
  const about = asked.slice(0, asked.indexOf(phrase)).replace(new RegExp(`${SAYS}$|原[话文].{0,3}$`, 'u'), '').replace(/稿件|稿子|文章|发布会|里面?|真的|有没有|是不是|[“"‘「『]/gu, ' ')
  const figures = findQuantities(phrase)
  const words = figures.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, phrase).replace(BOUNDS, ' ')
  return briefings.flatMap(briefing => {
    const all = turnSentences(briefing).flat()
    const terms = questionTerms(`${about} ${words}`, all.map(({ sentence }) => comparable(sentence.text)))
    const otherwise = (said: readonly Quantity[]) => figures.every(({ value, unit }) => said.every(other => other.value !== value || unit !== '' && other.unit !== unit)
      && said.some(other => (unit === '' || other.unit === unit) && other.value < value * MAGNITUDE && value < other.value * MAGNITUDE))
    return terms.length === 0 ? [] : all.filter(({ sentence, passage }) => passage.speaker?.role !== 'reporter' && otherwise(findQuantities(sentence.text)))
      .map(placed => ({ placed, share: coverage(terms, comparable(placed.sentence.text)) })).filter(({ share }) => share >= MEANT)
  }).sort((a, b) => b.share - a.share)[0]?.placed
}

/** Words in the form in which a quotation is compared: letters and figures alone. */
const letters = (text: string): string => comparable(text).replace(/[^\p{L}\p{N}%‰.]|(?<!\d)\.|\.(?!\d)/gu, '')

/** The sentences of a turn over which the words stand, one or two of them; a figure never counts inside a longer one. */
function standing(turn: readonly Placed[], wanted: string): Placed[] {
  if (wanted === '') return []
  const pattern = new RegExp(exactPattern(wanted), 'u')
  const said = turn.map(({ sentence }) => letters(sentence.text))
  const one = turn.filter((_, i) => pattern.test(said[i]!))
  if (one.length > 0) return one
  const at = turn.findIndex((_, i) => i + 1 < turn.length && pattern.test(said[i]! + said[i + 1]!))
  return at < 0 ? [] : turn.slice(at, at + 2)
}

/** Whoever answers for an office comes before the narration, and that before who only asked. */
const weight = ({ passage: { speaker } }: Placed): number => (speaker === null ? 1 : speaker.role === 'reporter' ? 2 : 0)

const shareOf = (pairs: readonly string[], said: string): number => pairs.filter(pair => said.includes(pair)).length / pairs.length
