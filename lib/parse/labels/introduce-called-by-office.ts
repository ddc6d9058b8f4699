import { escapePattern } from '../../text/escape-pattern.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Line } from '../formats/page.ts'
import { beginsWithWord } from '../names/begins-with-word.ts'
import { isDictionaryWord } from '../names/is-dictionary-word.ts'
import { isName } from '../names/is-name.ts'
import type { Introduction } from './find-introductions.ts'

/** What may stand right before a name: nothing of the sentence, a body, or a word that leads up to somebody. */
const BEFORE = /(?:^|[^\p{Script=Han}]|[由与和及的是对请邀访为讯日午经过]|[局厅处署院部委会市县区省国府司])$/u
/** What makes of an office another thing: 总统府, 局长办公室, 校长助理. */
const GOES_ON = '(?!府|办|室|夫人|助理|秘书|特使|代表|候选|当选|任内|职务|级)'
const DOTTED = /(?:\p{Script=Han}{1,6}[·•・‧．]){1,2}\p{Script=Han}{1,6}$/u
/** How far a name reaches back from its office, in UTF-16 units; a bound keeps the time linear. */
const WINDOW = 24
/** A page calls a handful of people by their offices. */
const MOST_OFFICES = 20

/**
 * Who is meant by an office that stands alone as a label (总统：): the head of the page prints his name right before it,
 * in the order of papers from Taiwan and Hong Kong (某某某总统接受专访).
 * @param head the lines before anybody speaks
 * @param offices the offices that are labels, as printed
 */
export function introduceCalledByOffice(head: readonly Line[], offices: Iterable<string>): Introduction[] {
  const wanted = [...new Set(offices)].slice(0, MOST_OFFICES)
  return wanted.flatMap(office => {
    const pattern = new RegExp(`${escapePattern(toSimplified(office))}${GOES_ON}`, 'gu')
    return head.flatMap(line => [...line.plain.matchAll(pattern)].flatMap(({ index }) => {
      const name = nameBefore(line.plain.slice(Math.max(0, index - WINDOW), index))
      return name === null ? [] : [{ name: line.text.slice(index - name.length, index), plain: name, title: line.text.slice(index, index + office.length), host: false }]
    }))
  })
}

function nameBefore(words: string): string | null {
  const dotted = DOTTED.exec(words)?.[0]
  if (dotted !== undefined) return dotted
  return [3, 2, 4].map(length => words.slice(-length)).find(name => isName(name) && !isDictionaryWord(name) && !beginsWithWord(name) && BEFORE.test(words.slice(0, -name.length))) ?? null
}
