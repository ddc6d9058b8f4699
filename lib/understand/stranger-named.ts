import { isName } from '../parse/names/is-name.ts'
import { wordSegments } from '../text/word-segments.ts'
import { ASKED_WHAT_SAID } from './asked-what-said.ts'

/** Somebody whose words are asked for and whom no briefing names; `rest` is the question without him, where others are asked beside him. */
export type Stranger = { name: string; rest: string | null }

const ASKED_OF = new RegExp(`^(?:先生|女士|同志)?${ASKED_WHAT_SAID}`, 'u')
const POLITE = /^(?:请问|想问|那么?)?/u
const BETWEEN = '(?:和|与|跟|同|、|以及|及)'
/** What only several are asked: 分别, 谁, 之间. */
const OF_SEVERAL = /^(?:两人|二人|他们)?(?:之间)?(?:分别|各自?|都|谁)?/u

/**
 * The person whose words a question asks for where no page prints his name: alone (某某怎么看这件事), or beside somebody known
 * (甲和某某分别说了什么). Null where it asks for nobody so. Text in simplified characters.
 * @param known names that the question has and the pages know
 * @param isPrinted whether a page has these words
 */
export function strangerNamed(question: string, known: readonly string[], isPrinted: (words: string) => boolean): Stranger | null {
  const starts = new Map([...wordSegments(question)].map(({ index, segment }) => [index, segment.length]))
  const ends = new Set([...starts].map(([index, length]) => index + length))
  // 高铁 and 文化强 begin with a word of the language: nobody's name.
  const isStranger = (at: number, length: number): boolean => {
    const name = question.slice(at, at + length)
    return name.length === length && isName(name) && starts.get(at) === 1 && ends.has(at + length) && !known.some(other => name.includes(other)) && !isPrinted(name)
  }
  const from = POLITE.exec(question)![0].length
  const alone = [3, 2].find(length => ASKED_OF.test(question.slice(from + length)) && isStranger(from, length))
  if (alone !== undefined) return { name: question.slice(from, from + alone), rest: null }
  for (const name of known) {
    const at = question.indexOf(name)
    if (at < 0) continue
    const end = at + name.length
    const joined = new RegExp(`^${BETWEEN}`, 'u').exec(question.slice(end))?.[0].length ?? 0
    const behind = joined > 0 ? [3, 2].find(length => isStranger(end + joined, length)) : undefined
    if (behind !== undefined) return { name: question.slice(end + joined, end + joined + behind), rest: question.slice(0, end) + question.slice(end + joined + behind).replace(OF_SEVERAL, '') }
    const before = new RegExp(`${BETWEEN}$`, 'u').exec(question.slice(0, at))?.[0].length ?? 0
    const first = before > 0 ? [3, 2].find(length => at - before - length >= 0 && isStranger(at - before - length, length)) : undefined
    if (first !== undefined) return { name: question.slice(at - before - first, at - before), rest: question.slice(0, at - before - first) + name + question.slice(end).replace(OF_SEVERAL, '') }
  }
  return null
}
