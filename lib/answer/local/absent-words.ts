import { comparable, questionTerms, termCover } from './question-terms.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Whole words of a question that no text uses, nor another word for them: a statement about them
 * rests on nothing there, whatever else it gets right. General words (办法, 情况) do not count.
 * @param texts briefings in `comparable` form
 */
export function absentWords(question: string, texts: readonly string[]): string[] {
  return questionTerms(question, texts)
    .filter(({ text, light, quoted }) => !light && /^\p{Script=Han}{2,}$/u.test(text) && (quoted || [...segmenter.segment(text)].length === 1))
    .map(({ text }) => text)
    .filter(word => texts.every(text => termCover(word, text) === 0))
}
