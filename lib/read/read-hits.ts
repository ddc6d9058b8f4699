import { wordsOfPassage } from '../chunk/words-of-passage.ts'
import type { Hit, Passage, Sentence } from '../contract/passage.ts'
import type { Understanding } from '../contract/understanding.ts'
import { inPageWords } from './in-page-words.ts'
import { mendTyping } from './mend-typing.ts'
import { openPremise } from './open-premise.ts'
import { withoutHome } from './without-home.ts'
import type { Reader, Reading, SentenceReading } from './reader.ts'

/** A sentence of a retrieved passage, as read for each part of the question. */
export type ReadSentence = {
  passage: Passage
  sentence: Sentence
  /** Position in the passage's sentences. */
  index: number
  /** Position of the passage's hit, from 0. */
  rank: number
  /** Its passage's, as the hit has it. */
  likeness?: number
  /** As the hit has it for this sentence. */
  closeness?: number
  /** One reading for each of `Understanding.parts`, in that order. */
  readings: SentenceReading[]
  /** The parts as they were read: typing errors mended from the passages found. */
  asked: string[]
}

/**
 * Reads every sentence of the hits once for each part of the question; each passage has windows of
 * its own.
 * @throws the signal's reason when it is aborted; UserError `model_failed` when the reader cannot run
 */
export async function readHits({ reader, understanding, hits, homes = [], signal }: {
  reader: Reader; understanding: Understanding; hits: readonly Hit[]; homes?: readonly string[]; signal?: AbortSignal
}): Promise<ReadSentence[]> {
  const sentences = hits.flatMap((hit, rank) => hit.passage.sentences.map((sentence, index) => ({ passage: hit.passage, sentence, index, rank, ...(hit.likeness !== undefined && { likeness: hit.likeness }), ...(hit.closeness && { closeness: hit.closeness[index]! }) })))
  const readables = sentences.map(({ sentence, rank }) => ({ text: sentence.text, run: rank }))
  const texts = hits.map(({ passage }) => wordsOfPassage(passage))
  const asked = understanding.parts.map(({ text }) => (understanding.lang === 'en' ? text : mendTyping(text, texts)))
  // A part's own words are read as typed: fewer words are mended less surely, and the whole part is read beside them.
  const wordings = understanding.parts.map(({ own }, part) => (own === undefined ? [asked[part]!] : [asked[part]!, own])).map(ways => [...ways, ...(understanding.lang === 'en' ? [] : ways.slice(0, 1).flatMap(text => [inPageWords(text, texts) ?? [], withoutHome(text, homes) ?? []].flat()))])
  // Several people may be asked the same thing: it is read once.
  const byText = new Map<string, Reading>()
  for (const text of new Set(wordings.flat())) byText.set(text, await reader.read(understanding.lang === 'en' ? text : openPremise(text, texts), readables, signal))
  const readings = wordings.map(ways => ways.map(text => byText.get(text)!))
  return sentences.map((sentence, i) => ({ ...sentence, readings: readings.map(ways => likelier(ways.map(reading => reading.sentences[i]!))), asked }))
}

/** What a part borrows may help or mislead the reader: the reading counts that sees more in the sentence. */
const likelier = (readings: readonly SentenceReading[]): SentenceReading => readings.reduce((best, one) => (one.evidence > best.evidence ? one : best))
