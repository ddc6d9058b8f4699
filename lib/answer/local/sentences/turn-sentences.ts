import { chunkBriefing } from '../../../chunk/chunk-briefing.ts'
import type { Briefing } from '../../../contract/briefing.ts'
import type { Passage, Sentence } from '../../../contract/passage.ts'
import { wordSegments } from '../../../text/word-segments.ts'

/**
 * A sentence and the passage that holds it; `goesOn` where the end of a page broke it off, and the next one in its turn is
 * its other half; `title` where it is the briefing's title, which what comes next is told under.
 */
export type Placed = { passage: Passage; sentence: Sentence; goesOn?: true; title?: true }

const divided = new WeakMap<Briefing, Placed[][]>()

/** All sentences of a briefing by turn, in page order: what a hit leans on may stand in a passage that was not found. */
export function turnSentences(briefing: Briefing): Placed[][] {
  let turns = divided.get(briefing)
  if (!turns) {
    turns = briefing.turns.map(() => [])
    for (const passage of chunkBriefing(briefing)) {
      for (const sentence of passage.sentences) {
        const turn = turns[passage.turn]
        // Passages may share a sentence; each is listed once.
        if (turn && (turn.at(-1)?.sentence.start ?? -1) < sentence.start) turn.push({ passage, sentence })
      }
    }
    markBroken(turns, briefing)
    divided.set(briefing, turns)
  }
  return turns
}

/** A sentence ends so, or goes on. */
const ENDED = /[。！？!?；;：:…”"」』）)|]\s*$|[A-Za-z][.]\s*$/u
/** Shorter words that end without a stop are a heading or a cell. */
const SHORTEST = 8

const breaksOff = ({ sentence: { text } }: Placed): boolean => !ENDED.test(text) && text.trim().length >= SHORTEST && !text.includes('\t')

/** Characters on either side of a break that are looked at. */
const AROUND = 6
/** No sentence begins so. */
const LEANS = /^(?:[，、；。]|[了的地得着过们]$)/u

/** Whether a line's end and the next one's beginning are halves of a sentence: a word lies across (四小|时), or the second begins as none does. */
function areOne(first: string, second: string): boolean {
  const [end, start] = [first.trimEnd().slice(-AROUND), second.trimStart().slice(0, AROUND)]
  const [opening] = wordSegments(second.trimStart())
  if (LEANS.test(opening?.segment ?? '')) return true
  return /\p{Script=Han}$/u.test(end) && /^\p{Script=Han}/u.test(start) && [...wordSegments(end + start)].every(({ index }) => index !== end.length)
}

/**
 * A page's foot or head may part a sentence, or a turn in the midst of one: whoever speaks goes on behind it. The first
 * half is marked; where the page made two turns of it, both list both halves.
 */
function markBroken(turns: Placed[][], { turns: spoken, text }: Briefing): void {
  for (const turn of turns) {
    turn.forEach((placed, i) => {
      const next = turn[i + 1]
      const between = next ? text.slice(placed.sentence.end, next.sentence.start).trim() : ''
      if (next && breaksOff(placed) && (between !== '' || areOne(placed.sentence.text, next.sentence.text))) placed.goesOn = true
    })
  }
  const firsts = turns.map(([first]) => first)
  // A caption set into a speech is a turn beside the text.
  const said = turns.flatMap((_, at) => spoken[at]!.aside ? [] : [at])
  said.forEach((at, i) => {
    const behind = said[i + 1]
    const last = turns[at]!.at(-1)
    const next = behind === undefined ? undefined : firsts[behind]
    if (behind === undefined || !last || !next || spoken[at]!.speaker === null || spoken[at]!.speaker !== spoken[behind]!.speaker || !breaksOff(last)) return
    // Over a caption a line that ends without a stop may be a heading.
    if (behind > at + 1 && !/[，、]\s*$/u.test(last.sentence.text) && !areOne(last.sentence.text, next.sentence.text)) return
    last.goesOn = true
    turns[at]!.push(next)
    turns[behind]!.unshift(last)
  })
}
