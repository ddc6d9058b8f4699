import type { Passage } from '../contract/passage.ts'

/** What is embedded and indexed of a passage: its context, then its words. */
export function embeddedText(passage: Passage): string {
  return [passage.context, passage.sentences.map(sentence => sentence.text).join('')].filter(Boolean).join('\n')
}
