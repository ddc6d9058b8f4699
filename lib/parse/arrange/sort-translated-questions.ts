import { nextFilled } from '../lines/next-filled.ts'
import type { SortStep } from './sort-step.ts'

/** A question in brackets, and the end of a sentence in another script. */
const TRANSLATED = /^[\s\u3000]*[(（][^()（）]*\p{Script=Han}[^()（）]{6,}[？?][^()（）]*[)）][\s\u3000]*$/u
const FOREIGN = /^[^\p{Script=Han}]*[A-Za-z]{2,}[^\p{Script=Han}]*[.?!]["'”’]?\s*$/u
const ENDING = 40

/** What was asked in another language, and in brackets what it means: words of whoever asks. */
export const sortTranslatedQuestions: SortStep = (lines, kinds) => {
  lines.forEach((line, at) => {
    if (kinds[at] !== 'stage' || !TRANSLATED.test(line.plain)) return
    const above = nextFilled(lines, at - 1, -1)
    if (kinds[above] === 'text' && FOREIGN.test((lines[above]?.plain ?? '').slice(-ENDING))) kinds[at] = 'text'
  })
}
