import { setImmediate as breathe } from 'node:timers/promises'
import type { AnswerSentence, Citation, Verdict } from '../contract/answer.ts'
import type { AnswerEvent } from '../contract/event.ts'
import type { Evidence } from '../contract/evidence.ts'
import { assembleSentences, type DraftSentence } from './assemble-sentences.ts'
import { createMarkerReader } from './markers/marker-reader.ts'
import { numberCitations } from './markers/number-citations.ts'

/** What checking one sentence found: the evidence that stands behind it, and how it reads from here on. */
export type Checked = { numbers: number[]; verdict: Verdict; reasons: string[]; text: string }

/**
 * Checks one sentence of a draft.
 * @param text its words without markers
 * @param numbers the evidence its markers name, in order
 * @returns null where the sentence is to be left out
 */
export type CheckSentence = (text: string, numbers: number[]) => Checked | null

/**
 * What is still to be said once a model has ended, given the words of its supported sentences and the
 * numbers that those of them cite which tell more than who said it: text with markers, or ''.
 */
export type Rest = (supported: { text: string; cited: ReadonlySet<number> }) => string

/** 这是某局局长某某说的。 tells nothing of what was said, and goes with what it stands behind. */
const ATTRIBUTION = /^这(?:句?话|些|番话)?(?:都)?是.{2,40}(?:说|讲|介绍|表示|提到)的[。.]?$/u

/** A checked answer: the text with reader-facing markers, and what it is made of. */
export type Draft = { text: string; sentences: AnswerSentence[]; citations: Citation[] }

/** A sentence's words with `[n]` where its markers stood; evidence found by the check goes to its end. */
function withMarkers(sentence: DraftSentence, checked: Checked, markerOf: (number: number) => number): string {
  const kept = checked.text === sentence.text.trim() ? sentence.markers.filter(marker => checked.numbers.includes(marker.number)) : []
  const found = checked.numbers.filter(number => !kept.some(marker => marker.number === number))
  const words = checked.text === sentence.text.trim() ? sentence.text : sentence.text.replace(sentence.text.trim(), () => checked.text)
  const end = words.trimEnd().length
  const inserts = [...kept.map(marker => ({ ...marker, at: Math.min(marker.at, end) })), ...found.map(number => ({ at: end, number }))]
  let text = ''
  let from = 0
  for (const { at, number } of inserts) {
    text += `${words.slice(from, at)}[${markerOf(number)}]`
    from = at
  }
  return text + words.slice(from)
}

/**
 * Turns what a model writes into a checked answer, sentence by sentence as it arrives: markers
 * are read and renumbered in order of first use, each sentence is checked before it is shown, and
 * every citation is announced before the text that uses it.
 * @param pieces the model's text; where they break does not matter
 * @param rest what is added to it on a line of its own, and checked alike
 */
export async function* checkDraft(pieces: AsyncIterable<string>, evidence: readonly Evidence[], check: CheckSentence, rest?: Rest): AsyncGenerator<AnswerEvent, Draft> {
  const numbering = numberCitations(evidence)
  const sentences: AnswerSentence[] = []
  const supported = { text: '', cited: new Set<number>() }
  let before: readonly number[] = []
  let leftOut = false
  let text = ''

  async function* show(sentence: DraftSentence): AsyncGenerator<AnswerEvent> {
    // One check takes milliseconds, an answer has many: others get their turn in between.
    await breathe()
    const words = sentence.text.trim()
    if (words === '') return
    const named = [...new Set(sentence.markers.map(marker => marker.number))]
    // Who said it is said of what was told, whatever number a model puts there.
    const told = named.filter(number => supported.cited.has(number))
    const attributes = ATTRIBUTION.test(words)
    const numbers = attributes && before.length > 0 ? (told.length > 0 ? told : [...before]) : named
    const checked = attributes && leftOut ? null : check(words, numbers)
    leftOut = checked === null
    if (checked === null) return
    const used = new Map<number, number>()
    const tells = checked.verdict === 'supported' && !attributes
    if (tells) {
      supported.text += words
      before = checked.numbers
    }
    for (const number of checked.numbers) {
      const { marker, first } = numbering.use(number)
      if (tells) supported.cited.add(number)
      used.set(number, marker)
      if (first) yield { type: 'citation', citation: first }
    }
    const shown = withMarkers(sentence, checked, number => used.get(number)!)
    text += shown
    sentences.push({ text: shown.trim(), citations: [...used.values()], verdict: checked.verdict, reasons: checked.reasons })
    yield { type: 'text', text: shown }
  }

  async function* showAll(written: AsyncIterable<string> | readonly string[]): AsyncGenerator<AnswerEvent> {
    const reader = createMarkerReader(evidence.length)
    const assembler = assembleSentences()
    for await (const piece of written) {
      for (const token of reader.push(piece)) for (const sentence of assembler.push(token)) yield* show(sentence)
    }
    for (const token of reader.end()) for (const sentence of assembler.push(token)) yield* show(sentence)
    for (const sentence of assembler.end()) yield* show(sentence)
  }

  yield* showAll(pieces)
  // A draft that abstains, or of which nothing is borne out, is not completed.
  const answers = sentences.some(({ verdict, citations }) => verdict === 'supported' && citations.length > 0)
  const added = answers ? rest?.(supported) ?? '' : ''
  if (added !== '') {
    text += '\n'
    yield { type: 'text', text: '\n' }
    yield* showAll([added])
  }
  return { text: text.trim(), sentences, citations: numbering.citations() }
}
