import type { Cue } from '../grammar/cue.ts'
import { ASKS } from '../lines/asks.ts'
import { answersNobody } from './answers-nobody.ts'
import type { Habits } from './habits.ts'
import { recurs } from './recurs.ts'
import { wordsBehind } from './words-behind.ts'

/** Whether 问 opens a question: the page answers it, others stand beside it, or what follows asks. */
export function isCertainQuestion(cue: Cue, habits: Habits): boolean {
  if (habits.asked && habits.answered) return true
  return /有(?:记者|媒体|网友)(?:又|追|提)?问$/u.test(cue.printed.trim()) || recurs(cue, habits) || cue.form !== 'line' && ASKS.test(wordsBehind(cue, habits))
}

/** Whether 答 opens an answer: the page asks, and it is no item of its own under a heading. */
export function isCertainAnswer(cue: Cue, habits: Habits): boolean {
  const { page, candidates, place, asked } = habits
  return asked && !answersNobody(cue, candidates[(place.get(cue) ?? 0) - 1], page.lines)
}
