import type { Passage } from '../contract/passage.ts'

/** What a passage says, under the words that head it: what is embedded and indexed of it, and in the light of which a sentence of it is read and checked. */
export function wordsOfPassage({ context, sentences }: Pick<Passage, 'context' | 'sentences'>): string {
  return [context, sentences.map(({ text }) => text).join('')].filter(Boolean).join('\n')
}
