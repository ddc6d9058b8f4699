import { beginsWithWord } from './begins-with-word.ts'
import { isSaying } from './is-saying.ts'
import { PRESS_WORDS } from './press-words.ts'
import { surnameLength } from './surnames.ts'

/** Whether a string (simplified) is an ordinary word of two characters that may be a name as well (谷雨, 安宁), and none of the press's own (通报): a name only where the page introduces someone so called. */
export function isWordName(text: string): boolean {
  return text.length === 2 && !isSaying(text) && !PRESS_WORDS.test(text) && surnameLength(text) === 1 && beginsWithWord(text)
}
