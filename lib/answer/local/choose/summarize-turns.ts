import type { Briefing } from '../../../contract/briefing.ts'
import { itemOrder } from '../sentences/enumerated-items.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** Sentences of a summary of one speaker, and of a whole briefing. */
const OF_SPEAKER = 5
const OF_BRIEFING = 8
/** A sentence shorter than this (谢谢主持人。) says nothing worth a summary. */
const SHORTEST = 14

const empty = /^(?:谢谢|感谢|各位|大家好|好的|下面|首先请|先请|接下来请|今天的发布会|时间关系|请.{0,12}(?:提问|介绍|回答))|(?:答记者问|回答(?:了)?(?:记者|媒体)(?:的)?提问|接受(?:了)?(?:记者)?采访)[。！]?$/u

/** The sentences that say something, without thanks and greetings; an item of a list may be short. */
export const worthTelling = (sentences: readonly Placed[]): Placed[] => sentences.filter(({ sentence }) => (sentence.text.length >= SHORTEST || itemOrder(sentence.text) !== null) && !empty.test(sentence.text.trim()))

/**
 * What a speaker said, in order: the sentences that open a paragraph or an item, as far as they are
 * not in `already` (what earlier answers told).
 */
export function summarizeSpeaker(briefing: Briefing, name: string, already = ''): Placed[] {
  const told = comparable(already)
  // A report tells his words without being his turn.
  const turns = turnSentences(briefing).filter((_, i) => (briefing.turns[i]?.speaker ?? briefing.turns[i]?.attributedTo) === name)
  const worthy = (sentences: readonly Placed[]) => worthTelling(sentences).filter(({ sentence }) => !told.includes(comparable(sentence.text)))
  const everything = turns.flatMap(worthy)
  if (everything.length <= OF_SPEAKER) return fromTheFirst(everything)
  // 这个问题我来回答。 opens a paragraph and says nothing: the next sentence does.
  const opening = turns.flatMap(sentences => paragraphsOf(sentences).flatMap(paragraph => worthy(paragraph).filter(({ sentence }, i) => i === 0 || itemOrder(sentence.text) !== null)))
  const all = opening.length >= 2 ? opening : everything
  return fromTheFirst(all).slice(0, OF_SPEAKER)
}

/** The sentences of a turn by paragraph. */
function paragraphsOf(sentences: readonly Placed[]): Placed[][] {
  const paragraphs: Placed[][] = []
  sentences.forEach((placed, i) => {
    const before = sentences[i - 1]?.sentence
    if (before && placed.sentence.start === before.end) paragraphs.at(-1)!.push(placed)
    else paragraphs.push([placed])
  })
  return paragraphs
}

/** 二是 without 一是, which was told before, begins no list. */
function fromTheFirst(placed: readonly Placed[]): Placed[] {
  const orders = placed.map(({ sentence }) => itemOrder(sentence.text))
  let last = -1
  return placed.filter((_, i) => {
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
