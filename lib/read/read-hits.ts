import type { Hit, Passage, Sentence } from '../contract/passage.ts'
import type { Understanding } from '../contract/understanding.ts'
import type { Reader, Reading, SentenceReading } from './reader.ts'

/** A sentence of a retrieved passage, as read for each part of the question. */
export type ReadSentence = {
  passage: Passage
  sentence: Sentence
  /** Position in the passage's sentences. */
  index: number
  /** Position of the passage's hit, from 0. */
  rank: number
  /** One reading for each of `Understanding.parts`, in that order. */
  readings: SentenceReading[]
}

/** Reads every sentence of the hits once for each part of the question. */
export async function readHits({ reader, understanding, hits, signal }: {
  reader: Reader; understanding: Understanding; hits: readonly Hit[]; signal?: AbortSignal
}): Promise<ReadSentence[]> {
  const sentences = hits.flatMap((hit, rank) => hit.passage.sentences.map((sentence, index) => ({ passage: hit.passage, sentence, index, rank })))
  const readables = sentences.map(({ sentence, rank }) => ({ text: sentence.text, run: rank }))
  const readings: Reading[] = []
  for (const part of understanding.parts) readings.push(await reader.read(part.text, readables, signal))
  return sentences.map((sentence, i) => ({ ...sentence, readings: readings.map(reading => reading.sentences[i]!) }))
}
