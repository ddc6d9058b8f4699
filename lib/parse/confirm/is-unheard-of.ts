import { beginsWithWord } from '../names/begins-with-word.ts'
import type { Habits } from './habits.ts'

/** Whether a page prints a name (simplified) as a label alone: ordinary words that look like names (安全感) are used elsewhere in the text, or begin with a word. */
export function isUnheardOf(name: string, { mentions, counts }: Habits): boolean {
  return !beginsWithWord(name) && (mentions.get(name)?.all ?? 0) <= (counts.get(`marked:${name}`) ?? 0) + (counts.get(`line:${name}`) ?? 0)
}
