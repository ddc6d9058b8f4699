import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'

/** Q1丨, 问3｜, A丨, 答｜: the mark of a question or an answer and a bar, which accounts often set by the character for a stroke. */
const BARRED = inBothScripts(/^(?:(Q|问题?|提问)|(?:A|答|回答|答复))[\s.]{0,2}\d{0,2}(?:-\d)?[ \u3000]?[丨｜|│∣￨][ \u3000]?(?=\S)/iu)
/** A question may add why it is put: 某事怎么办？某处就是学校。 */
const ASKS = /[？?]/u
const LONGEST = 120
const SENTENCE = /[。！？!?；]/u
/** 某报：words, behind the bar: whoever asks is named there. */
const NAMED = /^[^，。！？!?；：:\s]{2,20}[:：]/u

/** Q1丨words?, A丨words. */
export function readBarredMark({ text, at, rest }: Head): Opening | undefined {
  const mark = BARRED.exec(rest)
  if (!mark) return undefined
  const body = at + mark[0].length
  const words = text.slice(body)
  const asks = mark[1] !== undefined
  // Q1｜关于补贴 is a heading, A｜职务 姓名 who answers.
  if (asks ? !ASKS.test(words) || words.length > LONGEST && !/[？?][”」』）)]?[\s\u3000*_]*$/u.test(words) || NAMED.test(words) : !SENTENCE.test(words) || NAMED.test(words)) return undefined
  return { form: 'cell', label: { kind: asks ? 'question' : 'answer' }, printed: mark[0].trim(), body, marks: '' }
}
