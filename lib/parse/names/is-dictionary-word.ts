import { wordSegments } from '../../text/word-segments.ts'

/** Whether the runtime's dictionary has the whole of a string (simplified) for one word: 支持, 麻木. People are called so, too (万里), but then the page confirms it. */
export const isDictionaryWord = (text: string): boolean => text.length > 1 && [...wordSegments(text)].length === 1
