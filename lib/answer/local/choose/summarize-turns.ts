import type { Briefing } from '../../../contract/briefing.ts'
import { itemOrder } from '../../../text/item-order.ts'
import { mostTelling } from './most-telling.ts'
import { onlyNamesMatter, outlineOf } from '../sentences/outline.ts'
import { onlyAnnounces } from '../sentences/only-announces.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnsMeant } from './turns-meant.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { turnsOf } from '../sentences/turns-of.ts'

/** Sentences of a summary of one speaker. */
const OF_SPEAKER = 8
/** Sentences of a speaker whose speech has many points. */
const MOST = 12
/** A sentence shorter than this (谢谢主持人。) says nothing worth a summary, unless it opens a turn with a figure (水价三年不涨。). */
const SHORTEST = 14
const SHORTEST_OPENING = 7
const NUMERAL = /[\d一二三四五六七八九十百千万两半]/u
/** An opening, a closing or an addition of so many sentences is told whole. */
const FEW = 5

const empty = /^(?:谢谢|感谢|各位|大家好|好的|下面|首先请|先请|接下来请|今天的发布会|时间关系|请.{0,12}(?:提问|介绍|回答))|(?:答记者问|回答(?:了)?(?:记者|媒体)(?:的)?提问|接受(?:了)?(?:记者)?采访)[。！]?$/u

/** The sentences that say something, without thanks and greetings; an item of a list may be short. */
export const worthTelling = (sentences: readonly Placed[]): Placed[] => sentences.filter(({ sentence: { text } }) => (text.length >= SHORTEST || itemOrder(text) !== null) && !empty.test(text.trim()))

/** Whether a short sentence that opens a turn says what it has to say. */
const opensWith = ({ sentence: { text } }: Placed): boolean => text.length >= SHORTEST_OPENING && NUMERAL.test(text) && itemOrder(text) === null && !empty.test(text.trim()) && !onlyAnnounces(text)

/** 甲说，: who says it, before what he says. */
const SAYS_SO = /^[^，,：:。]{2,12}?(?:说|表示|介绍|指出|透露|提到|强调)[，,：:]/u

/** What a speaker said, in order and something of every turn that `asked` means, as far as it is not in `already` (what earlier answers told). */
export function summarizeSpeaker(briefing: Briefing, name: string, already = '', asked = ''): Placed[] {
  const told = comparable(already)
  // 甲说，…: an answer that names him leaves it out.
  const isNew = ({ sentence: { text } }: Placed): boolean => told === '' || !told.includes(comparable(text)) && !told.includes(comparable(text.replace(SAYS_SO, '')))
  const all = turnsOf(briefing, [name])
  const own = turnsMeant(asked, all)
  // How he opened: a few sentences, however short, are told as they are.
  if (own.length < all.length && own.flat().length <= FEW) return own.flat().filter(isNew)
  const openings = new Set(own.flatMap(([first]) => (first && opensWith(first) ? [first] : [])))
  const worthy = (sentences: readonly Placed[]) => sentences.filter(placed => (worthTelling([placed]).length > 0 || openings.has(placed)) && isNew(placed))
  const everything = own.flatMap(worthy)
  const points = own.map(turn => pointsOf(turn, worthy)).filter(({ heads }) => heads.length > 1)
  const heads = points.flatMap(each => each.heads).filter(isNew)
  const room = MOST - heads.length
  // All that a speech is parted into is named before any of it is told further.
  const parted = room < 0 ? [] : [...heads, ...points.flatMap(({ beneath }) => beneath).filter(isNew).slice(0, room)]
  const rest = own.map(turn => worthy(turn).filter(placed => !parted.includes(placed)))
  const few = new Set([...everything, ...heads])
  const chosen = few.size <= OF_SPEAKER ? few : new Set([...parted, ...mostTelling(rest, Math.max(OF_SPEAKER - parted.length, Math.min(rest.filter(({ length }) => length > 0).length, room)))])
  return fromTheFirst([...chosen].sort((a, b) => a.sentence.start - b.sentence.start))
}

/** The sentences that open the points of a speech, and what tells most beneath each that only names its matter. */
function pointsOf(turn: readonly Placed[], worthy: (sentences: readonly Placed[]) => Placed[]): { heads: Placed[]; beneath: Placed[] } {
  const outline = outlineOf(turn)
  if (!outline) return { heads: [], beneath: [] }
  const heads = outline.items.map(({ head }) => turn[head]!)
  const beneath = outline.items.flatMap(({ head, end }) => (!onlyNamesMatter(turn[head]!.sentence.text) ? [] : mostTelling([worthy(turn.slice(head + 1, end))], 1)))
  return { heads, beneath }
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
