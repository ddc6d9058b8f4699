import { comparable, questionTerms, termCover } from '../sentences/question-terms.ts'

/** Words for which a page has many others: that one is missing is no reason. */
const WAYS_TO_SAY = /^(?:上升|下降|增长|增加|减少|上涨|下跌|提高|降低|查获|查处|破获|发生|进行|开始|结束|出现|得到|获得|收到|拿到|办理|申请|要到|能到|来自|家里|一个|成为|变成|导致|造成|带来|花费|花了|赚|卖|买)$/u
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
    .filter(word => !WAYS_TO_SAY.test(word))
    .filter(word => texts.every(text => termCover(word, text) === 0))
}
