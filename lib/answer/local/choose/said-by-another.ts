import type { Weighed } from '../judge/weighed.ts'

/** Somebody was asked for by name, and these are another's words that do not speak of him either. */
export function saidByAnother({ read: { passage } }: Weighed, speakers: readonly string[]): boolean {
  if (speakers.length === 0 || passage.speaker === null || speakers.includes(passage.speaker.name)) return false
  const words = passage.sentences.map(({ text }) => text).join('')
  return !speakers.some(name => words.includes(name))
}
