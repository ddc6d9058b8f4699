import type { Briefing } from '../../../contract/briefing.ts'
import { itemOrder } from '../../../text/item-order.ts'
import { mostTelling } from './most-telling.ts'
import { onlyAnnounces } from './only-announces.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnsMeant } from './turns-meant.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** Sentences of a summary of one speaker, and of a whole briefing. */
const OF_SPEAKER = 8
const OF_BRIEFING = 8
/** A sentence shorter than this (谢谢主持人。) says nothing worth a summary, unless it opens a turn with a figure (水价三年不涨。). */
const SHORTEST = 14
const SHORTEST_OPENING = 7
const NUMERAL = /[\d一二三四五六七八九十百千万两半]/u
/** Most sentences of a paragraph that its heading names. */
const STRETCH = 4
/** An opening, a closing or an addition of so many sentences is told whole. */
const FEW = 5

const empty = /^(?:谢谢|感谢|各位|大家好|好的|下面|首先请|先请|接下来请|今天的发布会|时间关系|请.{0,12}(?:提问|介绍|回答))|(?:答记者问|回答(?:了)?(?:记者|媒体)(?:的)?提问|接受(?:了)?(?:记者)?采访)[。！]?$/u
const HEADING = /^(?!谢谢|感谢|好的|大家)\p{Script=Han}{3,12}[。：:]$/u

/** The sentences that say something, without thanks and greetings; an item of a list may be short. */
export const worthTelling = (sentences: readonly Placed[]): Placed[] => sentences.filter(({ sentence: { text } }) => (text.length >= SHORTEST || itemOrder(text) !== null) && !empty.test(text.trim()))

/** Whether a short sentence that opens a turn says what it has to say. */
const opensWith = ({ sentence: { text } }: Placed): boolean => text.length >= SHORTEST_OPENING && NUMERAL.test(text) && itemOrder(text) === null && !empty.test(text.trim()) && !onlyAnnounces(text)

/** What a speaker said, in order and something of every turn that `asked` means, as far as it is not in `already` (what earlier answers told). */
export function summarizeSpeaker(briefing: Briefing, name: string, already = '', asked = ''): Placed[] {
  const told = comparable(already)
  const worthy = (sentences: readonly Placed[]) => sentences.filter(placed => (worthTelling([placed]).length > 0 || openings.has(placed)) && !told.includes(comparable(placed.sentence.text)))
  // A report tells his words without being his turn.
  const all = turnSentences(briefing).filter((_, i) => (briefing.turns[i]?.speaker ?? briefing.turns[i]?.attributedTo) === name)
  const own = turnsMeant(asked, all)
  // How he opened: a few sentences, however short, are told as they are.
  if (own.length < all.length && own.flat().length <= FEW) return own.flat().filter(({ sentence }) => !told.includes(comparable(sentence.text)))
  const openings = new Set(own.flatMap(([first]) => (first && opensWith(first) ? [first] : [])))
  const everything = own.flatMap(worthy)
  const chosen = fromTheFirst(everything.length <= OF_SPEAKER ? everything : mostTelling(own.map(worthy), OF_SPEAKER).sort((a, b) => a.sentence.start - b.sentence.start))
  const headings = own.flatMap(sentences => headingsOf(stretchesOf(sentences)))
  return chosen.flatMap(placed => [...headings.filter(({ stretch }) => chosen.find(one => stretch.includes(one)) === placed).map(({ heading }) => heading), placed])
}

/** Where several paragraphs of a turn open with a few words that name their matter (以水兴城。), those words. */
function headingsOf(stretches: readonly Placed[][]): { heading: Placed; stretch: readonly Placed[] }[] {
  const found = stretches.flatMap(stretch => (stretch.length > 1 && HEADING.test(stretch[0]!.sentence.text.trim()) ? [{ heading: stretch[0]!, stretch }] : []))
  return found.length > 1 ? found : []
}

/** A turn parted where a paragraph or an item of a list begins, and paragraphs at every `STRETCH` sentences. */
function stretchesOf(sentences: readonly Placed[]): Placed[][] {
  const stretches: Placed[][] = []
  sentences.forEach((placed, i) => {
    const before = sentences[i - 1]?.sentence
    const last = stretches.at(-1)
    if (last && last.length < STRETCH && before && placed.sentence.start === before.end && itemOrder(placed.sentence.text) === null) last.push(placed)
    else stretches.push([placed])
  })
  return stretches
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
