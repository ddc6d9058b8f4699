import type { Briefing } from '../../../contract/briefing.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { itemOrder } from '../sentences/enumerated-items.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** Sentences of a summary of one speaker, and of a whole briefing. */
const OF_SPEAKER = 6
const OF_BRIEFING = 8
/** A sentence shorter than this (谢谢主持人。) says nothing worth a summary, unless it opens a turn with a figure (水价三年不涨。). */
const SHORTEST = 14
const SHORTEST_OPENING = 7
const NUMERAL = /[\d一二三四五六七八九十百千万两半]/u
/** Most sentences of a paragraph that are summarized by one; fewer where somebody said little. */
const STRETCHES = [4, 3, 2, 1]
/** Figures that make a sentence more telling; a third one adds nothing. */
const FIGURES = 2
/** What a sentence loses that leans on another. */
const LEANING = 0.5

const empty = /^(?:谢谢|感谢|各位|大家好|好的|下面|首先请|先请|接下来请|今天的发布会|时间关系|请.{0,12}(?:提问|介绍|回答))|(?:答记者问|回答(?:了)?(?:记者|媒体)(?:的)?提问|接受(?:了)?(?:记者)?采访)[。！]?$/u
/** 我介绍一下某事的情况。 says that something will be said. */
const announces = /^(?:(?:好|首先|先|下面|接下来)[，,]?)?(?:由?我|我们?)(?:先|再|来|就|主要|简单|重点)*(?:向大家|给大家|跟大家)?(?:介绍|回答|回应|说明|通报|解释|补充|报告|汇报|讲|说|谈)[^；;]{0,24}[。：:]?$|^(?:这|您|你)(?:个问题|正|就|也|确实|的确|问|提)?(?:是|得|的)[^；;]{0,24}$|[？?][”」]?$/u
/** Leans on the sentence before. */
const LEANS = /^(?:其余|其中|其它?|这|那|他们?|她们?|它们?|同时|另外|此外)/u

const HEADING = /^(?!谢谢|感谢|好的|大家)\p{Script=Han}{3,12}[。：:]$/u

/** The sentences that say something, without thanks and greetings; an item of a list may be short. */
export const worthTelling = (sentences: readonly Placed[]): Placed[] => sentences.filter(({ sentence: { text } }) => (text.length >= SHORTEST || itemOrder(text) !== null) && !empty.test(text.trim()))

/** Whether a short sentence that opens a turn says what it has to say. */
const opensWith = ({ sentence: { text } }: Placed): boolean => text.length >= SHORTEST_OPENING && NUMERAL.test(text) && itemOrder(text) === null && !empty.test(text.trim()) && !announces.test(text.trim())

/** What a speaker said, in order and something of every turn, as far as it is not in `already` (what earlier answers told). */
export function summarizeSpeaker(briefing: Briefing, name: string, already = ''): Placed[] {
  const told = comparable(already)
  const worthy = (sentences: readonly Placed[]) => sentences.filter(placed => (worthTelling([placed]).length > 0 || openings.has(placed)) && !told.includes(comparable(placed.sentence.text)))
  // A report tells his words without being his turn.
  const own = turnSentences(briefing).filter((_, i) => (briefing.turns[i]?.speaker ?? briefing.turns[i]?.attributedTo) === name)
  const openings = new Set(own.flatMap(([first]) => (first && opensWith(first) ? [first] : [])))
  const everything = own.flatMap(worthy)
  const chosen = fromTheFirst(everything.length <= OF_SPEAKER ? everything : inTurn(own, worthy).sort((a, b) => a.sentence.start - b.sentence.start))
  const headings = own.flatMap(sentences => headingsOf(stretchesOf(sentences, STRETCHES[0]!)))
  return chosen.flatMap(placed => [...headings.filter(({ stretch }) => chosen.find(one => stretch.includes(one)) === placed).map(({ heading }) => heading), placed])
}

/** Of every turn the most telling sentence of its first stretch, then of its second, and so on while there is room. */
function inTurn(own: readonly Placed[][], worthy: (sentences: readonly Placed[]) => Placed[]): Placed[] {
  const parted = STRETCHES.map(most => own.map(sentences => stretchesOf(sentences, most).map(worthy).filter(stretch => stretch.length > 0)))
  const turns = parted.find(each => each.flat().length >= OF_SPEAKER) ?? parted.at(-1)!
  const rounds = Math.max(...turns.map(stretches => stretches.length))
  return [...Array(rounds).keys()].flatMap(round => turns.flatMap(stretches => (stretches[round] ? [mostTelling(stretches[round], round === 0)] : []))).slice(0, OF_SPEAKER)
}

/** Where several paragraphs of a turn open with a few words that name their matter (以水兴城。), those words. */
function headingsOf(stretches: readonly Placed[][]): { heading: Placed; stretch: readonly Placed[] }[] {
  const found = stretches.flatMap(stretch => (stretch.length > 1 && HEADING.test(stretch[0]!.sentence.text.trim()) ? [{ heading: stretch[0]!, stretch }] : []))
  return found.length > 1 ? found : []
}

/** A turn parted where a paragraph or an item of a list begins, and paragraphs at every `most` sentences. */
function stretchesOf(sentences: readonly Placed[], most: number): Placed[][] {
  const stretches: Placed[][] = []
  sentences.forEach((placed, i) => {
    const before = sentences[i - 1]?.sentence
    const last = stretches.at(-1)
    if (last && last.length < most && before && placed.sentence.start === before.end && itemOrder(placed.sentence.text) === null) last.push(placed)
    else stretches.push([placed])
  })
  return stretches
}

/**
 * What a stretch is told by: the sentence that opens it where it opens a turn (whoever replies says
 * first what he has to say) or a list, unless it only announces; else the one with most figures, the
 * first among equals.
 */
function mostTelling(stretch: readonly Placed[], opens: boolean): Placed {
  const [first] = stretch
  const worth = ({ sentence: { text } }: Placed): number => (announces.test(text.trim()) ? -1 : Math.min(FIGURES, findQuantities(text).length) - (LEANS.test(text.trim()) ? LEANING : 0))
  if (itemOrder(first!.sentence.text) !== null || opens && worth(first!) >= 0) return first!
  return stretch.reduce((best, placed) => (worth(placed) > worth(best) ? placed : best))
}

/** 二是 without 一是, or 另一方面 without 一方面, begins no list: the first was told before, or left out. */
function fromTheFirst(placed: readonly Placed[]): Placed[] {
  const orders = placed.map(({ sentence }) => itemOrder(sentence.text))
  let last = -1
  const sides = placed.some(({ sentence }) => sentence.text.startsWith('一方面'))
  return placed.filter(({ sentence }, i) => {
    if (!sides && sentence.text.startsWith('另一方面')) return false
    const order = orders[i]
    if (order === null || order === undefined || order >= 50) return true
    if (order !== 0 && order !== last + 1) return false
    last = order
    return true
  })
}

/** What the briefing is about: the first thing each spokesperson said. */
export function summarizeBriefing(briefing: Briefing, already = ''): Placed[] {
  const names = [...new Set(briefing.turns.filter(({ role }) => role === 'spokesperson').map(({ speaker }) => speaker).filter(name => name !== null))]
  return names.flatMap(name => summarizeSpeaker(briefing, name, already).slice(0, names.length < 3 ? 3 : 1)).slice(0, OF_BRIEFING)
}
